import { chartTexts } from '../language/nl/charts.ts';
import { comparisonReasonText } from '../language/nl/comparison.ts';
import { hiddenReasonText } from '../language/nl/disclosure.ts';
import { verdictTexts } from '../language/nl/verdicts.ts';
import type { Area, Level } from '../model/area.ts';
import { isFewElsewhere } from '../model/few-elsewhere.ts';
import { markId } from '../model/figure.ts';
import type { Figure, FigureTable, MarkKey } from '../model/figure.ts';
import type { Indicator } from '../model/indicator.ts';
import { markDifference } from './mark-difference.ts';
import type { MarkDifference, MarkValue } from './spec.ts';

/** Finds figures and names of a table quickly: a ranking may have hundreds of rows. */
export interface FigureLookup {
  readonly table: FigureTable;
  readonly indicator: Indicator;
  readonly mark: (level: Level, areaCode: string, wave: number, group?: string) => MarkKey;
  readonly figure: (mark: MarkKey) => Figure | undefined;
  /** The value as a chart shows it; a figure that is not in the table is "no data". */
  readonly value: (mark: MarkKey) => MarkValue;
  /** What may be said of how it differs; null where nothing is compared or may be said. */
  readonly difference: (mark: MarkKey) => MarkDifference | null;
  readonly areaName: (level: Level, code: string) => string;
  /** The same figures, seen from another of their indicators. */
  readonly about: (indicator: string) => FigureLookup;
}

export function lookUp(table: FigureTable): FigureLookup {
  const [first] = table.indicators;
  if (!first) throw new Error('A chart needs a table with an indicator; this one has none.');
  const figures = new Map(table.figures.map((figure) => [markId(figure.key), figure]));
  const areas = new Map<string, Area>(table.areas.map((area) => [`${area.level}|${area.code}`, area]));
  const figure = (mark: MarkKey) => figures.get(markId(mark));
  const about = (indicator: Indicator): FigureLookup => ({
    table,
    indicator,
    figure,
    mark: (level, areaCode, wave, group) => ({
      indicator: indicator.code,
      level,
      areaCode,
      wave,
      groupVariable: group === undefined ? null : (table.breakdown?.name ?? null),
      group: group ?? null,
      ...(table.question.measure === 'mean' ? { measure: 'mean' as const } : {}),
    }),
    value: (mark) => valueOf(figure(mark), table),
    difference: (mark) => markDifference(figure(mark), table),
    areaName: (level, code) => chartTexts.areaName(level, areas.get(`${level}|${code}`)?.name ?? code),
    about: (code) => about(table.indicators.find((other) => other.code === code) ?? indicator),
  });
  return about(first);
}

function valueOf(figure: Figure | undefined, table: FigureTable): MarkValue {
  if (!figure) return { status: 'unavailable', reason: hiddenReasonText('no-data', table.disclosure) };
  const { value, key } = figure;
  const isAnswer = key.category !== undefined;
  if (value.status !== 'shown') {
    return { status: value.status, reason: hiddenReasonText(value.reason, table.disclosure, isAnswer) };
  }
  const { percent, lower, upper, n, fewSchools } = value;
  const notCompared = whyNotCompared(figure, table);
  return {
    status: 'shown',
    ...{ percent, lower, upper, n },
    ...(key.measure === undefined ? {} : { measure: key.measure }),
    ...(fewSchools === undefined ? {} : { fewSchools }),
    ...(notCompared === null ? {} : { notCompared }),
  };
}

/** The first wave and the group all others are held against are plain to see, and not told. */
function whyNotCompared(figure: Figure, table: FigureTable): string | null {
  const { comparison, key } = figure;
  if (comparison === undefined || comparison.status === 'shown') return null;
  if (comparison.status === 'hidden')
    return isFewElsewhere(table, figure) ? verdictTexts.fewElsewhere(key.level) : verdictTexts.tooTelling;
  const { reason } = comparison;
  if (reason === 'no-earlier-wave' || reason === 'no-group') return null;
  const told = comparisonReasonText(reason).replace(/\.$/, '');
  return told.charAt(0).toLowerCase() + told.slice(1);
}
