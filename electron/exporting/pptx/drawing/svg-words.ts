import { measureText } from '../../../../shared/base/text-metrics.ts';
import { unitsPerInch, unitsPerPoint } from '../../../../shared/drawing/slide/slide-units.ts';
import { lookOf, type SvgLook } from '../../picture/svg-look.ts';
import { solidFill } from '../fills.ts';
import { identity } from '../shape-identity.ts';
import { place } from '../text-shape.ts';
import { emuOfPoints, escapeXml } from '../xml.ts';
import { digits } from './svg-fills.ts';

/** A line of words of a drawing, in its units. */
export interface DrawnLine {
  readonly x: number;
  readonly y: number;
  readonly pieces: readonly { readonly words: string; readonly look: SvgLook }[];
}

/** The lines of a text element; a piece with a place of its own starts one. */
export function linesOfText(
  text: Element,
  look: SvgLook,
  shift: { readonly x: number; readonly y: number },
): readonly DrawnLine[] {
  const lines: { x: number; y: number; pieces: { words: string; look: SvgLook }[] }[] = [];
  const start = (element: Element, otherwise: { readonly x: number; readonly y: number }) => {
    const at = (name: 'x' | 'y') => {
      const own = element.getAttribute(name);
      return own === null ? otherwise[name] : Number(own) + shift[name];
    };
    lines.push({ x: at('x'), y: at('y'), pieces: [] });
  };
  start(text, shift);
  for (const node of text.childNodes) {
    const element = node.nodeType === node.ELEMENT_NODE ? (node as Element) : null;
    // What a pointer would be told.
    if (element?.tagName === 'title') continue;
    const last = lines.at(-1);
    if (element?.hasAttribute('x') && last) start(element, last);
    const words = node.textContent ?? '';
    if (words !== '') lines.at(-1)?.pieces.push({ words, look: element ? lookOf(element, look) : look });
  }
  return lines.filter(({ pieces }) => pieces.length > 0);
}

/** A line as a box that keeps to one line in any letter, held where the drawing holds it. */
export function lineBox({ x, y, pieces }: DrawnLine, id: number, scale: number): string {
  const [first] = pieces;
  if (!first) return '';
  const { size, anchor } = first.look;
  const width = pieces.reduce(
    (sum, piece) => sum + measureText(piece.words, piece.look.size, piece.look.weight),
    0,
  );
  const left = x - width * { start: 0, middle: 0.5, end: 1 }[anchor];
  const frame = { x: left, y: middleOf(y, size) - size * 0.65, w: width, h: size * 1.3 };
  const words = pieces.map((piece) => piece.words).join('');
  const runs = pieces.map((piece) => run(piece.words, piece.look, scale)).join('');
  return textBox(words, id, frame, anchor, runs, '<a:noFill/>');
}

/** Several lines that are one sentence, on the ground that keeps them readable. */
export function sentenceBox(lines: readonly DrawnLine[], id: number, scale: number): string {
  const rows = sentenceRows(lines);
  const sizes = lines.flatMap(({ pieces }) => pieces.map(({ look }) => look.size));
  const size = Math.max(...sizes);
  const [left, right] = [Math.min(...rows.map((row) => row.left)), Math.max(...rows.map((row) => row.right))];
  const [top, foot] = [rows[0]?.y ?? 0, rows.at(-1)?.y ?? 0];
  const slack = size * 0.1;
  const frame = {
    x: left - slack,
    y: middleOf(top, size) - size * 0.65,
    w: right - left + 2 * slack,
    h: foot - top + size * 1.3,
  };
  const ground = lines[0]?.pieces[0]?.look.stroke ?? 'none';
  const words = rows.map((row) => row.runs.map((one) => one.words).join('')).join(' ');
  const runs = rows
    .map((row) => row.runs.map((one) => run(one.words, { ...one.look, stroke: 'none' }, scale)).join(''))
    .join('<a:br/>');
  const fill = ground === 'none' ? '<a:noFill/>' : solidFill(digits(ground));
  return textBox(words, id, frame, alignmentOf(rows), runs, fill);
}

interface SentenceRow {
  readonly y: number;
  readonly left: number;
  readonly right: number;
  readonly runs: readonly { readonly words: string; readonly look: SvgLook }[];
}

/** Runs side by side, with the space back that the drawing left white. */
function sentenceRows(lines: readonly DrawnLine[]): readonly SentenceRow[] {
  const rows = new Map<number, DrawnLine[]>();
  for (const line of lines) rows.set(Math.round(line.y), [...(rows.get(Math.round(line.y)) ?? []), line]);
  return [...rows]
    .sort(([a], [b]) => a - b)
    .map(([y, row]) => {
      const sorted = [...row].sort((a, b) => a.x - b.x);
      let right = sorted[0]?.x ?? 0;
      const runs = sorted.flatMap(({ x, pieces }) =>
        pieces.map(({ words, look }, index) => {
          const isApart = index === 0 && x - right > look.size * 0.1;
          right = Math.max(x, right) + measureText(words, look.size, look.weight);
          return { words: isApart ? ` ${words}` : words, look };
        }),
      );
      return { y, left: sorted[0]?.x ?? 0, right, runs };
    });
}

function alignmentOf(rows: readonly SentenceRow[]): SvgLook['anchor'] {
  const isSame = (of: (row: SentenceRow) => number) =>
    rows.every((row) => Math.abs(of(row) - of(rows[0] ?? row)) < 2);
  if (isSame(({ left }) => left)) return 'start';
  return isSame(({ right }) => right) ? 'end' : 'middle';
}

/** Of small letters and capitals together: where every program has the middle of a line. */
function middleOf(baseline: number, size: number): number {
  return baseline - size * 0.34;
}

const alignments = { start: 'l', middle: 'ctr', end: 'r' } as const;

function textBox(
  words: string,
  id: number,
  { x, y, w, h }: { readonly x: number; readonly y: number; readonly w: number; readonly h: number },
  anchor: SvgLook['anchor'],
  runs: string,
  fill: string,
): string {
  const frame = { x: x / unitsPerInch, y: y / unitsPerInch, w: w / unitsPerInch, h: h / unitsPerInch };
  return `<p:sp><p:nvSpPr>${identity(id, words)}<p:cNvSpPr txBox="1"/><p:nvPr/></p:nvSpPr><p:spPr>${place(frame)}<a:prstGeom prst="rect"><a:avLst/></a:prstGeom>${fill}</p:spPr><p:txBody><a:bodyPr wrap="none" lIns="0" tIns="0" rIns="0" bIns="0" rtlCol="0" anchor="ctr"><a:noAutofit/></a:bodyPr><a:lstStyle/><a:p><a:pPr algn="${alignments[anchor]}"/>${runs}</a:p></p:txBody></p:sp>`;
}

/** White around letters that lie on lines: as a glow, for the outline of a letter would be drawn over it. */
function run(words: string, look: SvgLook, scale: number): string {
  const { size, weight, fill, stroke, strokeWidth } = look;
  const points = Math.round((size / unitsPerPoint) * scale * 100);
  const glow =
    stroke === 'none' || strokeWidth === 0
      ? ''
      : `<a:effectLst><a:glow rad="${emuOfPoints(strokeWidth / unitsPerPoint / 2)}"><a:srgbClr val="${digits(stroke)}"/></a:glow></a:effectLst>`;
  return `<a:r><a:rPr lang="nl-NL" sz="${points}" b="${weight === 600 ? 1 : 0}" dirty="0">${solidFill(digits(fill))}${glow}<a:latin typeface="+mn-lt"/></a:rPr><a:t>${escapeXml(words)}</a:t></a:r>`;
}
