import { measureText } from '../base/text-metrics.ts';
import { runsWidth } from '../base/wrap-runs.ts';
import type { LaidPiece, LaidWords } from '../charts/annotations/laid-annotation.ts';
import { pillPad } from '../charts/annotations/pill.ts';
import { lineLooks, type LineLook } from '../charts/annotations/line-looks.ts';
import type { Box } from '../charts/place-notes.ts';
import type { AnnotationColours } from './annotation-colours.ts';
import { Arrow } from './Arrow.tsx';
import { Halo } from './Halo.tsx';
import { NoteSymbol } from './NoteSymbol.tsx';

interface Props {
  readonly piece: LaidPiece;
  readonly colours: AnnotationColours;
  /** Font size; lines follow it. */
  readonly size: number;
  readonly groundAt: (box: Box) => string;
}

/** One line, box, sign or text of an annotation. Grounds are drawn apart, under the data. */
export function NotePiece({ piece, colours, size, groundAt }: Props) {
  const unit = size / 13;
  switch (piece.kind) {
    case 'ground':
      return null;
    case 'line':
      return <NoteLine {...{ piece, unit }} colour={colours.line} />;
    case 'outline': {
      const { x, y, w, h } = piece.box;
      const look = { fill: 'none', stroke: colours.line, strokeWidth: 1.5 * unit };
      return <rect x={x} y={y} width={w} height={h} rx={4 * unit} {...look} />;
    }
    case 'symbol':
      return <NoteSymbol {...piece} colour={colours.line} ground={groundAt(piece.box)} />;
    case 'words':
      return piece.isPill ? (
        <NotePill words={piece} {...{ colours, size }} ground={colours.onText} />
      ) : (
        <NoteWords words={piece} {...{ colours, size }} ground={groundAt(piece.box)} />
      );
  }
}

interface LineProps {
  readonly piece: Extract<LaidPiece, { kind: 'line' }>;
  readonly unit: number;
  readonly colour: string;
}

function NoteLine({ piece: { use, from, to }, unit, colour }: LineProps) {
  const look = lineLooks[use];
  const width = look.width * unit;
  const stroke = {
    ...{ stroke: colour, strokeWidth: width },
    ...(look.dash === 'solid' ? {} : { strokeDasharray: dashes(look, unit) }),
    ...(look.dash === 'dot' ? { strokeLinecap: 'round' as const } : {}),
  };
  if (use === 'arrow') return <Arrow {...{ from, to, colour, width }} />;
  const name = use === 'leader' ? { className: 'note-leader' } : {};
  return <line {...name} x1={from.x} y1={from.y} x2={to.x} y2={to.y} {...stroke} />;
}

function dashes({ dash, width }: LineLook, unit: number): string {
  const lengths = { solid: [], dash: [6, 4], 'dash-dot': [9, 3.5, 1.5, 3.5], dot: [0.1, width * 2.2] };
  return lengths[dash].map((length) => String(length * unit)).join(' ');
}

interface WordsProps {
  readonly words: LaidWords;
  readonly colours: AnnotationColours;
  readonly size: number;
  readonly ground: string;
}

/** What an arrow says: words in the colour of the page on a ground of ink. */
function NotePill({ words, colours, size, ground }: WordsProps) {
  const { x, y, w, h } = words.box;
  const pad = { x: pillPad.x * size, y: pillPad.y * size };
  const box = { x: x + pad.x, y: y + pad.y, w: w - 2 * pad.x, h: h - 2 * pad.y };
  return (
    <>
      <rect x={x} y={y} width={w} height={h} rx={Math.min(h / 2, size * 0.85)} fill={colours.text} />
      <NoteWords
        words={{ ...words, box }}
        colours={{ ...colours, text: ground }}
        {...{ size }}
        ground={colours.text}
      />
    </>
  );
}

function NoteWords({ words: { box, lines, align }, colours, size, ground }: WordsProps) {
  const high = box.h / lines.length;
  return lines.map((line, row) => {
    const free = box.w - runsWidth(line, size);
    let x = box.x + (align === 'left' ? 0 : align === 'center' ? free / 2 : free);
    return line.map((run, index) => {
      const weight = run.bold === true ? 600 : 400;
      // SVG drops a space at the start: the words begin after it.
      const start = x + measureText(/^ */.exec(run.text)?.[0] ?? '', size, weight);
      x += measureText(run.text, size, weight);
      return (
        <Halo
          key={`${String(row)} ${String(index)}`}
          x={start}
          y={box.y + high * row + high / 2 + size * 0.34}
          fontSize={size}
          {...(run.bold === true ? { fontWeight: 600 } : {})}
          fill={colours.text}
          edge={ground}
          edgeWidth={size * 0.4}
        >
          {run.text.trim()}
        </Halo>
      );
    });
  });
}
