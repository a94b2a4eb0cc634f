/**
 * A name for each that fits, and that no other bears: whole, or as much of its beginning as there is room for, or, where
 * that is taken, letters from it in their order: "Beek", "Beem", "Bekd". The shortest names choose first: they have the
 * fewest ways out. Null where nothing fits that is its own.
 */
export function tileNames(
  names: readonly string[],
  fits: (text: string) => boolean,
): readonly (string | null)[] {
  const taken = new Set<string>();
  const given = new Map<number, string>();
  const inOrder = names.map((name, index) => ({ name, index })).sort((a, b) => a.name.length - b.name.length);
  for (const { name, index } of inOrder) {
    const own = [...shorterNames(name)].find((text) => !taken.has(text) && fits(text));
    if (own === undefined) continue;
    taken.add(own);
    given.set(index, own);
  }
  return names.map((_, index) => given.get(index) ?? null);
}

const fewestLetters = 2;

/** Best first: the whole name, its beginnings, then its first letters with one or two of those that follow. */
function* shorterNames(name: string): Generator<string> {
  yield name;
  // "Wijk 12" is told from "Wijk 13" by its number.
  const [, start = '', number = ''] = /^(.*?\D)(\d+)$/.exec(name) ?? [];
  for (let count = start.length; count > 0 && number !== ''; count--)
    yield start.slice(0, count).trimEnd() + number;
  const letters = name.replace(/[^\p{L}\p{N}]/gu, '');
  for (let count = letters.length - 1; count >= longBeginning; count--) yield name.slice(0, count).trimEnd();
  for (let count = Math.min(longBeginning, letters.length) - 1; count >= fewestLetters; count--) {
    yield letters.slice(0, count + 1);
    for (let at = count + 1; at < letters.length; at++) yield letters.slice(0, count) + letters.charAt(at);
  }
  for (let second = 1; second < letters.length; second++)
    for (let third = second + 1; third < letters.length; third++)
      yield letters.charAt(0) + letters.charAt(second) + letters.charAt(third);
}

/** From so many letters on a beginning reads as the name; of shorter ones other letters may say more. */
const longBeginning = 5;
