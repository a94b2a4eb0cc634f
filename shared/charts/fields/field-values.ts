import { writeWhole } from '../../base/dutch-numbers.ts';
import { writePoints } from '../../language/nl/differences.ts';
import { writeFigure } from '../../language/nl/figure-unit.ts';
import { peopleTexts } from '../../language/nl/people.ts';
import type { ChartAnswer } from '../../model/chart-answer.ts';
import { markId, sameMark, type FigureTable, type MarkKey } from '../../model/figure.ts';
import { peopleOf } from '../../model/people.ts';
import type { FieldValues } from '../../model/text-field.ts';
import type { ChartMark } from '../chart-marks.ts';
import { lookUp } from '../figure-lookup.ts';
import type { MarkValue, ShownMark } from '../spec.ts';

/** What fields may be filled from: the figures as they are drawn, and what was asked with them. */
export interface FieldSource {
  readonly answer: Pick<ChartAnswer, 'table' | 'differences'>;
  /** By `markId`. */
  readonly marks: ReadonlyMap<string, ChartMark>;
}

/** Of one figure; with `from`, of how far it lies from that. Of what is hidden there is no number. */
export function fieldValues(source: FieldSource, mark: MarkKey, from: MarkKey | null): FieldValues {
  const { table } = source.answer;
  const drawn = source.marks.get(markId(mark));
  return {
    ...nameValues(table, mark),
    ...(drawn?.value.status === 'shown' ? numberValues(drawn.value) : {}),
    ...differenceValues(source, mark, from),
    ...peopleValue(table, mark),
  };
}

function nameValues(table: FigureTable, mark: MarkKey): FieldValues {
  const indicator = table.indicators.find(({ code }) => code === mark.indicator);
  return {
    gebied: lookUp(table).areaName(mark.level, mark.areaCode),
    meting: String(mark.wave),
    ...(indicator === undefined ? {} : { indicator: indicator.label }),
  };
}

function numberValues(value: ShownMark): FieldValues {
  const { lower, upper, n, measure } = value;
  return {
    percent: percentOf(value),
    ...(lower === null ? {} : { ondergrens: writeFigure(lower, measure) }),
    ...(upper === null ? {} : { bovengrens: writeFigure(upper, measure) }),
    ...(n === null ? {} : { n: writeWhole(n) }),
  };
}

/** Without another figure: how far it lies from what the chart holds it against. */
function differenceValues({ answer, marks }: FieldSource, mark: MarkKey, from: MarkKey | null): FieldValues {
  if (from === null) {
    const compared = marks.get(markId(mark))?.difference ?? null;
    return compared === null ? {} : { verschil: writePoints(compared.difference, compared.measure) };
  }
  const [start, end] = [from, mark].map((each): MarkValue | undefined => marks.get(markId(each))?.value);
  if (start?.status !== 'shown' || end?.status !== 'shown') return {};
  const asked = answer.differences?.differences.find(
    (each) => sameMark(each.from, from) && sameMark(each.to, mark),
  );
  return {
    van: percentOf(start),
    naar: percentOf(end),
    ...(asked?.value.status === 'shown'
      ? { verschil: writePoints(asked.value.difference, mark.measure) }
      : {}),
  };
}

function peopleValue(table: FigureTable, mark: MarkKey): FieldValues {
  const figure = table.figures.find(({ key }) => sameMark(key, mark));
  const people = figure === undefined ? null : peopleOf(table, figure);
  return people === null || people.people === null
    ? {}
    : { aantal: peopleTexts.people(people.people, people.about) };
}

/** As it stands in the chart, where it may have to add up with others. */
function percentOf({ percent, whole = percent, measure }: ShownMark): string {
  return writeFigure(whole, measure);
}
