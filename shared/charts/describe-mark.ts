import { chartTexts } from '../language/nl/charts.ts';
import { differenceSentence } from '../language/nl/verdicts.ts';
import type { FigureTable, MarkKey } from '../model/figure.ts';
import { lookUp } from './figure-lookup.ts';

/** One figure in sentences: "61 % van de leerlingen op Het Baken: ruim 6 van de 10. Dat is 10 procentpunt meer dan …". */
export function describeMark(table: FigureTable, mark: MarkKey): string {
  const figures = lookUp(table).about(mark.indicator);
  const value = figures.value(mark);
  if (value.status !== 'shown') return value.reason;
  const { definition, population } = figures.indicator;
  const group = table.breakdown?.groups.find(({ code }) => code === mark.group);
  const [firstWord = ''] = population.split(' ');
  const everyone = firstWord === '' ? chartTexts.people : firstWord;
  const people = group ? chartTexts.groupPeople(group.label, everyone) : everyone;
  const place = chartTexts.at(mark.level, figures.areaName(mark.level, mark.areaCode));
  const sentence = chartTexts.sentence(value.percent, people, place, chartTexts.tenths(value.percent));
  const difference = figures.difference(mark);
  return [
    sentence,
    ...(difference ? [differenceSentence(difference)] : []),
    chartTexts.definition(definition),
  ].join(' ');
}
