import type { Annotation } from '../../model/annotation.ts';
import { marksOf } from '../../model/annotation.ts';
import { levels, type Area } from '../../model/area.ts';
import type { AreaReference, RequestOf } from '../../model/chart-request.ts';
import { namesIn } from '../../model/combination.ts';
import type { AnnotatedChart } from '../../model/story.ts';
import { followsDifference, followsFigure } from '../../model/text-field.ts';
import { largerAreas } from '../templates/area-relations.ts';
import { leaveOutLines, type Follows, type TellWords } from './figure-words.ts';

export type GroupBars = RequestOf<'bars'> & { readonly by: string };

/** Whether an area shows more than half of its groups; null: nobody was divided so. */
export type ShowsGroups = (bars: GroupBars, by: string, area: AreaReference) => boolean | null;

export function groupBarsOf({ request }: AnnotatedChart): GroupBars | null {
  return request.kind === 'bars' && request.by !== null ? { ...request, by: request.by } : null;
}

/** By what bars may be divided instead, and what they may be held against, the first choice first. */
export function choicesFor({ by, reference }: GroupBars, areas: readonly Area[]) {
  const held =
    reference && areas.find(({ level, code }) => level === reference.level && code === reference.code);
  // Of the groups of the country seldom anything is known.
  const further = held ? largerAreas(held, areas, { levels }).filter(({ level }) => level !== 'country') : [];
  return {
    by: [...new Set([by, ...namesIn(by)])],
    references: [
      ...(reference === null ? [] : [reference]),
      ...further.map(({ level, code }): AreaReference => ({ level, code })),
    ],
  };
}

/** Bars with groups to be seen, of their own area and of the one they are held against; null: there are none. */
export function barsToSee(
  chart: AnnotatedChart,
  areas: readonly Area[],
  shows: ShowsGroups,
  tell: TellWords,
): AnnotatedChart | null {
  const bars = groupBarsOf(chart);
  if (bars === null || shows(bars, bars.by, bars.area) === null) return chart;
  const choices = choicesFor(bars, areas);
  const by = choices.by.find((name) => shows(bars, name, bars.area) === true);
  if (by === undefined) return null;
  const isToSee = (asked: AreaReference) => {
    const shown = shows(bars, by, asked);
    // Of what was chosen itself it may be unknown: then it stays, and its chart says so.
    return asked === bars.reference ? shown !== false : shown === true;
  };
  const request = { ...bars, by, reference: choices.references.find(isToSee) ?? null };
  if (by !== bars.by) return { ...withoutGroups(chart, tell), request };
  if (isSamePlace(request.reference, bars.reference)) return { ...chart, request };
  return { ...withoutWords(chart, followsDifference, tell), request };
}

export function isSamePlace(one: AreaReference | null, other: AreaReference | null): boolean {
  return one?.level === other?.level && one?.code === other?.code;
}

/** The figure of all groups together, large. */
export function totalOf(chart: AnnotatedChart, tell: TellWords): AnnotatedChart {
  const bars = groupBarsOf(chart);
  if (bars === null) return chart;
  const { indicator, measure, wave, area, reference } = bars;
  const plain = withoutGroups(chart, tell);
  for (const { text } of plain.annotations) if (text !== '') tell('note', text);
  const request = { kind: 'number', indicator, measure, wave, area, reference } as const;
  return { ...plain, annotations: [], request };
}

/** All that was written on a chart that goes itself. */
export function tellWordsOf(
  { headline, interpretation, annotations }: AnnotatedChart,
  tell: TellWords,
): void {
  for (const { text } of annotations) if (text !== '') tell('note', text);
  if (headline !== '') tell('headline', headline);
  if (interpretation !== '') tell('interpretation', interpretation);
}

/** What was drawn at groups and said of them goes with them. */
function withoutGroups(chart: AnnotatedChart, tell: TellWords): AnnotatedChart {
  const { annotations, chosen } = chart;
  const isOfGroups = ({ shape }: Annotation) => marksOf(shape).some(({ group }) => group !== null);
  for (const { text } of annotations.filter(isOfGroups)) if (text !== '') tell('note', text);
  return {
    ...withoutWords(chart, followsFigure, tell),
    annotations: annotations.filter((annotation) => !isOfGroups(annotation)),
    chosen: chosen?.group === null ? chosen : null,
  };
}

function withoutWords(chart: AnnotatedChart, follows: Follows, tell: TellWords): AnnotatedChart {
  return {
    ...chart,
    headline: leaveOutLines('headline', chart.headline, follows, tell),
    interpretation: leaveOutLines('interpretation', chart.interpretation, follows, tell),
  };
}
