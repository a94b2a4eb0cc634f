import { groupBy } from '../../base/group-by.ts';
import { isTestRule } from '../../language/nl/verdicts.ts';
import { chartTexts } from '../../language/nl/charts.ts';
import { joinCounts } from './counts.ts';
import type { FooterPart, IntervalPart, SourcePart, SourceTitle, TestedBy } from './footer-part.ts';

type PartOf<Kind extends FooterPart['kind']> = Extract<FooterPart, { kind: Kind }>;

/** What several charts on one slide account for, each thing once: first their sources, with the n of each. */
export function joinFooters(footers: readonly (readonly FooterPart[])[]): readonly FooterPart[] {
  const all = footers.flat();
  const partsOf = <Kind extends FooterPart['kind']>(kind: Kind) =>
    all.filter((part): part is PartOf<Kind> => part.kind === kind);
  /** A kind that is told in one part stands where the first of it stood. */
  const joined = new Map<FooterPart['kind'], readonly FooterPart[]>([
    ['source', joinSources(partsOf('source'))],
    ['interval', joinIntervals(partsOf('interval'))],
    ['against', [{ kind: 'against', sides: distinct(partsOf('against').flatMap(({ sides }) => sides)) }]],
    ['rule', joinRules(partsOf('rule').flatMap(({ tests }) => tests))],
    ['lost', [{ kind: 'lost', lost: distinct(partsOf('lost').flatMap(({ lost }) => lost)) }]],
    ['few-schools', joinFewSchools(partsOf('few-schools'))],
    ['asked', joinAsked(partsOf('asked'))],
    ['silent', joinSilent(partsOf('silent'))],
    ['hidden', joinHidden(partsOf('hidden'))],
  ]);
  const kinds = [...new Set(all.map(({ kind }) => kind))].sort((a, b) => rankOf(a) - rankOf(b));
  return kinds.flatMap((kind) => joined.get(kind) ?? distinct(partsOf(kind)));
}

/** In which order a slide accounts: what the figures are, what marks mean, what counts, what is missing. */
const order: readonly FooterPart['kind'][] = [
  ...([
    'source',
    'interval',
    'marks',
    'scale',
    'rows',
    'against',
    'rule',
    'limits',
    'judged',
    'tested',
    'lost',
  ] as const),
  ...([
    'differing',
    'silent',
    'few-schools',
    'asked',
    'not-asked',
    'method',
    'hidden',
    'said',
    'typed',
  ] as const),
];

function rankOf(kind: FooterPart['kind']): number {
  return order.indexOf(kind);
}

/** Of the same monitors, or of some of those that another has: one source with all of their waves. */
function joinSources(sources: readonly SourcePart[]): readonly SourcePart[] {
  const isAmong = (one: SourcePart, other: SourcePart) =>
    one.fictitious === other.fictitious &&
    one.weighting === other.weighting &&
    // Of one n nothing is known: the n of another does not stand for it.
    (one.n === 'unknown') === (other.n === 'unknown') &&
    one.titles.every(({ name }) => other.titles.some((title) => title.name === name));
  const byWidth = [...sources].sort((a, b) => b.titles.length - a.titles.length);
  const heads = byWidth.filter((one, at) => !byWidth.slice(0, at).some((wider) => isAmong(one, wider)));
  const withHead = sources.map((one) => ({ one, head: heads.find((head) => isAmong(one, head)) ?? one }));
  return [...groupBy(withHead, ({ head }) => head).values()].flatMap((those): SourcePart[] => {
    const [first] = those;
    if (first === undefined) return [];
    const own = those.map(({ one }) => one);
    const known = own.flatMap(({ n }) => (n === null || n === 'unknown' ? [] : [n]));
    return [
      {
        ...first.head,
        titles: joinTitles(own.flatMap(({ titles }) => titles)),
        n: known.length > 0 ? joinCounts(known) : first.head.n,
      },
    ];
  });
}

function joinTitles(titles: readonly SourceTitle[]): readonly SourceTitle[] {
  return [...groupBy(titles, ({ name }) => name)].map(([name, those]) => ({
    name,
    waves: [...new Set(those.flatMap(({ waves }) => waves))].sort((a, b) => a - b),
  }));
}

/** What the band and the streak of one chart are, says what the streak of another is. */
function joinIntervals(intervals: readonly IntervalPart[]): readonly IntervalPart[] {
  const told = distinct(intervals);
  // Who is told of the larger areas too is told of the others.
  const hasUnitsOf = (other: IntervalPart, { units, unitsOfLarger = [] }: IntervalPart) =>
    String(other.units) === String(units) &&
    (unitsOfLarger.length === 0 || unitsOfLarger.every((unit) => other.unitsOfLarger?.includes(unit)));
  const tells = (other: IntervalPart, { text }: IntervalPart) =>
    other.text === text || (text === chartTexts.streak && other.text === chartTexts.band);
  return told.filter(
    (part) => !told.some((other) => other !== part && tells(other, part) && hasUnitsOf(other, part)),
  );
}

/** Charts that test alike share a sentence. */
export function joinRules(tests: readonly TestedBy[]): readonly PartOf<'rule'>[] {
  const alike = groupBy(distinct(tests), ({ rule, correction, family }) =>
    isTestRule(rule) ? JSON.stringify([rule, correction, family === 0]) : JSON.stringify(rule),
  );
  return [...alike.values()].map((those) => ({ kind: 'rule', tests: those }));
}

function joinAsked(parts: readonly PartOf<'asked'>[]): readonly FooterPart[] {
  const alike = groupBy(parts, ({ people, labels, measure }) =>
    JSON.stringify([people, labels.length > 0, measure]),
  );
  return [...alike.values()].flatMap((those): FooterPart[] => {
    const [first] = those;
    return first === undefined ? [] : [{ ...first, labels: distinct(those.flatMap(({ labels }) => labels)) }];
  });
}

/** Each area once, from the fewest schools to the most behind a figure. */
function joinFewSchools(parts: readonly PartOf<'few-schools'>[]): readonly FooterPart[] {
  const byArea = groupBy(
    parts.flatMap(({ areas }) => areas),
    ({ level, code }) => `${level}|${code}`,
  );
  const areas = [...byArea.values()].flatMap((those) => {
    const [first] = those;
    const fewest = Math.min(...those.map((area) => area.fewest));
    return first ? [{ ...first, fewest, most: Math.max(...those.map((area) => area.most)) }] : [];
  });
  return [{ kind: 'few-schools', areas }];
}

/** Counted once, also where two charts have the same figure. Areas are counted as such only where all show the same. */
function joinSilent(parts: readonly PartOf<'silent'>[]): readonly FooterPart[] {
  const [first, ...others] = distinct(parts);
  if (first === undefined || others.length === 0) return parts.slice(0, 1);
  const isElsewhere = parts.every((part) => part.isElsewhere);
  return [
    {
      ...{ kind: 'silent', marks: distinct(parts.flatMap((part) => part.marks)), level: null },
      ...(isElsewhere ? { isElsewhere } : {}),
    },
  ];
}

/** "…, of om een ander cijfer te beschermen" says what the rule with less behind it says. */
function joinHidden(parts: readonly PartOf<'hidden'>[]): readonly FooterPart[] {
  const weight = ({ protects }: PartOf<'hidden'>) => [null, 'answer', 'figure'].indexOf(protects);
  const told = distinct(parts);
  return told.filter(
    (part) => !told.some((other) => other.rule === part.rule && weight(other) > weight(part)),
  );
}

/** Each once, by what it holds. */
function distinct<Item>(items: readonly Item[]): readonly Item[] {
  return [...new Map(items.map((item) => [JSON.stringify(item), item])).values()];
}
