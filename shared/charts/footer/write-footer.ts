import { writeList } from '../../base/dutch-numbers.ts';
import { fewNames, lostText } from '../../language/nl/one-verdict.ts';
import { chartTexts } from '../../language/nl/charts.ts';
import { trendChartTexts } from '../../language/nl/chart-trend.ts';
import { sharedRuleSentence } from '../../language/nl/difference-rule.ts';
import { verdictTexts } from '../../language/nl/verdicts.ts';
import { fewSchoolsLine } from '../few-schools-line.ts';
import { lostNames } from '../lost-line.ts';
import { writeAgainst } from './against.ts';
import { writeCounts } from './counts.ts';
import type { AskedPart, FooterPart, IntervalPart, LostPart, SourcePart } from './footer-part.ts';

/**
 * `short`: for a slide that has much to account for. What stays is source, n, weighting, interval and rule; why
 * something is so stands in the speaker notes, and that all data are fictitious on the slide itself.
 */
export type FooterWords = 'full' | 'short';

/** Lines of sentences: what belongs together stands together. */
export function writeFooter(parts: readonly FooterPart[], words: FooterWords = 'full'): readonly string[] {
  const lines: { readonly of: string | null; readonly sentences: string[] }[] = [];
  const isMixed =
    new Set(parts.flatMap((part) => (part.kind === 'source' ? [part.fictitious] : []))).size > 1;
  for (const part of parts) {
    const sentences = sentencesOf(part, words, isMixed).map((told) =>
      part.kind === 'typed' ? told : `${told}.`,
    );
    const of = lineOf[part.kind] ?? null;
    const last = lines.at(-1);
    if (of !== null && last?.of === of) last.sentences.push(...sentences);
    else lines.push({ of, sentences });
  }
  return lines.flatMap(({ sentences }) => (sentences.length === 0 ? [] : [sentences.join(' ')]));
}

/** Whether a slide cannot do without: of whom figures are, how sure they are, and what counts as a difference. */
export function isEssential({ kind }: FooterPart): boolean {
  return !aside.has(kind);
}

const aside: ReadonlySet<FooterPart['kind']> = new Set([
  ...(['tested', 'lost', 'silent', 'few-schools', 'asked', 'not-asked', 'method'] as const),
]);

/** In one sentence or more, without the last full stop: for a place that goes on. */
export function writeSentences(parts: readonly FooterPart[]): string {
  return parts.flatMap((part) => sentencesOf(part, 'full', false)).join('. ');
}

/** Kinds that share a line; others have one each. */
const lineOf: Partial<Record<FooterPart['kind'], string>> = {
  ...{ interval: 'signs', marks: 'signs', scale: 'signs' },
  ...{ against: 'rule', rule: 'rule', limits: 'rule', judged: 'rule' },
};

/** @param isMixed beside a source of another kind: fictitious or not */
function sentencesOf(part: FooterPart, words: FooterWords, isMixed: boolean): readonly string[] {
  const isShort = words === 'short';
  switch (part.kind) {
    case 'interval':
      return [writeInterval(part, isShort)];
    case 'source':
      return [writeSource(part, isShort, isMixed)];
    case 'against':
      return writeAgainst(part, isShort);
    case 'rule':
      return [sharedRuleSentence(part.tests, isShort)];
    case 'lost':
      return writeLost(part, isShort);
    case 'few-schools':
      return fewSchoolsLine(part.areas, isShort);
    case 'asked':
      return [writeAsked(part, isShort)];
    case 'silent': {
      const { silent, silentShort } = verdictTexts;
      return [(isShort ? silentShort : silent)(part.marks.length, part.level, part.isElsewhere)];
    }
    case 'hidden':
      return [(isShort ? chartTexts.hiddenRuleShort : chartTexts.hiddenRule)(part.rule, part.protects)];
    case 'tested': {
      const { tested, testedShort } = trendChartTexts;
      return [isShort ? testedShort(part.waves.length, part.certainty) : tested(part.waves, part.certainty)];
    }
    default:
      return [part.text];
  }
}

function writeInterval({ text, units, unitsOfLarger }: IntervalPart, isShort: boolean): string {
  return units.length === 0 ? text : `${text}${chartTexts.samplingUnit(units, unitsOfLarger, isShort)}`;
}

function writeSource(
  { titles, fictitious, n, weighting }: SourcePart,
  isShort: boolean,
  isMixed: boolean,
): string {
  // That all are fictitious stands on the slide itself.
  const saysSo = fictitious && (!isShort || isMixed);
  const named = titles.map(({ name, waves }) => `${name} ${writeList(waves.map(String))}`);
  return [
    chartTexts.source(writeList(named), saysSo ? (isShort ? 'short' : 'full') : null),
    n === 'unknown' ? chartTexts.nUnknown : n === null ? null : writeCounts(n),
    weighting,
  ]
    .filter((part) => part !== null)
    .join(' · ');
}

function writeLost({ lost }: LostPart, isShort: boolean): readonly string[] {
  const names = lostNames(lost);
  if (names.length === 0) return [];
  const tests = lost.map((each) => each.tests);
  return [isShort ? verdictTexts.lostShort(fewNames(names)) : lostText(names, tests)];
}

function writeAsked({ people, labels, measure }: AskedPart, isShort: boolean): string {
  return (isShort ? chartTexts.ofThoseAskedShort : chartTexts.ofThoseAsked)(people, labels, measure);
}
