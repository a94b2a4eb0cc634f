import type { OpenSection, SectionOf } from '../../shared/model/explanation.ts';
import type { Figure, FigureTable } from '../../shared/model/figure.ts';
import { readDisclosurePolicy } from './disclosure-policy.ts';
import type { Draft } from './draft-figures.ts';
import { psusPerStratum, type WaveFrame } from './wave-frame.ts';
import { weightOf, type WaveData } from './wave-data.ts';
import { readWorkspaceData, type IndicatorSource } from './workspace-data.ts';
import type { AnalysisReader } from './reader.ts';

/** Where a figure comes from, shown or not: files, definitions, and the wave as a whole. Nothing is counted in its area. */
export function describeOrigin(explained: Explained): {
  readonly origin: readonly OpenSection[];
  readonly disclosure: SectionOf<'disclosure'>;
} {
  const { draft } = explained;
  const { source } = draft;
  return {
    origin: [
      ...(source === null ? [] : [describeDelivery(source)]),
      describeDefinition(explained),
      describeDomain(explained),
      ...(source?.kind === 'microdata' && draft.basis.kind !== 'absent'
        ? [describeWeight(source.data, draft), describeDesign(explained, source.data)]
        : []),
    ],
    disclosure: describeDisclosure(explained),
  };
}

interface Explained {
  readonly reader: AnalysisReader;
  readonly table: FigureTable;
  readonly figure: Figure;
  readonly draft: Draft;
}

function describeDelivery({ kind, data: { dataset } }: IndicatorSource): OpenSection {
  const { title, wave, fileName, importedAt, hash, rows, setAside, fictitious } = dataset;
  return {
    kind: 'delivery',
    source: kind,
    title,
    wave,
    fileName,
    importedAt,
    hash: hash.slice(0, 12),
    rows,
    setAside: setAside.filter((part) => part.rows > 0),
    fictitious,
  };
}

function describeDefinition({ table, draft: { key, version, source } }: Explained): OpenSection {
  const indicator = table.indicators.find(({ code }) => code === key.indicator);
  if (indicator === undefined)
    throw new Error(`A figure of an indicator that was not asked: ${key.indicator}`);
  const { code, label, definition, population, versions } = indicator;
  const asked = versions.find((each) => each.version === version);
  const variable = source?.kind === 'microdata' ? source.variable : null;
  const labelled = (value: string) => ({
    code: value,
    label: variable?.valueLabels.find((each) => each.code === value)?.label ?? null,
  });
  return {
    kind: 'definition',
    indicator: code,
    label,
    definition,
    population,
    version,
    fromWave: asked?.fromWave ?? null,
    breakReason: asked?.breakReason ?? null,
    column: variable === null ? null : { name: variable.name, question: variable.label },
    counts: source?.kind === 'microdata' ? countedAnswer(source, labelled) : null,
    missing: (variable?.missingCodes ?? []).map(labelled),
    notApplicable: (variable?.notApplicableCodes ?? []).map(labelled),
  };
}

function countedAnswer(
  { asked }: Extract<IndicatorSource, { readonly kind: 'microdata' }>,
  labelled: (code: string) => { readonly code: string; readonly label: string | null },
): SectionOf<'definition'>['counts'] {
  if (asked === undefined) return { kind: 'answer', answer: labelled('1') };
  if (asked.kind === 'mean') return { kind: 'score', ...asked.range };
  const category = asked.scale.categories.find(({ code }) => code === asked.code);
  return { kind: 'answer', answer: category ?? labelled(asked.code) };
}

function describeDomain({ reader, table, draft: { key, source } }: Explained): OpenSection {
  const { directory } = readWorkspaceData(reader);
  const label = table.breakdown?.groups.find(({ code }) => code === key.group)?.label;
  return {
    kind: 'domain',
    area: directory.find(key.level, key.areaCode),
    group:
      key.group === null
        ? null
        : { breakdown: table.breakdown?.label ?? key.groupVariable ?? '', label: label ?? key.group },
    ...placementOf(key.level, source),
  };
}

/** The same choice as `WaveData.areas` makes. */
function placementOf(
  level: Draft['key']['level'],
  source: IndicatorSource | null,
): Pick<SectionOf<'domain'>, 'placement' | 'column'> {
  if (source === null) return { placement: null, column: null };
  if (source.kind === 'aggregate') return { placement: 'published', column: null };
  const columnOf = (role: string) => source.data.variables.find((variable) => variable.role === role)?.name;
  const own = columnOf(level);
  if (own !== undefined) return { placement: 'column', column: own };
  const district = columnOf('district');
  if (level === 'municipality' && district !== undefined) return { placement: 'district', column: district };
  if (source.data.areas(level).ofSchool) return { placement: 'school', column: columnOf('school') ?? null };
  return { placement: level === 'region' ? 'whole-file' : null, column: null };
}

function describeWeight(data: WaveData, { key, marks }: Draft): OpenSection {
  const column = weightOf(data.dataset, key.level);
  const ofLevel = data.dataset.levelWeights[key.level] !== undefined;
  return {
    kind: 'weight',
    column,
    of: ofLevel ? 'level' : marks.includes('weight-of-wave') ? 'wave-for-want-of-level' : 'wave',
    range: column === null ? null : rangeOf(data.frame(key.level).weights),
  };
}

/** Over everyone in the wave who weighs something. */
function rangeOf(weights: Float64Array): SectionOf<'weight'>['range'] {
  let [smallest, largest, sum, count] = [Infinity, 0, 0, 0];
  for (const weight of weights) {
    if (weight === 0) continue;
    smallest = Math.min(smallest, weight);
    largest = Math.max(largest, weight);
    sum += weight;
    count++;
  }
  return count === 0 ? null : { smallest, largest, mean: sum / count };
}

function describeDesign({ reader, table: { question }, draft }: Explained, data: WaveData): OpenSection {
  const { basis, key } = draft;
  if (!('tally' in basis)) throw new Error('Published figures have no design');
  const { psu, hasSchools } = basis;
  const frame = data.frame(key.level);
  const units = psusPerStratum(frame, psu);
  const wanted = question.psu ?? reader.readSettings().psu;
  const why = (): SectionOf<'design'>['why'] => {
    if (psu === 'school') return null;
    if (wanted === 'respondent') return 'chosen';
    if (!hasSchools) return 'no-schools';
    return key.level === 'school' ? 'schools-asked' : 'one-school';
  };
  return {
    kind: 'design',
    psu,
    why: why(),
    strata: units.length,
    units: units.reduce((sum, count) => sum + count, 0),
    lonelyStrata: units.filter((count) => count === 1).length,
    stratumColumn: data.variables.find(({ role }) => role === 'stratum')?.name ?? null,
    correction: correctionOf(frame, psu),
  };
}

function correctionOf(
  { sampledFractions }: WaveFrame,
  psu: 'school' | 'respondent',
): SectionOf<'design'>['correction'] {
  const known = sampledFractions?.[psu].filter((fraction) => fraction > 0).length ?? 0;
  if (known === 0) return 'none';
  return known === sampledFractions?.[psu].length ? 'everywhere' : 'partly';
}

function describeDisclosure({ reader, figure: { value, key }, draft }: Explained): SectionOf<'disclosure'> {
  const policy = readDisclosurePolicy(reader);
  const { rule, lowestLevel, hideUnreliable } = policy.limitsOf(key.indicator);
  return {
    kind: 'disclosure',
    rule: { ...rule, ...(hideUnreliable ? { hideUnreliable: true } : {}) },
    sensitive: rule.cell > policy.rule.cell,
    lowestLevel,
    outcome:
      value.status !== 'shown' ? value.reason : draft.basis.kind === 'published' ? 'published' : 'shown',
  };
}
