import { distance } from 'fastest-levenshtein';
import { matchesWords, plainText } from './match-words.ts';

/** Shorter words have too many neighbours to guess from. */
const shortestGuessed = 4;

export interface SuggestedQuery {
  readonly query: string;
  /** How many of the texts it finds. */
  readonly count: number;
}

/**
 * What someone may have meant who found nothing: the query with each unknown word replaced by the nearest word of
 * the texts. Null where no word is near, or where the words never stand together.
 */
export function suggestWords(texts: readonly string[], query: string): SuggestedQuery | null {
  const words = new Map(texts.flatMap(wordsOf).map((word) => [plainText(word), word]));
  const known = [...words.keys()];
  const meant = wordsOf(query).map((word) => {
    const plain = plainText(word);
    if (known.some((candidate) => candidate.includes(plain))) return word;
    const near = nearest(known, plain);
    return near === null ? null : (words.get(near) ?? null);
  });
  if (meant.length === 0 || meant.some((word) => word === null)) return null;
  const suggestion = meant.join(' ');
  const count = texts.filter((text) => matchesWords(text, suggestion)).length;
  return count === 0 ? null : { query: suggestion, count };
}

function wordsOf(text: string): readonly string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** One slip in a short word, two in a longer one: that is also two letters swapped. */
function nearest(known: readonly string[], word: string): string | null {
  if (word.length < shortestGuessed) return null;
  const most = word.length < 6 ? 1 : 2;
  let best: { readonly word: string; readonly slips: number } | null = null;
  for (const candidate of known) {
    // Words of another length cannot be near: most of the list is skipped here.
    if (Math.abs(candidate.length - word.length) > most) continue;
    const slips = distance(candidate, word);
    if (slips <= most && (best === null || slips < best.slips)) best = { word: candidate, slips };
  }
  return best?.word ?? null;
}
