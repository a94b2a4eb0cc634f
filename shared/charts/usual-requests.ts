import { groupBy } from '../base/group-by.ts';
import { levels, type Area, type Level } from '../model/area.ts';
import type { AreaReference, ChartRequest } from '../model/chart-request.ts';
import type { Breakdown } from '../model/figure.ts';
import type { AvailableIndicator } from '../model/indicator.ts';

/** What can be asked, as the question bar knows it. */
export interface Askable {
  readonly indicators: readonly AvailableIndicator[];
  readonly areas: readonly Area[];
  readonly breakdowns: readonly Breakdown[];
}

/** Of which waves and areas; trends are over all waves. */
export interface UsualChoice {
  readonly waves: readonly number[];
  readonly levels: readonly Level[];
}

/**
 * The charts people ask first, each held against the nearest larger area, as the question bar proposes them: every
 * indicator over the areas of a level and over time, and of every area down to the municipalities its figure, groups
 * and trend; of schools, which are many, the profile only.
 */
export function usualRequests(askable: Askable, choice: UsualChoice): readonly ChartRequest[] {
  return [
    ...choice.waves.flatMap((wave) => [
      ...askable.indicators.flatMap((available) => ofIndicator(available, wave, askable, choice)),
      ...ofThemes(wave, askable, choice),
      ...responses(wave, askable, choice),
    ]),
    ...askable.indicators.flatMap((available) => overTime(available, askable, choice)),
  ];
}

/** The groups a monitor is reported by. */
const usualBreakdowns: readonly string[] = ['gender', 'class', 'education'];

function ofIndicator(
  available: AvailableIndicator,
  wave: number,
  askable: Askable,
  choice: UsualChoice,
): ChartRequest[] {
  if (!available.waves.includes(wave)) return [];
  const { code: indicator } = available.indicator;
  const known = choice.levels.filter((level) => available.levels.includes(level));
  const groups = breakdownsIn(wave, available, askable);
  const largest = known.slice(0, 1).flatMap((level) => areasOf(askable, level).slice(0, 1));
  const distributions = available.measures.includes('distribution')
    ? [...largest, ...ownAreas(askable, known)].flatMap((area): ChartRequest[] => {
        const own = {
          kind: 'distribution',
          indicator,
          wave,
          areas: [refer(area)],
          style: 'stacked',
        } as const;
        const reference = around(askable, area, available);
        return [null, ...groups].map((by) => ({ ...own, by, reference }));
      })
    : [];
  if (!available.measures.includes('percent')) return distributions;
  const ofLevels = known.flatMap((level): ChartRequest[] => {
    if (areasOf(askable, level).length === 0) return [];
    const base = { indicator, wave, level, within: null, reference: aroundAll(askable, level, available) };
    const withinEach: ChartRequest[] =
      level === 'school' || level === 'district'
        ? areasOf(askable, 'municipality').map((place) => ({
            ...{ kind: 'ranking', ...base, within: place.code, reference: refer(place) },
            order: 'high-first',
          }))
        : [];
    return [
      { kind: 'ranking', ...base, order: 'high-first' },
      ...withinEach,
      ...(level === 'municipality' || level === 'district' || level === 'school'
        ? [{ kind: 'funnel', ...base, level } as const]
        : []),
      ...groups.map((by) => ({ kind: 'dumbbell', ...base, by, order: 'gap' }) as const),
    ];
  });
  const ofAreas = ownAreas(askable, known).flatMap((area): ChartRequest[] => {
    const own = { indicator, wave, area: refer(area), reference: around(askable, area, available) };
    return [
      { kind: 'number', ...own },
      ...[null, ...groups].map((by) => ({ kind: 'bars', ...own, by }) as const),
    ];
  });
  return [...ofLevels, ...ofAreas, ...distributions];
}

function overTime(
  available: AvailableIndicator,
  askable: Askable,
  { levels: chosen }: UsualChoice,
): ChartRequest[] {
  if (!available.measures.includes('percent') || available.waves.length < 2) return [];
  const { code: indicator } = available.indicator;
  const known = chosen.filter((level) => available.levels.includes(level));
  return [
    ...ownAreas(askable, known).flatMap((area): ChartRequest[] => {
      const reference = around(askable, area, available);
      return [
        { kind: 'trend', indicator, areas: [refer(area)], reference },
        ...usualBreakdowns.flatMap((by) =>
          area.level === 'region' && overWaves(by, available, askable)
            ? [{ kind: 'gaps', indicator, area: refer(area), by, reference } as const]
            : [],
        ),
      ];
    }),
    ...known.flatMap((level): ChartRequest[] =>
      areasOf(askable, level).length === 0
        ? []
        : [
            {
              kind: 'multiples',
              indicator,
              level,
              within: null,
              reference: aroundAll(askable, level, available),
            },
          ],
    ),
  ];
}

/** Per theme one area, and the areas of a level beside each other. */
function ofThemes(wave: number, askable: Askable, choice: UsualChoice): ChartRequest[] {
  return themesOf(wave, askable).flatMap((theme) => {
    const indicators = theme.map(({ indicator }) => indicator.code);
    const known = choice.levels.filter((level) => theme.some((each) => each.levels.includes(level)));
    const ofLevels = known.flatMap((level): ChartRequest[] =>
      areasOf(askable, level).length === 0
        ? []
        : heldAgainst(theme, (each) => aroundAll(askable, level, each)).map((reference) => ({
            kind: 'matrix',
            ...{ indicators, wave, level, within: null, reference },
          })),
    );
    const ofAreas = known
      .flatMap((level) => areasOf(askable, level))
      .flatMap((area) =>
        heldAgainst(theme, (each) => around(askable, area, each)).flatMap((reference): ChartRequest[] => {
          const own = { indicators, wave, area: refer(area), reference };
          return [
            { kind: 'profile', ...own, besides: [] },
            { kind: 'top', ...own, order: 'percent', count: 5 },
          ];
        }),
      );
    return [...ofLevels, ...ofAreas];
  });
}

/**
 * The question bar asks from one indicator, also one that has no percentage itself; where that has no figures of the
 * country, the others stand beside nothing.
 */
function heldAgainst(
  theme: readonly AvailableIndicator[],
  referenceOf: (indicator: AvailableIndicator) => AreaReference | null,
): readonly (AreaReference | null)[] {
  const byCode = new Map(theme.map(referenceOf).map((reference) => [reference?.code ?? null, reference]));
  if ([...byCode.values()].some((reference) => reference?.level === 'country')) byCode.set(null, null);
  return [...byCode.values()];
}

function responses(wave: number, askable: Askable, { levels: chosen }: UsualChoice): ChartRequest[] {
  const isAnswered = askable.indicators.some(
    ({ kind, waves }) => kind === 'microdata' && waves.includes(wave),
  );
  if (!isAnswered) return [];
  const groups = askable.breakdowns.filter(({ name, waves }) => isUsual(name) && waves.includes(wave));
  return chosen
    .filter((level) => level !== 'country' && areasOf(askable, level).length > 0)
    .flatMap((level) =>
      [null, ...groups.map(({ name }) => name)].map((by): ChartRequest => ({
        kind: 'response',
        ...{ wave, level, within: null, by },
      })),
    );
}

/** What the question bar puts side by side: the indicators of a theme, or of few all about these people. */
function themesOf(wave: number, { indicators }: Askable): AvailableIndicator[][] {
  const present = indicators.filter(
    ({ waves, measures }) => waves.includes(wave) && measures.includes('percent'),
  );
  const people = groupBy(present, ({ indicator, kind }) => `${indicator.population}|${kind}`);
  return [...people.values()].flatMap((beside) => {
    const themes = [...groupBy(beside, ({ indicator }) => indicator.theme).values()];
    const large = themes.filter((theme) => theme.length >= fewestBeside);
    return large.length === themes.length ? large : [...large, beside];
  });
}

const fewestBeside = 4;

function breakdownsIn(wave: number, { kind }: AvailableIndicator, { breakdowns }: Askable): string[] {
  if (kind === 'aggregate') return [];
  return breakdowns.flatMap(({ name, waves }) => (isUsual(name) && waves.includes(wave) ? [name] : []));
}

function overWaves(by: string, { kind, waves }: AvailableIndicator, { breakdowns }: Askable): boolean {
  const there = breakdowns.find(({ name }) => name === by)?.waves ?? [];
  return kind === 'microdata' && waves.filter((wave) => there.includes(wave)).length > 1;
}

function isUsual(name: string): boolean {
  return usualBreakdowns.includes(name);
}

/** Each area down to the municipalities. */
function ownAreas(askable: Askable, known: readonly Level[]): Area[] {
  return known
    .filter((level) => level === 'region' || level === 'municipality')
    .flatMap((level) => areasOf(askable, level));
}

function areasOf({ areas }: Pick<Askable, 'areas'>, level: Level): readonly Area[] {
  return areas.filter((area) => area.level === level);
}

function refer({ level, code }: Area): AreaReference {
  return { level, code };
}

/** The nearest larger area there is one of. */
function aroundAll(
  askable: Askable,
  level: Level,
  available: AvailableIndicator | undefined,
): AreaReference | null {
  for (const larger of largerThan(level)) {
    const [only, ...others] = areasOf(askable, larger);
    if (only && others.length === 0)
      return larger === 'country' && available?.levels.includes(larger) === false ? null : refer(only);
  }
  return null;
}

/** The nearest area around this one; the country only where it has figures of the indicator. */
function around(
  askable: Askable,
  area: Area,
  available: AvailableIndicator | undefined,
): AreaReference | null {
  for (const larger of largerThan(area.level)) {
    const found = outward(askable.areas, area).find(({ level }) => level === larger);
    const [only, ...others] = areasOf(askable, larger);
    const place = found ?? (others.length === 0 ? only : undefined);
    if (place)
      return larger === 'country' && available?.levels.includes(larger) === false ? null : refer(place);
  }
  return null;
}

function largerThan(level: Level): readonly Level[] {
  const comparable: readonly Level[] = ['municipality', 'region', 'country'];
  return comparable.filter((larger) => levels.indexOf(larger) < levels.indexOf(level));
}

/** What lies around an area, nearest first. */
function outward(areas: readonly Area[], area: Area): Area[] {
  const found: Area[] = [];
  for (let { parent } = area; ;) {
    const next = areas.find(({ level, code }) => level !== 'school' && code === parent);
    if (next === undefined || found.includes(next)) return found;
    found.push(next);
    parent = next.parent;
  }
}
