import {
  isDictionary,
  nameOf,
  readValues,
  type PdfDictionary,
  type PdfFile,
  type PdfValue,
} from './pdf-file.ts';

/** A stretch of a page that is marked as one thing. */
export interface MarkedContent {
  readonly tag: string;
  /** Its number in the structure; null for an artifact. */
  readonly mcid: number | null;
  /** What stands there, as it is copied: one entry for each time a text was set. */
  readonly texts: string[];
}

export interface PageContent {
  readonly marked: readonly MarkedContent[];
  /** Lines, fills, pictures and texts in no mark at all. */
  readonly unmarked: number;
  /** The glyphs set in each font, by its name in the file. */
  readonly glyphs: ReadonlyMap<string, ReadonlySet<number>>;
}

/** What the operators of a page draw, by the marks they stand in. */
export function readPage(file: PdfFile, page: PdfDictionary): PageContent {
  const fonts = fontsOf(file, page);
  const marked: MarkedContent[] = [];
  const glyphs = new Map<string, Set<number>>();
  const open: { readonly content: MarkedContent | null; readonly actual: string | null }[] = [];
  let unmarked = 0;
  let font: PdfFont | undefined;
  let operands: PdfValue[] = [];
  const current = () => open.findLast(({ content }) => content !== null)?.content ?? null;
  for (const token of readValues(file.stream(page.entries.get('Contents')).toString('latin1'))) {
    if (token === null || typeof token !== 'object' || !('operator' in token)) {
      operands.push(token);
      continue;
    }
    switch (token.operator) {
      case 'BMC':
      case 'BDC': {
        const [tag, properties] = operands;
        const of = (name: string) => (isDictionary(properties) ? properties.entries.get(name) : undefined);
        const mcid = of('MCID');
        const name = nameOf(tag) ?? '';
        const actual = of('ActualText');
        const isOwn = typeof mcid === 'number' || name === 'Artifact';
        const content = isOwn ? { tag: name, mcid: typeof mcid === 'number' ? mcid : null, texts: [] } : null;
        if (content) marked.push(content);
        open.push({ content, actual: typeof actual === 'string' ? actual : null });
        break;
      }
      case 'EMC':
        open.pop();
        break;
      case 'Tf':
        font = fonts.get(nameOf(operands[0]) ?? '');
        break;
      case 'TJ': {
        if (!font) throw new Error('A text without a font.');
        const codes = codesIn(operands[0]);
        const used = glyphs.get(font.name) ?? new Set();
        for (const code of codes) used.add(code);
        glyphs.set(font.name, used);
        const words = codes.map((code) => font?.unicode.get(code) ?? '\ufffd').join('');
        current()?.texts.push(open.at(-1)?.actual ?? words);
        if (!current()) unmarked += 1;
        break;
      }
      case 'f':
      case 'f*':
      case 'S':
      case 'B':
      case 'Do':
        if (!current()) unmarked += 1;
        break;
    }
    operands = [];
  }
  if (open.length > 0) throw new Error(`${open.length} marks are not closed.`);
  return { marked, unmarked, glyphs };
}

interface PdfFont {
  readonly name: string;
  readonly unicode: ReadonlyMap<number, string>;
}

function fontsOf(file: PdfFile, page: PdfDictionary): ReadonlyMap<string, PdfFont> {
  const fonts = file.dictionary(file.entry(file.entry(page, 'Resources'), 'Font'));
  return new Map(
    [...fonts.entries].map(([key, value]) => {
      const font = file.dictionary(value);
      const map = file.stream(font.entries.get('ToUnicode')).toString('latin1');
      return [key, { name: nameOf(font.entries.get('BaseFont')) ?? '', unicode: unicodeOf(map) }];
    }),
  );
}

/** "<0000> <0010> [<0041> <0042> …]": what the glyphs of a range mean, one by one. */
function unicodeOf(map: string): ReadonlyMap<number, string> {
  const meanings = new Map<number, string>();
  for (const [, from = '', list = ''] of map.matchAll(/<([0-9a-f]+)> <[0-9a-f]+> \[([^\]]*)\]/g)) {
    for (const [index, [, hex = '']] of [...list.matchAll(/<([0-9a-f ]*)>/g)].entries())
      meanings.set(
        parseInt(from, 16) + index,
        Buffer.from(hex.replaceAll(' ', ''), 'hex').swap16().toString('utf16le'),
      );
  }
  return meanings;
}

function codesIn(shown: PdfValue | undefined): readonly number[] {
  return (Array.isArray(shown) ? (shown as readonly PdfValue[]) : []).flatMap((piece) => {
    if (typeof piece !== 'string') return [];
    const bytes = Buffer.from(piece, 'latin1');
    return Array.from({ length: bytes.length / 2 }, (_, index) => bytes.readUInt16BE(2 * index));
  });
}
