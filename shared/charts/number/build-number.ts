import { numberTexts } from '../../language/nl/chart-number.ts';
import { profileTexts } from '../../language/nl/chart-profile.ts';
import { chartTexts } from '../../language/nl/charts.ts';
import type { ChartAnswer } from '../../model/chart-answer.ts';
import type { RequestOf } from '../../model/chart-request.ts';
import { isOfThoseAsked } from '../../model/of-those-asked.ts';
import { peopleOf } from '../../model/people.ts';
import { populationWord } from '../../model/population-word.ts';
import { wholeScale } from '../axis.ts';
import type { Written } from '../build-chart.ts';
import { chartComparison } from '../chart-comparison.ts';
import { altTextOf, footerOf, isFictitious, subtitleOf } from '../chart-texts.ts';
import { lookUp, type FigureLookup } from '../figure-lookup.ts';
import type { Count } from '../footer/footer-part.ts';
import { barsFinding } from '../finding-headline.ts';
import { lostAmong } from '../lost-line.ts';
import { notesFor } from '../notes.ts';
import type { MarkValue, ShownMark } from '../spec.ts';
import type { NumberSpec } from './number-spec.ts';

type Request = RequestOf<'number'>;

/** One figure, large: in a percentage and in people out of ten, or as a mean; and beside the larger area. */
export function buildNumber(request: Request, answer: ChartAnswer, written: Written): NumberSpec {
  const figures = lookUp(answer.table);
  const { table, indicator } = figures;
  const { area, wave } = request;
  const mark = figures.mark(area.level, area.code, wave);
  const value = figures.value(mark);
  const difference = figures.difference(mark);
  const name = figures.areaName(area.level, area.code);
  const place = chartTexts.at(area.level, name);
  const everyone = whoOf(figures, mark);
  const reference = referenceOf(request, figures);
  const compared = difference ? [{ name, difference }] : [];
  const told = chartComparison(table, area.level, compared);
  // Beside other figures of the same area its name tells them apart.
  const comparison =
    told && difference ? { ...told, ...lostAmong([{ name: indicator.label, difference }]) } : told;
  const values = [value, ...(reference ? [reference.value] : [])];
  // By its own name, as other charts on the slide count it; not as a column is headed.
  const larger = reference && {
    ...reference,
    name: figures.areaName(reference.mark.level, reference.mark.areaCode),
  };
  const n = countsOf(name, value, larger);
  const axis = wholeScale(figures);
  const isMean = axis.measure === 'mean';
  const asked = { comparing: table.comparing, label: indicator.label, level: area.level };
  return {
    kind: 'number',
    ...{ mark, value, difference, name, reference },
    label: indicator.label,
    headline:
      written.headline ||
      (barsFinding(asked, place, compared, 0) ?? chartTexts.barsHeadline(indicator.label, null, place, wave)),
    subtitle: subtitleOf(figures, name, String(wave)),
    of: isMean ? numberTexts.meanOf(everyone, place, axis) : numberTexts.of(everyone, place),
    definition: chartTexts.definition(indicator.definition),
    outOfTen: value.status === 'shown' && !isMean ? numberTexts.outOfTen(value.percent, everyone) : null,
    axis,
    people: peopleIn(figures, mark),
    notes: notesFor(written.annotations, [{ mark, value }]),
    footer: footerOf({ figures, values, interval: chartTexts.streak, n, comparison }),
    altText: altTextOf({
      kind: chartTexts.kinds.number,
      label: indicator.label,
      place: name,
      period: String(wave),
      main: mainFigures(value, reference, (percent) =>
        isMean ? ` ${numberTexts.onScale(axis)}` : `, ${numberTexts.outOfTen(percent, everyone)}`,
      ),
      absent: value.status === 'shown' ? [] : [name],
      n,
      comparison,
    }),
    comparison,
    fictitious: isFictitious(table.sources),
  };
}

function referenceOf({ area, wave, reference }: Request, figures: FigureLookup): NumberSpec['reference'] {
  if (reference === null || (reference.level === area.level && reference.code === area.code)) return null;
  const mark = figures.mark(reference.level, reference.code, wave);
  const name = figures.areaName(reference.level, reference.code);
  const isRest = figures.table.comparing?.with === 'rest';
  const nameIn = isRest ? profileTexts.wholeColumn : profileTexts.column;
  return { mark, name: nameIn(reference.level, name), value: figures.value(mark) };
}

/** "leerlingen", or only those who got the question. */
function whoOf(figures: FigureLookup, mark: NumberSpec['mark']): string {
  const people = populationWord([figures.indicator]) ?? chartTexts.people;
  const figure = figures.figure(mark);
  return figure && isOfThoseAsked(figure) ? chartTexts.thoseAsked(people) : people;
}

function peopleIn(figures: FigureLookup, mark: NumberSpec['mark']): string | null {
  const figure = figures.figure(mark);
  const counted = figure ? peopleOf(figures.table, figure) : null;
  return counted === null || counted.people === null
    ? null
    : numberTexts.people(counted.people, counted.about);
}

function countsOf(name: string, value: MarkValue, reference: NumberSpec['reference']): readonly Count[] {
  return [{ name, value }, ...(reference ? [reference] : [])].flatMap((each) =>
    each.value.status === 'shown' && each.value.n !== null
      ? [{ least: each.value.n, most: each.value.n, name: each.name }]
      : [],
  );
}

/** @param inWords the figure in people, or of a mean on which scale */
function mainFigures(
  value: MarkValue,
  reference: NumberSpec['reference'],
  inWords: (figure: number) => string,
): string[] {
  const own =
    value.status === 'shown' ? `${withInterval(value)}${inWords(value.percent)}` : chartTexts.noFigure;
  if (reference?.value.status !== 'shown') return [own];
  return [own, `${chartTexts.reference(reference.name)} ${withInterval(reference.value)}`];
}

function withInterval({ percent, lower, upper, measure }: ShownMark): string {
  return chartTexts.valueWithInterval(percent, lower, upper, measure);
}
