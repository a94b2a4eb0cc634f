import type { Annotation } from '../../model/annotation.ts';
import { marksOf } from '../../model/annotation.ts';
import { levels, type Area } from '../../model/area.ts';
import type { OwnWords } from '../../model/batch.ts';
import type { AreaReference, RequestOf } from '../../model/chart-request.ts';
import { namesIn } from '../../model/combination.ts';
import type { AnnotatedChart } from '../../model/story.ts';
import { followsFigure } from '../../model/text-field.ts';
import { largerAreas } from '../templates/area-relations.ts';

export type GroupBars = RequestOf<'bars'> & { readonly by: string };

/** Whether an area shows more than half of its groups; null: nobody was divided so. */
export type ShowsGroups = (bars: GroupBars, by: string, area: AreaReference) => boolean | null;

/** Words that had to go with the groups they were about. */
export type TellWords = (part: OwnWords['part'], text: string) => void;

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
  return by === bars.by ? { ...chart, request } : { ...withoutGroups(chart, tell), request };
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

/** What was drawn at groups and said of them goes with them. */
function withoutGroups(chart: AnnotatedChart, tell: TellWords): AnnotatedChart {
  const { annotations, headline, interpretation, chosen } = chart;
  const isOfGroups = ({ shape }: Annotation) => marksOf(shape).some(({ group }) => group !== null);
  for (const { text } of annotations.filter(isOfGroups)) if (text !== '') tell('note', text);
  const without = (part: OwnWords['part'], text: string) => {
    if (followsFigure(text)) tell(part, text);
    return !followsFigure(text);
  };
  return {
    ...chart,
    headline: without('headline', headline) ? headline : '',
    interpretation: interpretation
      .split('\n')
      .filter((line) => without('interpretation', line))
      .join('\n'),
    annotations: annotations.filter((annotation) => !isOfGroups(annotation)),
    chosen: chosen?.group === null ? chosen : null,
  };
}
