import { writeList, writeWhole } from '../base/dutch-numbers.ts';
import { groupBy } from '../base/group-by.ts';
import { chartTexts } from '../language/nl/charts.ts';
import { verdictTexts } from '../language/nl/verdicts.ts';
import type { ChartSpec } from '../charts/spec.ts';

/** What several charts on one slide account for: each sentence once, and one source with the n of each. */
export function sharedFooter(specs: readonly Pick<ChartSpec, 'footer'>[]): readonly string[] {
  const told = specs.flatMap(({ footer }) => footer);
  const sources = [...new Set(told.filter(isSource))];
  const others = told.filter((sentence) => !isSource(sentence)).flatMap(inSentences);
  return [...mergedSources(sources), ...withOneVerdict(withElsewhere(withOneNumber([...new Set(others)])))];
}

/** One rule for what is corrected here and what is corrected with the rest of the story. */
function withElsewhere(told: readonly string[]): readonly string[] {
  const elsewhere = told.find((sentence) => testsElsewhere.test(sentence)) ?? '';
  const [, count = ''] = testsElsewhere.exec(elsewhere) ?? [];
  const ruleOf = (sentence: string) => sentence.replace(/voor [^()]+ \(/, 'voor # (');
  const here = told.find((other) => other !== elsewhere && ruleOf(other) === ruleOf(elsewhere));
  if (here === undefined) return told;
  const both = here.replace(
    / vergelijkingen(?= \()/,
    ` vergelijkingen hier en ${count} elders in dit verhaal`,
  );
  return told
    .filter((sentence) => sentence !== elsewhere)
    .map((sentence) => (sentence === here ? both : sentence));
}

/** What marks are held against, in one sentence at the place of the first. */
function withOneVerdict(told: readonly string[]): readonly string[] {
  const verdicts = told.filter((sentence) => sentence.startsWith(verdictTexts.lead));
  const sides = verdicts.map((sentence) => sentence.slice(verdictTexts.lead.length).replace(/\.$/, ''));
  return told.flatMap((sentence) => {
    if (!sentence.startsWith(verdictTexts.lead)) return [sentence];
    return sentence === verdicts[0] ? [`${verdictTexts.lead}${sides.join('; ')}.`] : [];
  });
}

const testsElsewhere = /voor ([\d.]+) vergelijkingen elders in dit verhaal/;

/** A rule may be several sentences, of which charts share some. */
function inSentences(told: string): readonly string[] {
  return told
    .replace(/\.$/, '')
    .split(/\. (?=[A-Z–])/)
    .map((sentence) => `${sentence}.`);
}

/** Sentences that differ in one number only are told once, with all of those numbers: "voor 2, 4 en 6 vergelijkingen". */
function withOneNumber(told: readonly string[]): readonly string[] {
  const sentences = told
    .filter((sentence) => !isCovered(sentence, told))
    .map((sentence) => asCorrected(sentence, told));
  const alike = groupBy(sentences, (sentence) => sentence.replace(numberOfTests, 'voor #'));
  return [...alike.values()].map((those) => {
    const [first = ''] = those;
    const numbers = those.flatMap((sentence) => numberOfTests.exec(sentence)?.[1] ?? []);
    return numbers.length < 2 ? first : first.replace(numberOfTests, `voor ${writeList(inOrder(numbers))}`);
  });
}

/** What the band of one chart is, says what the streak of another is. */
function isCovered(sentence: string, told: readonly string[]): boolean {
  return told.some(
    (other) => other !== sentence && other.toLowerCase() === `band en ${sentence.toLowerCase()}`,
  );
}

/** One comparison needs no correction: beside corrected ones it is another number of them. */
function asCorrected(sentence: string, told: readonly string[]): string {
  const corrected = told.flatMap((other) => correction.exec(other)?.[0] ?? [])[0];
  return corrected === undefined
    ? sentence
    : sentence.replace(/(?<=p < 0,05 )\(1 vergelijking\)/, corrected.replace(numberOfTests, 'voor 1'));
}

const correction = /na correctie voor [\d.]+ vergelijkingen \([^)]+\)/;
const numberOfTests = /voor ([\d.]+)(?= vergelijkingen)/;

function inOrder(numbers: readonly string[]): string[] {
  return [...numbers].sort((a, b) => numberOf(a) - numberOf(b));
}

/** Charts of the same source, or of some of its years, between the source and the weighting that they share. */
function mergedSources(sources: readonly string[]): readonly string[] {
  const byEnds = new Map<string, { readonly parts: readonly string[]; readonly counts: readonly string[] }>();
  const split = sources.map((source) => source.replace(/\.$/, '').split(separator));
  const titles = split.map(([title = '']) => title);
  for (const [told = '', count, ...rest] of split) {
    const title = titles.find((other) => other !== told && holdsAll(other, told)) ?? told;
    const parts = [title, ...rest];
    const key = parts.join(separator);
    const counts = [...(byEnds.get(key)?.counts ?? []), ...(count === undefined ? [] : [count])];
    byEnds.set(key, { parts, counts });
  }
  return [...byEnds.values()].map(({ parts: [title = '', ...rest], counts }) => {
    const n = oneCount([...new Set(counts)]);
    return `${[title, ...(n === null ? [] : [n]), ...rest].join(separator)}.`;
  });
}

/** "2019, 2021 en 2025" holds all of "2025". */
function holdsAll(longer: string, shorter: string): boolean {
  const words = new Set(longer.split(/[ ,]+/));
  return shorter.split(/[ ,]+/).every((word) => words.has(word));
}

/** "n per cijfer = 37 tot 120 (Het Baken), 911 tot 9.563 (regio)": of each from the least to the most behind a figure. */
function oneCount(counts: readonly string[]): string | null {
  const [first, ...more] = counts;
  if (first === undefined || more.length === 0) return first ?? null;
  const bare = counts.map((count) => count.replace(/^n = /, ''));
  const owned = bare.map((count) => [
    ...count.matchAll(/([\d.]+(?: tot [\d.]+)?(?: per [a-z]+)?) \(([^()]+)\)/g),
  ]);
  const isPlain = bare.every((count, index) => owned[index]?.map(([whole]) => whole).join(', ') === count);
  if (!isPlain) return `n = ${bare.join('; ')}`;
  const byName = [...groupBy(owned.flat(), ([, , name = '']) => name)].map(([name, found]) => {
    const sizes = found.flatMap(([, size = '']) => size.match(/[\d.]+/g) ?? []).map(numberOf);
    return { name, least: Math.min(...sizes), most: Math.max(...sizes) };
  });
  const told = byName.map(
    ({ name, least, most }) =>
      `${least === most ? writeWhole(most) : chartTexts.nFromTo(least, most)} (${name})`,
  );
  const isOne = byName.every(({ least, most }) => least === most);
  return `${isOne ? 'n' : chartTexts.nPerFigure} = ${told.join(', ')}`;
}

function numberOf(written: string): number {
  return Number(written.replaceAll('.', ''));
}

const separator = ' · ';

function isSource(sentence: string): boolean {
  return sentence.startsWith('Bron');
}

/** Where the first chart leads the others: its subtitle is that of the slide, and they add what differs. */
export function leadingSubtitle(subtitles: readonly string[]): ReturnType<typeof sharedSubtitle> {
  const [common = ''] = subtitles;
  const said = common.split(separator);
  const [place = ''] = said.at(-1)?.split(', ') ?? [];
  const isNews = (part: string) => !said.includes(part);
  // The place is that of the slide: only the years are news.
  const short = (part: string) => (part.startsWith(`${place}, `) ? part.slice(place.length + 2) : part);
  return {
    common,
    own: subtitles.map((subtitle) => subtitle.split(separator).filter(isNews).map(short).join(separator)),
  };
}

/** What all subtitles end with is said once, on the slide; what each has of its own stands above its chart. */
export function sharedSubtitle(subtitles: readonly string[]): {
  readonly common: string;
  readonly own: readonly string[];
} {
  const split = subtitles.map((subtitle) => subtitle.split(separator));
  const [first = []] = split;
  let shared = 0;
  while (
    shared < first.length &&
    split.every((parts) => parts.length > shared && parts.at(-1 - shared) === first.at(-1 - shared))
  )
    shared++;
  return {
    common: first.slice(first.length - shared).join(separator),
    own: split.map((parts) => parts.slice(0, parts.length - shared).join(separator)),
  };
}
