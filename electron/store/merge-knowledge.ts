import type { Area } from '../../shared/model/area.ts';
import type { School } from '../../shared/model/columns.ts';
import type { DefinitionVersion, Indicator, Scale } from '../../shared/model/indicator.ts';
import type { ListedSchool } from '../../shared/model/register.ts';

/**
 * What a later delivery adds to what earlier ones told. Later wins where it says something; it never
 * takes away: a code for a name, an unknown for a known, an empty text, a missing version say nothing.
 */
export function mergeArea(earlier: Area, later: Area): Area {
  const nameLater = tells(later.name, later.code) && (later.known || !earlier.known);
  return {
    ...later,
    name: nameLater || !tells(earlier.name, earlier.code) ? later.name || earlier.name : earlier.name,
    parent: later.parent ?? earlier.parent,
    known: earlier.known || later.known,
  };
}

export function mergeSchool(earlier: School, later: School): School {
  return {
    code: later.code,
    name: tells(later.name, later.code) ? later.name : earlier.name || later.name,
    municipality: later.municipality ?? earlier.municipality,
    district: later.district ?? earlier.district,
  };
}

export function mergeListedSchool(earlier: ListedSchool, later: ListedSchool): ListedSchool {
  return {
    ...mergeSchool(earlier, later),
    brin: later.brin ?? earlier.brin,
    // Whole or not at all: numbers of two years add up to neither.
    enrolment: later.enrolment ?? earlier.enrolment,
  };
}

export function mergeIndicator(earlier: Indicator, later: Indicator): Indicator {
  // The national list knows an indicator better than a file that only happens to use its name.
  const [better, other] =
    authority[later.origin] >= authority[earlier.origin] ? [later, earlier] : [earlier, later];
  return {
    code: better.code,
    label: tells(better.label, better.code) ? better.label : other.label || better.label,
    definition: better.definition || other.definition,
    theme: better.theme || other.theme,
    direction:
      better.direction === 'neutral' && better.origin !== 'national' ? other.direction : better.direction,
    origin: better.origin,
    population: better.population || other.population,
    versions: mergeVersions(earlier.versions, later.versions),
    ...mergedScale(earlier.scale, later.scale),
  };
}

/** A later wave may have answers and scores that an earlier one has not. */
function mergedScale(earlier: Scale | undefined, later: Scale | undefined): Pick<Indicator, 'scale'> {
  if (earlier === undefined || later === undefined) {
    const scale = later ?? earlier;
    return scale === undefined ? {} : { scale };
  }
  const categories = [...later.categories];
  for (const category of earlier.categories) {
    if (!categories.some(({ code }) => code === category.code)) categories.push(category);
  }
  const ranges = [earlier.score, later.score].filter((range) => range !== null);
  const score =
    ranges.length === 0
      ? null
      : { min: Math.min(...ranges.map(({ min }) => min)), max: Math.max(...ranges.map(({ max }) => max)) };
  return { scale: { categories, score } };
}

const authority: Readonly<Record<Indicator['origin'], number>> = { own: 0, published: 1, national: 2 };

function mergeVersions(
  earlier: readonly DefinitionVersion[],
  later: readonly DefinitionVersion[],
): readonly DefinitionVersion[] {
  const merged = new Map(earlier.map((version) => [version.version, version]));
  for (const version of later) {
    const before = merged.get(version.version);
    merged.set(version.version, before === undefined ? version : mergeVersion(before, version));
  }
  return [...merged.values()].sort((a, b) => a.version - b.version);
}

function mergeVersion(earlier: DefinitionVersion, later: DefinitionVersion): DefinitionVersion {
  return {
    version: later.version,
    columns: [...new Set([...later.columns, ...earlier.columns])],
    fromWave: later.fromWave ?? earlier.fromWave,
    breakReason: later.breakReason ?? earlier.breakReason,
  };
}

/** A name that only repeats the code tells nothing. */
function tells(name: string, code: string): boolean {
  return name !== '' && name !== code;
}
