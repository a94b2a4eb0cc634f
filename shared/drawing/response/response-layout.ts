import { measureText } from '../../base/text-metrics.ts';
import { ownFiguresText } from '../../charts/response/response-rows.ts';
import type { ResponseSpec } from '../../charts/response/response-spec.ts';
import { drawingSizes, type DrawingProps } from '../drawing-props.ts';

/** Where rows and columns of a response table lie. */
export interface ResponseLayout {
  readonly head: number;
  readonly row: number;
  /** Rows that fit: on a slide the others are told in words. */
  readonly shown: number;
  readonly nameWidth: number;
  /** Right edges of the columns with numbers, and how wide each is. */
  readonly columns: readonly { readonly right: number; readonly width: number }[];
  /** Left edge of the last column. */
  readonly own: number;
}

const rowHeight = 28;

/** The height a response table wants on screen, in pixels. */
export function responseHeight({ rows }: ResponseSpec): number {
  const { label } = drawingSizes.screen;
  return label * headLines + Math.max(2, rows.length) * rowHeight + label;
}

export function responseLayout(
  spec: ResponseSpec,
  { width, height, variant }: Pick<DrawingProps, 'width' | 'height' | 'variant'>,
): ResponseLayout {
  const { label } = drawingSizes[variant];
  const gap = label * 1.4;
  const wanted = spec.heads.map((head, at) =>
    Math.max(
      measureText(head, label, 600),
      ...spec.rows.map(({ cells }) => measureText(cells[at]?.text ?? '', label, 600)),
    ),
  );
  const ownWidth = Math.max(
    measureText(spec.ownHead, label, 600),
    ...spec.rows.map(({ ownFigures }) => measureText(ownFiguresText(ownFigures), label) + label * 1.4),
  );
  const needed = wanted.reduce((sum, each) => sum + each + gap, 0);
  const leastName = Math.min(width * 0.24, label * 16);
  // Long names of groups give way first: they are shortened, and whole in their tooltip.
  const share = Math.min(1, (width - leastName - ownWidth - 2 * gap) / Math.max(1, needed));
  const own = width - ownWidth - gap / 2;
  const widths = wanted.map((each) => (each + gap) * share);
  const columns = widths.map((each, at) => ({
    right: own - gap - widths.slice(at + 1).reduce((sum, other) => sum + other, 0),
    width: each - gap * 0.5,
  }));
  const head = label * headLines;
  const fitting = Math.floor((height - head) / (label * 1.6));
  const isTold = variant === 'slide' && spec.rows.length > fitting;
  const shown = isTold ? fitting - 1 : spec.rows.length;
  const row = Math.min((height - head - label) / Math.max(1, shown + Number(isTold)), label * 2.3);
  const first = columns[0];
  return { head, row, shown, nameWidth: first ? first.right - first.width - gap * 0.5 : width, columns, own };
}

const headLines = 2.4;
