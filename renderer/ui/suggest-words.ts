import { countSlips } from './count-slips.ts';
import { matchesWords, plainText } from './match-words.ts';

/** Shorter words have too many neighbours to guess from. */
const shortestGuessed = 4;

/**
 * What someone may have meant who found nothing: the query with each unknown word replaced by the nearest word of
 * the texts. Null where no word is near, or where the words never stand together.
 */
export function suggestWords(texts: readonly string[], query: string): string | null {
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
  return texts.some((text) => matchesWords(text, suggestion)) ? suggestion : null;
}

function wordsOf(text: string): readonly string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** Up to five letters one slip, in a longer word two; of words as near the one that is whole, then the shortest. */
function nearest(known: readonly string[], typed: string): string | null {
  if (typed.length < shortestGuessed) return null;
  const most = typed.length < 6 ? 1 : 2;
  let best: (Near & { readonly word: string }) | null = null;
  for (const word of known) {
    if (word.length < shortestGuessed) continue;
    const { slips, isWhole } = countSlips(typed, word, best?.slips ?? most);
    // Hardly anyone mistypes how a word begins, and two slips that begin it otherwise lead anywhere.
    if (slips > most || (slips > 1 && !beginsAlike(typed, word))) continue;
    const near = { word, slips, isWhole, length: word.length };
    if (best === null || isNearer(near, best)) best = near;
  }
  return best?.word ?? null;
}

interface Near {
  readonly slips: number;
  readonly isWhole: boolean;
  readonly length: number;
}

function isNearer(one: Near, other: Near): boolean {
  if (one.slips !== other.slips) return one.slips < other.slips;
  return one.isWhole === other.isWhole ? one.length < other.length : one.isWhole;
}

function beginsAlike(typed: string, word: string): boolean {
  return typed[0] === word[0] || (typed[0] === word[1] && typed[1] === word[0]);
}
