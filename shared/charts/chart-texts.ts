import { writeList, writeWhole } from '../base/dutch-numbers.ts';
import { meanTexts } from '../language/nl/chart-distribution.ts';
import { capital, chartTexts } from '../language/nl/charts.ts';
import { levels, type Level } from '../model/area.ts';
import type { AreaReference } from '../model/chart-request.ts';
import { isFewElsewhere } from '../model/few-elsewhere.ts';
import { markId, type Figure, type FigureSource, type FigureTable, type Psu } from '../model/figure.ts';
import { isOfThoseAsked } from '../model/of-those-asked.ts';
import { populationWord } from '../model/population-word.ts';
import { areasOfFew } from './few-schools-line.ts';
import type { FigureLookup } from './figure-lookup.ts';
import { writeCounts } from './footer/counts.ts';
import type { Count, FooterPart, IntervalPart, SourceTitle } from './footer/footer-part.ts';
import type { Axis, ChartComparison, MarkValue } from './spec.ts';
import { writeTick } from './write-value.ts';

/** "Leerlingen die vaak stress hebben · klas 2 en 4 · Lindewaard, 2025". */
export function subtitleOf({ table, indicator }: FigureLookup, place: string, period: string): string {
  const population = indicator.population.replace(/^leerlingen van /, '');
  const definition = capital(indicator.definition);
  // "jongvolwassenen die …" already says who; "klas 2 en 4" is news.
  const score = table.question.measure === 'mean' ? indicator.scale?.score : null;
  const scale = score ? meanTexts.onScale(writeWhole(score.min), writeWhole(score.max)) : '';
  const parts = [
    definition,
    scale,
    population !== indicator.population ? population : '',
    `${place}, ${period}`,
  ];
  return parts.filter((part) => part !== '').join(' · ');
}

/** Where an axis begins, if not at 0: "De as begint bij 40 %"; of a score at its lowest, or further on. */
export function axisStart({ indicator }: Pick<FigureLookup, 'indicator'>, axis: Axis): readonly FooterPart[] {
  const { min, measure } = axis;
  if (min === 0) return [];
  const isLowest = measure === 'mean' && min === indicator.scale?.score?.min;
  const start = isLowest ? meanTexts.startsAt(writeWhole(min)) : chartTexts.axisFrom(writeTick(axis, min));
  return [{ kind: 'scale', text: start }];
}

interface FooterFacts {
  readonly figures: FigureLookup;
  readonly values: readonly MarkValue[];
  /** What the streak is; `none`: what is said instead where the marks have none. */
  readonly interval: string | { readonly none: string };
  /** The areas beside its own have intervals too. */
  readonly hasBeside?: boolean;
  /** What else there is to know of the marks: "Open tekens: nieuwe vraag". */
  readonly marks?: string | null;
  /** Nothing where not known. */
  readonly n: readonly Count[];
  readonly comparison: ChartComparison | null;
  /** Left out where there is none, or where the chart tells of it itself. */
  readonly axis?: Axis;
  /** Codes of those that are drawn, where that is not all of the table. */
  readonly indicators?: readonly string[];
  /** Areas that have a figure in it, where others are only marks without one. */
  readonly named?: readonly AreaReference[];
}

/** What the streak is; source, n and weighting; what counts as a difference; the rule where something is hidden. */
export function footerOf({
  figures,
  values,
  interval,
  hasBeside = false,
  marks,
  n,
  comparison,
  axis,
  indicators,
  named,
}: FooterFacts): FooterPart[] {
  const { table } = figures;
  const shown = values.filter((value) => value.status === 'shown');
  const streak = typeof interval === 'string' ? interval : null;
  const hasInterval = streak !== null && shown.some(({ lower }) => lower !== null);
  const none = typeof interval === 'string' ? chartTexts.noInterval : interval.none;
  const text = streak !== null && (hasInterval || shown.length === 0) ? streak : none;
  const parts: FooterPart[] = [
    { kind: 'interval', text, ...(hasInterval ? samplingUnitsOf(table, hasBeside) : { units: [] }) },
  ];
  if (marks) parts.push({ kind: 'marks', text: marks });
  if (axis) parts.push(...axisStart(figures, axis));
  parts.push({
    kind: 'source',
    titles: sourceTitles(table.sources),
    fictitious: isFictitious(table.sources),
    n: n.length > 0 ? n : shown.length > 0 ? 'unknown' : null,
    weighting: weightingOf(table.sources),
  });
  if (comparison !== null) parts.push(...comparison.rule);
  if (comparison?.lost !== undefined) parts.push({ kind: 'lost', lost: comparison.lost });
  const few = areasOfFew(figures, named);
  if (few.length > 0) parts.push({ kind: 'few-schools', areas: few });
  parts.push(...tellOfWhom(table, indicators));
  parts.push(...tellSilent(table));
  if (table.notAsked !== undefined)
    parts.push({ kind: 'not-asked', text: chartTexts.notAsked(table.notAsked) });
  if (values.some(({ status }) => status === 'hidden')) {
    const isOfAnswers = table.question.measure === 'distribution';
    const protects = isOfAnswers ? 'answer' : table.figures.some(mayProtect) ? 'figure' : null;
    parts.push({ kind: 'hidden', rule: table.disclosureRule, protects });
  }
  return parts;
}

/** Hidden, and not, or not surely, for its own few. */
function mayProtect({ value }: Figure): boolean {
  if (value.status !== 'hidden') return false;
  return value.reason === 'protects-another-figure' || value.reason === 'few-or-protecting';
}

/** Which figures are of those only who got the question. */
function tellOfWhom(table: FigureTable, drawn?: readonly string[]): FooterPart[] {
  const ofSome = new Set(
    table.figures.flatMap((figure) =>
      figure.value.status === 'shown' && isOfThoseAsked(figure) ? [figure.key.indicator] : [],
    ),
  );
  const shown = table.indicators.filter(({ code }) => drawn?.includes(code) ?? true);
  const found = shown.filter(({ code }) => ofSome.has(code));
  if (found.length === 0) return [];
  const labels = shown.length === 1 ? [] : found.map(({ label }) => label);
  const named = labels.slice(0, mostNamed);
  const more = labels.length - named.length;
  return [
    {
      kind: 'asked',
      people: populationWord(found) ?? chartTexts.people,
      labels: [...named, ...(more > 0 ? [chartTexts.othersToo(more)] : [])],
      measure: table.question.measure === 'mean' ? 'mean' : 'percent',
    },
  ];
}

/** More than this takes a line of its own. */
const mostNamed = 3;

/** How many are shown without a verdict, and why; of areas as what they are, of cells or bars as a number. */
function tellSilent(table: FigureTable): FooterPart[] {
  const those = table.figures.filter(
    ({ value, comparison }) => value.status === 'shown' && comparison?.status === 'hidden',
  );
  const silent = those.map(({ key }) => key);
  const [first] = silent;
  if (first === undefined) return [];
  const areas = new Set(silent.map(({ level, areaCode }) => `${level}|${areaCode}`));
  const isPerArea = areas.size === silent.length && silent.every(({ level }) => level === first.level);
  const isElsewhere = those.every((figure) => isFewElsewhere(table, figure));
  return [
    {
      ...{ kind: 'silent', marks: silent.map(markId), level: isPerArea ? first.level : null },
      ...(isElsewhere ? { isElsewhere } : {}),
    },
  ];
}

export function isFictitious(sources: readonly FigureSource[]): boolean {
  return sources.some(({ fictitious }) => fictitious);
}

/** "Gezondheidsmonitor Jeugd 2019, 2021, 2023 en 2025": a title that several waves share is said once. */
function sourceTitles(sources: readonly FigureSource[]): readonly SourceTitle[] {
  const waves = new Map<string, number[]>();
  for (const { title, wave } of sources) {
    const name = title.replace(new RegExp(`\\s*${String(wave)}$`), '');
    waves.set(name, [...(waves.get(name) ?? []), wave]);
  }
  return [...waves].map(([name, years]) => ({ name, waves: [...new Set(years)].sort((a, b) => a - b) }));
}

/**
 * Of schools pupils are the sampling unit, of larger areas schools may be (METHODS.md §1): a chart says what goes for
 * its own areas, and where those beside them have intervals too, whether another unit goes for them. Where few schools
 * carry a figure the less sure of the two counts (docs/decisions/0039): both are named.
 */
function samplingUnitsOf(
  { figures, sources }: FigureTable,
  hasBeside: boolean,
): Pick<IntervalPart, 'units' | 'unitsOfLarger'> {
  const own = levels.findLast((level) =>
    figures.some(({ key, value }) => key.level === level && isOwn(value)),
  );
  const unitsOf = (isIn: (level: Level) => boolean) =>
    unique(
      figures.flatMap(({ key, marks, value }): Psu[] => {
        if (!isIn(key.level) || !isOwn(value)) return [];
        if (marks.includes('psu-respondent')) return ['respondent'];
        const ofWave = sources.flatMap(({ wave, kind, psu }) =>
          wave === key.wave && kind === 'microdata' && psu !== null ? [psu] : [],
        );
        return marks.includes('least-sure') ? [...ofWave, 'respondent'] : ofWave;
      }),
    );
  const units = unitsOf((level) => level === own);
  const unitsOfLarger = hasBeside ? unitsOf((level) => level !== own) : [];
  return unitsOfLarger.length === 0 || String(unitsOfLarger) === String(units)
    ? { units }
    : { units, unitsOfLarger };
}

/** Worked out here, and not published by others. */
function isOwn(value: FigureTable['figures'][number]['value']): boolean {
  return value.status === 'shown' && value.method !== 'published' && value.lower !== null;
}

function unique(units: readonly Psu[]): readonly Psu[] {
  return [...new Set(units)].sort();
}

function weightingOf(sources: readonly FigureSource[]): string | null {
  const own = sources.filter(({ kind }) => kind === 'microdata');
  if (own.length === 0) return null;
  const weighted = own.filter(({ weightColumn }) => weightColumn !== null).length;
  if (weighted === own.length) return chartTexts.weighted;
  return weighted === 0 ? chartTexts.unweighted : chartTexts.partlyWeighted;
}

/** `{grafiek}. {indicator}, {plaats}, {periode}: {hoofdcijfers}. {uitkomst}. {niet getoond}. {n}.` */
export function altTextOf(parts: {
  readonly kind: string;
  readonly label: string;
  readonly place: string;
  readonly period: string;
  readonly main: readonly string[];
  /** What else was found, before what the marks are compared with. */
  readonly outcome?: readonly string[];
  readonly absent: readonly string[];
  /** What else is to be said of the marks. */
  readonly remarks?: readonly string[];
  readonly n: readonly Count[];
  readonly comparison: ChartComparison | null;
}): string {
  const { kind, label, place, period, main, outcome = [], absent, remarks = [], n, comparison } = parts;
  const sentences = [kind, `${label}, ${place}, ${period}: ${main.join('; ')}`];
  sentences.push(...outcome, ...(comparison?.outcome ?? []));
  if (absent.length > 0) sentences.push(chartTexts.notShown(writeList(absent)));
  sentences.push(...remarks);
  const counted = writeCounts(n);
  if (counted !== null) sentences.push(counted);
  return sentences.map((sentence) => `${sentence}.`).join(' ');
}
