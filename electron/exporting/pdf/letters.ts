import { create, type Font } from 'fontkit';
import { printAssets, type ReadAsset } from '../assets.ts';
import { tracePath } from './trace-path.ts';

export interface LetterLook {
  readonly size: number;
  readonly weight: 400 | 600;
}

/** Text in the house font, embedded in the file with just the letters that are used. */
export interface Letters {
  readonly width: (text: string, look: LetterLook) => number;
  /** From the left, on this baseline, in the colour that fills now. */
  readonly draw: (text: string, x: number, baseline: number, look: LetterLook) => void;
  /** The edge around the same letters, in the line that is set now: shapes, so that no word stands there twice. */
  readonly drawEdge: (text: string, x: number, baseline: number, look: LetterLook) => void;
}

export async function openLetters(pdf: PDFKit.PDFDocument, readAsset: ReadAsset): Promise<Letters> {
  const faces = await Promise.all(
    printAssets.map(async ({ name, weight }): Promise<Face> => {
      const bytes = Buffer.from(await readAsset(name));
      const font = create(bytes);
      if (!('layout' in font)) throw new Error(`${name} is a collection of fonts.`);
      pdf.registerFont(name, bytes);
      return { name, weight, font };
    }),
  );
  const set = ({ name }: Face, size: number) => pdf.font(name).fontSize(size);
  const widthOf = ({ face, text, em }: Piece, { size }: LetterLook) =>
    em === null ? set(face, size).widthOfString(text) : em * size;

  /** Piece by piece, each where the one before ends. */
  function along(text: string, x: number, look: LetterLook, act: (piece: Piece, at: number) => void): void {
    let at = x;
    for (const piece of piecesOf(text, look.weight, faces)) {
      act(piece, at);
      at += widthOf(piece, look);
    }
  }

  return {
    width: (text, look) =>
      piecesOf(text, look.weight, faces).reduce((sum, piece) => sum + widthOf(piece, look), 0),
    draw(text, x, baseline, look) {
      along(text, x, look, (piece, at) => {
        if (piece.actual !== null) pdf.markContent('Span', { actual: piece.actual });
        set(piece.face, look.size).text(piece.text, at, baseline, inLine);
        if (piece.actual !== null) pdf.endMarkedContent();
      });
    },
    drawEdge(text, x, baseline, look) {
      along(text, x, look, ({ face, text: words }, at) => {
        const { glyphs, positions } = face.font.layout(words);
        const scale = look.size / face.font.unitsPerEm;
        let pen = at;
        for (const [index, glyph] of glyphs.entries()) {
          tracePath(pdf, glyph.path, (px, py) => [pen + px * scale, baseline - py * scale]);
          pen += (positions[index]?.xAdvance ?? 0) * scale;
        }
      });
      pdf.stroke();
    },
  };
}

const inLine = { lineBreak: false, baseline: 'alphabetic' } as const;

interface Face {
  readonly name: string;
  readonly weight: 400 | 600;
  readonly font: Font;
}

interface Piece {
  readonly face: Face;
  readonly text: string;
  /** Its width where it is a space of a width of its own. */
  readonly em: number | null;
  /** What is meant, where the font has no letter for it and another stands in. */
  readonly actual: string | null;
}

/** Runs of one font file each: the font comes in files by alphabet. */
function piecesOf(text: string, weight: 400 | 600, faces: readonly Face[]): readonly Piece[] {
  const ofWeight = faces.filter((face) => face.weight === weight);
  const pieces: Piece[] = [];
  for (const sign of text.normalize('NFC')) {
    const next = pieceOf(sign, ofWeight);
    const last = pieces.at(-1);
    if (last && isPlain(last) && isPlain(next) && last.face === next.face)
      pieces[pieces.length - 1] = { ...last, text: last.text + next.text };
    else pieces.push(next);
  }
  return pieces;
}

function isPlain({ em, actual }: Piece): boolean {
  return em === null && actual === null;
}

function pieceOf(sign: string, faces: readonly Face[]): Piece {
  const has = ({ font }: Face) => font.hasGlyphForCodePoint(sign.codePointAt(0) ?? 0);
  const face = faces.find(has);
  if (face) return { face, text: sign, em: null, actual: null };
  const [main] = faces;
  if (!main) throw new Error('There is no font of this weight.');
  // Spaces that no font file has, and signs that are not to be seen.
  if (/[\p{Zs}\p{C}]/u.test(sign)) return { face: main, text: ' ', em: ems[sign] ?? 0.2, actual: null };
  return { face: main, text: '?', em: null, actual: sign };
}

const ems: Readonly<Record<string, number>> = { '\u2002': 0.5, '\u2003': 1 };
