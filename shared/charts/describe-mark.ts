import { writeDecimal, writePercent } from '../base/dutch-numbers.ts';
import { distributionChartTexts, meanTexts } from '../language/nl/chart-distribution.ts';
import { chartTexts } from '../language/nl/charts.ts';
import { writeTenths } from '../language/nl/tenths.ts';
import { differenceSentence } from '../language/nl/verdicts.ts';
import type { FigureTable, MarkKey } from '../model/figure.ts';
import { isOfThoseAsked } from '../model/of-those-asked.ts';
import { populationWord } from '../model/population-word.ts';
import { writtenValue } from './distribution/whole-shares.ts';
import { lookUp, type FigureLookup } from './figure-lookup.ts';
import type { MarkDifference, ShownMark } from './spec.ts';

/**
 * One figure in sentences: "61 % van de leerlingen op Het Baken: ruim 6 van de 10. Dat is 10 procentpunt meer dan …".
 * @param judged how the chart says it differs, where the table compares nothing
 */
export function describeMark(
  table: FigureTable,
  mark: MarkKey,
  judged: MarkDifference | null = null,
): string {
  const figures = lookUp(table).about(mark.indicator);
  const value = writtenValue(figures, mark);
  if (value.status !== 'shown') return value.reason;
  const who: Who = {
    people: peopleOf(figures, mark),
    place: placeOf(figures, mark),
  };
  const difference = figures.difference(mark) ?? judged;
  if (mark.measure === 'mean') return describeMean(figures, value, who, difference);
  if (mark.category !== undefined) return describeAnswer(figures, mark.category, value, who);
  const sentence = chartTexts.sentence(value.percent, who.people, who.place, writeTenths(value.percent));
  return [
    sentence,
    ...(difference ? [differenceSentence(difference)] : []),
    chartTexts.definition(figures.indicator.definition),
  ].join(' ');
}

interface Who {
  /** "meisjes". */
  readonly people: string;
  /** "op Het Baken", with whom of them where not everyone got the question. */
  readonly place: string;
}

function placeOf(figures: FigureLookup, mark: MarkKey): string {
  const place = chartTexts.at(mark.level, figures.areaName(mark.level, mark.areaCode));
  const figure = figures.figure(mark);
  return figure && isOfThoseAsked(figure) ? chartTexts.thoseAsked(place) : place;
}

function peopleOf({ table, indicator }: FigureLookup, { group: code }: MarkKey): string {
  const group = table.breakdown?.groups.find((candidate) => candidate.code === code);
  const everyone = populationWord([indicator]) ?? chartTexts.people;
  return group ? chartTexts.groupPeople(group.label, everyone) : everyone;
}

/** "Bij ‘Geluk in vijf stappen’ antwoordt 49 % van de leerlingen in Lindewaard ‘Gelukkig’: bijna 5 van de 10." */
function describeAnswer(
  { indicator }: FigureLookup,
  category: string,
  { percent, whole = percent }: ShownMark,
  { people, place }: Who,
): string {
  const answer = indicator.scale?.categories.find(({ code }) => code === category)?.label ?? category;
  return distributionChartTexts.sentence(indicator.label, {
    ...{ people, place, answer },
    percent: writePercent(whole),
    tenths: writeTenths(whole),
  });
}

/** "Gemiddeld scoren de leerlingen in Lindewaard 7,4 op ‘Rapportcijfer’. De schaal loopt van 1 tot 10." */
function describeMean(
  { indicator }: FigureLookup,
  { percent: mean }: ShownMark,
  { people, place }: Who,
  difference: MarkDifference | null,
): string {
  const score = indicator.scale?.score;
  return [
    meanTexts.sentence(indicator.label, writeDecimal(mean, 1), people, place),
    ...(difference ? [differenceSentence(difference)] : []),
    ...(score ? [meanTexts.scale(writeDecimal(score.min, 0), writeDecimal(score.max, 0))] : []),
  ].join(' ');
}
