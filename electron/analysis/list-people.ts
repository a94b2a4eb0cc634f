import { wholeFileRegion, type Level } from '../../shared/model/area.ts';
import type { Figure } from '../../shared/model/figure.ts';
import { isOfThoseAsked } from '../../shared/model/of-those-asked.ts';
import { roundPeople, type AreaPeople } from '../../shared/model/people.ts';
import type { ListedSchool, PopulationCount } from '../../shared/model/register.ts';
import type { AreaDirectory } from './area-directory.ts';
import { classesAsked, countEnrolled } from './count-enrolled.ts';
import type { Draft } from './draft-figures.ts';
import type { AnalysisReader } from './reader.ts';
import type { WaveData } from './wave-data.ts';
import type { WorkspaceData } from './workspace-data.ts';

type Count = Pick<AreaPeople, 'basis' | 'classes' | 'year' | 'total'>;

/**
 * How many people the shown figures are about, where a school list or a population says so. Counted are
 * the people a figure is of: the pupils enrolled at a school, the young people who live in a municipality.
 * Nothing of the respondents passes but that there are more of them than there can be.
 *
 * @param drafts what each figure rests on, in their order
 */
export function listPeople(
  reader: AnalysisReader,
  { directory }: WorkspaceData,
  figures: readonly Figure[],
  drafts: readonly Draft[],
): readonly AreaPeople[] {
  const population = readPopulation(reader);
  const people = new Map<string, AreaPeople>();
  for (const [place, figure] of figures.entries()) {
    const { key, value } = figure;
    const source = drafts[place]?.source;
    if (value.status !== 'shown' || key.group !== null || source?.kind !== 'microdata') continue;
    if (isOfThoseAsked(figure)) continue;
    const { level, areaCode, wave } = key;
    const id = `${level}|${areaCode}|${wave}`;
    if (people.has(id)) continue;
    const count = countPeople({ wave: source.data, directory, population }, level, areaCode);
    if (count === null) continue;
    const enough = count.total >= respondentsOf(source.data, level, areaCode);
    const onePercent = enough ? roundPeople(count.total / 100) : null;
    people.set(id, { areaCode, level, wave, ...count, onePercent });
  }
  return [...people.values()];
}

interface Known {
  readonly wave: WaveData;
  readonly directory: AreaDirectory;
  readonly population: ReadonlyMap<string, readonly PopulationCount[]>;
}

function countPeople(known: Known, level: Level, code: string): Count | null {
  const { wave, directory } = known;
  switch (level) {
    case 'school':
      return enrolledAt(wave, [directory.schools.get(code)]);
    case 'district':
    case 'municipality': {
      const { ofSchool } = wave.areas(level);
      // Where the file puts a pupil where the school stands, the figure is of the pupils of its schools.
      if (!ofSchool) return countLiving(known, code);
      return enrolledAt(
        wave,
        schoolsOf(known).filter((school) => school?.[level] === code),
      );
    }
    case 'region':
      return countLiving(known, code) ?? countRegion(known);
    case 'country':
      return countLiving(known, code);
  }
}

/** A file of one region is of the pupils of all its schools; of several we do not know which school is whose. */
function countRegion(known: Known): Count | null {
  const regions = known.wave.areaCodes('region');
  return regions.length === 1 ? enrolledAt(known.wave, schoolsOf(known)) : null;
}

function schoolsOf({ wave, directory }: Known): readonly (ListedSchool | undefined)[] {
  return wave.areaCodes('school').map((code) => directory.schools.get(code));
}

/** The newest number up to the wave; where all are of later years, the first of those. */
function countLiving({ population, wave }: Known, code: string): Count | null {
  const counts = population.get(code) ?? [];
  const count = counts.findLast(({ year }) => year <= wave.dataset.wave) ?? counts[0];
  return count === undefined
    ? null
    : { basis: 'population', classes: [], year: count.year, total: count.number };
}

/** The pupils of these schools. */
function enrolledAt(wave: WaveData, schools: readonly (ListedSchool | undefined)[]): Count | null {
  const enrolled = countEnrolled(schools, classesAsked(wave));
  return enrolled && { basis: 'enrolment', ...enrolled };
}

function respondentsOf(wave: WaveData, level: Level, code: string): number {
  if (level === 'country' || (level === 'region' && code === wholeFileRegion)) return wave.dataset.rows;
  const counts = wave.remember(`respondents|${level}`, () => {
    const { values, index } = wave.areas(level);
    const inPlace = new Int32Array(values.length + 1);
    for (const place of index) inPlace[place] = (inPlace[place] ?? 0) + 1;
    const value = new Map(values.map((each, place) => [each, inPlace[place + 1] ?? 0]));
    return { value, bytes: value.size * 50 };
  });
  return counts.get(code) ?? 0;
}

function readPopulation(reader: AnalysisReader): Known['population'] {
  return reader.cache.remember('population', () => {
    const value = new Map<string, PopulationCount[]>();
    for (const count of reader.listPopulation()) {
      value.set(count.areaCode, [...(value.get(count.areaCode) ?? []), count]);
    }
    return { value, bytes: value.size * 200 };
  });
}
