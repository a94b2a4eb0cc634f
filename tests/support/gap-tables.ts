import type { FigureTable } from '../../shared/model/figure.ts';
import type { Gap, GapTable, GroupOrder } from '../../shared/model/gap.ts';

/** What a gap of the table was tested to be, by area and wave. */
export interface TestedGap {
  /** After correction; null: not tested. */
  readonly p: number | null;
  /** Half the interval; null: there is none, as in what is published. */
  readonly margin?: number | null;
  readonly slope?: number;
}

/** The gaps that go with a made-up table of figures by group: those of its shown figures. */
export function makeGaps(
  table: FigureTable,
  tested: (area: string, wave: number) => TestedGap,
  order: GroupOrder | null = null,
): GapTable {
  const { breakdown } = table;
  if (breakdown === null) throw new Error('Gaps need a breakdown');
  const places = new Map(
    table.figures.map(({ key: { indicator, level, areaCode, wave } }) => [
      `${level}|${areaCode}|${String(wave)}`,
      { indicator, level, areaCode, wave },
    ]),
  );
  const gaps = [...places.values()].map((key): Gap => {
    const figures = table.figures.filter(
      (figure) =>
        figure.key.level === key.level &&
        figure.key.areaCode === key.areaCode &&
        figure.key.wave === key.wave,
    );
    const shown = figures.flatMap(({ key: { group }, value }) =>
      group !== null && value.status === 'shown' ? [{ group, percent: value.percent }] : [],
    );
    const hidden = figures.flatMap(({ value }) => (value.status === 'hidden' ? [value] : []));
    const absent = figures.flatMap(({ value }) => (value.status === 'unavailable' ? [value] : []));
    const sorted = [...shown].sort((a, b) => a.percent - b.percent);
    const [smallest] = sorted;
    const largest = sorted.at(-1);
    const hiddenGroups = hidden.length;
    if (!smallest || !largest || shown.length < 2) {
      return {
        key,
        hiddenGroups,
        value: hidden[0] ?? absent[0] ?? { status: 'unavailable', reason: 'one-group' },
      };
    }
    const { p, margin = 6, slope } = tested(key.areaCode, key.wave);
    const difference = largest.percent - smallest.percent;
    return {
      key,
      hiddenGroups,
      value: {
        status: 'shown',
        ...{ largest, smallest, groups: shown.length, pairs: (shown.length * (shown.length - 1)) / 2 },
        difference,
        diffLower: margin === null ? null : difference - margin,
        diffUpper: margin === null ? null : Math.min(100, difference + margin),
        ...{ ratio: null, ratioLower: null, ratioUpper: null, p, pAdjusted: p },
        slope:
          slope === undefined || margin === null
            ? null
            : { points: slope, lower: slope - margin, upper: slope + margin, p, pAdjusted: p },
      },
    };
  });
  return {
    question: { indicators: table.indicators.map(({ code }) => code), areas: [], by: breakdown.name },
    ...{ indicators: table.indicators, areas: table.areas, surroundings: table.surroundings },
    ...{ waves: table.waves, sources: table.sources, breakdown, order, gaps },
    ...{ disclosureRule: table.disclosureRule, disclosure: table.disclosure },
    ...{ correction: 'bh', family: gaps.length, slopeFamily: order === null ? 0 : gaps.length },
  };
}
