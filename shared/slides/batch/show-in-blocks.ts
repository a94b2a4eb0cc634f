import { indicatorsOf } from '../../model/chart-request.ts';
import { mostBlocks, type AnnotatedChart, type SlideBlock } from '../../model/story.ts';
import { tellWordsOf } from './group-bars.ts';
import type { TellWords } from './figure-words.ts';

/** What may stand in place of bars by groups. */
export interface Ways {
  /** null: too many of its groups are hidden. */
  readonly toSee: (chart: AnnotatedChart) => AnnotatedChart | null;
  readonly total: (chart: AnnotatedChart) => AnnotatedChart;
  /** null: nothing is said of what is left out. */
  readonly sentence: (chart: AnnotatedChart) => string | null;
  readonly tell: TellWords;
}

export interface ShownBlocks {
  readonly blocks: readonly SlideBlock[];
  /** Sentences there was no room for. */
  readonly unsaid: readonly string[];
}

type ChartBlock = Extract<SlideBlock, { readonly kind: 'chart' }>;

/**
 * Of each indicator that no other chart of the slide tells, the total; and once, as its last part, why there are no
 * groups: the widest part is for a chart (`words-last.ts`).
 */
export function showInBlocks(blocks: readonly SlideBlock[], ways: Ways): ShownBlocks {
  const seen = new Map<SlideBlock, AnnotatedChart | null>();
  for (const block of blocks) if (block.kind === 'chart') seen.set(block, ways.toSee(block.chart));
  const hidden = blocks.filter((block) => block.kind === 'chart').filter((block) => !seen.get(block));
  const shown = [...seen.values()].filter((chart) => chart !== null);
  const totals = totalsOf(hidden, new Set(shown.flatMap(({ request }) => indicatorsOf(request))), ways);
  const kept = blocks.flatMap((block): SlideBlock[] => {
    if (block.kind !== 'chart') return [block];
    const chart = seen.get(block) ?? totals.get(block);
    return chart === undefined ? [] : [{ ...block, chart }];
  });

  const standsFor = new Map<string, ChartBlock>();
  for (const block of hidden) {
    const text = ways.sentence(block.chart);
    if (text !== null && !standsFor.has(text)) standsFor.set(text, block);
  }
  const said = [...standsFor].slice(0, Math.max(0, mostBlocks - kept.length));
  const sentences = said.map(([text, block]): SlideBlock => {
    return { kind: 'text', id: `${block.id}-groepen`, heading: totals.has(block) ? '' : block.heading, text };
  });

  const headed = new Set(said.map(([, block]) => block));
  for (const block of hidden.filter((each) => !totals.has(each))) {
    if (block.heading !== '' && !headed.has(block)) ways.tell('heading', block.heading);
    tellWordsOf(block.chart, ways.tell);
  }
  return { blocks: [...kept, ...sentences], unsaid: [...standsFor.keys()].slice(said.length) };
}

function totalsOf(
  hidden: readonly ChartBlock[],
  told: Set<string>,
  { total }: Ways,
): ReadonlyMap<SlideBlock, AnnotatedChart> {
  const totals = new Map<SlideBlock, AnnotatedChart>();
  for (const block of hidden) {
    const about = indicatorsOf(block.chart.request);
    if (about.every((indicator) => told.has(indicator))) continue;
    for (const indicator of about) told.add(indicator);
    totals.set(block, total(block.chart));
  }
  return totals;
}
