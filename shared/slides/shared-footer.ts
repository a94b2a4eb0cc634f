import type { ChartSpec } from '../charts/spec.ts';

/** What several charts on one slide account for: each sentence once, and one source with the n of each. */
export function sharedFooter(specs: readonly Pick<ChartSpec, 'footer'>[]): readonly string[] {
  const sentences = [...new Set(specs.flatMap(({ footer }) => footer))];
  const sources = sentences.filter(isSource);
  const others = sentences.filter((sentence) => !isSource(sentence));
  return [...mergedSources(sources), ...others];
}

/** "n = 120 (Het Baken)" and "n = 118 (Het Baken)", between the source and the weighting that they share. */
function mergedSources(sources: readonly string[]): readonly string[] {
  const byEnds = new Map<string, { readonly parts: readonly string[]; readonly counts: readonly string[] }>();
  for (const source of sources) {
    const parts = source.replace(/\.$/, '').split(separator);
    const [count] = parts.splice(1, 1);
    const key = parts.join(separator);
    const counts = [...(byEnds.get(key)?.counts ?? []), ...(count === undefined ? [] : [count])];
    byEnds.set(key, { parts, counts });
  }
  return [...byEnds.values()].map(({ parts: [title = '', ...rest], counts }) => {
    const [first, ...more] = [...new Set(counts)];
    // "n = " is said once.
    const n =
      first === undefined ? [] : [[first, ...more.map((count) => count.replace(/^n = /, ''))].join('; ')];
    return `${[title, ...n, ...rest].join(separator)}.`;
  });
}

const separator = ' · ';

function isSource(sentence: string): boolean {
  return sentence.startsWith('Bron');
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
