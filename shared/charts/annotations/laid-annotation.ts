import type { StyledRun } from '../../base/wrap-runs.ts';
import type { ShapeOf } from '../../model/annotation.ts';
import type { Box, Point } from '../place-notes.ts';
import type { NoteSpec } from '../spec.ts';

export type SymbolName = ShapeOf<'symbol'>['symbol'];

/** What a line is there for; each drawer knows how wide and how dashed that is. */
export type LineUse =
  /** From words to their mark. */
  | 'leader'
  /** Dotted, from a mark to the arrow of a difference. */
  | 'guide'
  /** With its head at `to`. */
  | 'arrow'
  /** Of a band. */
  | 'edge'
  | 'bracket'
  | 'trend-line'
  | ShapeOf<'level'>['role'];

/** One thing to draw, in the unit of the plot it was laid in. */
export type LaidPiece =
  /** Ground of a band: under grid and data. */
  | { readonly kind: 'ground'; readonly box: Box }
  | { readonly kind: 'line'; readonly use: LineUse; readonly from: Point; readonly to: Point }
  /** Around figures. */
  | { readonly kind: 'outline'; readonly box: Box }
  | {
      readonly kind: 'symbol';
      readonly symbol: SymbolName;
      readonly box: Box;
      /** On a bar or an area of a map: on a ground of its own, whatever the colour under it. */
      readonly isOnFill: boolean;
    }
  | LaidWords;

export interface LaidWords {
  readonly kind: 'words';
  /** As wide as the longest line. */
  readonly box: Box;
  readonly lines: readonly (readonly StyledRun[])[];
  /** White words on a ground of ink with round ends; its box is that of the ground. */
  readonly isPill: boolean;
  readonly align: 'left' | 'center' | 'right';
}

export interface LaidAnnotation {
  readonly note: NoteSpec;
  /** In the order of painting. */
  readonly pieces: readonly LaidPiece[];
  /** Its words, or a sign without words, and what their place is kept from; null where it has neither. */
  readonly place: { readonly box: Box; readonly anchor: Point } | null;
  /** Whether its words cover nothing. */
  readonly isFree: boolean;
}
