/** A text with the stretch that is selected in it. */
export interface SelectedText {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

const sign = '**';

/** The selected words in bold, or no longer; without a selection the word the cursor is in. */
export function toggleBold({ text, start, end }: SelectedText): SelectedText {
  const [from, to] = trimmed(text, ...(start === end ? wordAround(text, start) : ([start, end] as const)));
  if (from === to) return { text, start, end };
  const before = text.slice(0, from);
  const after = text.slice(to);
  const words = text.slice(from, to);
  if (before.endsWith(sign) && after.startsWith(sign))
    return {
      text: before.slice(0, -sign.length) + words + after.slice(sign.length),
      start: from - sign.length,
      end: to - sign.length,
    };
  // Bold within bold is bold: signs that were in it go.
  const plain = words.replaceAll(sign, '');
  const wasBold = words.startsWith(sign) && words.endsWith(sign);
  if (wasBold) return { text: before + plain + after, start: from, end: from + plain.length };
  return {
    text: before + sign + plain + sign + after,
    start: from + sign.length,
    end: from + sign.length + plain.length,
  };
}

function wordAround(text: string, at: number): readonly [number, number] {
  const before = /[\p{L}\p{N}%{}]*$/u.exec(text.slice(0, at))?.[0].length ?? 0;
  const after = /^[\p{L}\p{N}%{}]*/u.exec(text.slice(at))?.[0].length ?? 0;
  return [at - before, at + after];
}

/** Signs against a space are no bold. */
function trimmed(text: string, start: number, end: number): readonly [number, number] {
  const words = text.slice(start, end);
  const before = words.length - words.trimStart().length;
  if (before === words.length) return [start, start];
  return [start + before, end - (words.length - words.trimEnd().length)];
}
