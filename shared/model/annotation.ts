import { z } from 'zod';
import { markKeySchema, type MarkKey } from './figure.ts';

/**
 * What people put on a chart. An annotation is bound to figures, waves or a value of the axis, never to a
 * pixel: every drawer finds the place anew, so that it stays at its mark in each size and after new data.
 */

/** A percentage of the axis, 0–100. */
const percentSchema = z.number().min(0).max(100);

/** What words can stand at by themselves. */
const placeSchema = z.union([
  z.object({ mark: markKeySchema }).strict().readonly(),
  z.object({ wave: z.number().int() }).strict().readonly(),
  z.object({ percent: percentSchema }).strict().readonly(),
]);

/** What an enclosure lies around: figures, a period, or a stretch of the axis. */
const groundSchema = z.union([
  z
    .object({ marks: z.array(markKeySchema).min(1).readonly() })
    .strict()
    .readonly(),
  /** Fieldwork years or the years between them: a period need not begin at a wave. */
  z.object({ fromYear: z.number(), toYear: z.number() }).strict().readonly(),
  z.object({ fromPercent: percentSchema, toPercent: percentSchema }).strict().readonly(),
]);

export const annotationShapeSchema = z.discriminatedUnion('kind', [
  /** Words without a line. */
  z
    .object({ kind: z.literal('text'), at: placeSchema })
    .strict()
    .readonly(),
  /** Words with a leader that ends at a mark. */
  z
    .object({ kind: z.literal('connector'), mark: markKeySchema })
    .strict()
    .readonly(),
  z
    .object({ kind: z.literal('enclosure'), form: z.enum(['band', 'box', 'bracket']), around: groundSchema })
    .strict()
    .readonly(),
  z
    .object({
      kind: z.literal('symbol'),
      mark: markKeySchema,
      symbol: z.enum(['attention', 'question', 'star', 'check']),
    })
    .strict()
    .readonly(),
  /** Lifts figures out, or steps them back behind the others. */
  z
    .object({
      kind: z.literal('emphasis'),
      marks: z.array(markKeySchema).min(1).readonly(),
      look: z.enum(['lift', 'mute']),
    })
    .strict()
    .readonly(),
  /** An arrow between two figures; it writes their difference itself. */
  z
    .object({ kind: z.literal('difference'), from: markKeySchema, to: markKeySchema })
    .strict()
    .readonly(),
  /** A straight line from one figure of an area to a later one. */
  z
    .object({ kind: z.literal('trend-line'), from: markKeySchema, to: markKeySchema })
    .strict()
    .readonly(),
  /** A line at a value of the axis. */
  z
    .object({
      kind: z.literal('level'),
      percent: percentSchema,
      role: z.enum(['reference', 'norm', 'goal']),
    })
    .strict()
    .readonly(),
]);
export type AnnotationShape = z.infer<typeof annotationShapeSchema>;
export type AnnotationKind = AnnotationShape['kind'];
export type ShapeOf<Kind extends AnnotationKind> = Extract<AnnotationShape, { readonly kind: Kind }>;

export const annotationColours = ['ink', 'own', 'compared', 'favourable', 'unfavourable'] as const;

/** Characters a note has room for. */
export const longestNote = 200;

/** A shape with its words; it carries the figures it was made for. */
export const annotationSchema = z
  .object({
    id: z.string(),
    shape: annotationShapeSchema,
    /** May hold **bold** and fields such as {percent}; "" where the shape says enough. */
    text: z.string().max(longestNote),
    /** By role, never by hue: the theme of the workspace says which colour that is. */
    colour: z.enum(annotationColours),
    /** Where a person put the middle of its words: from what they belong to, in shares of the plot; null: not. */
    moved: z.object({ x: z.number(), y: z.number() }).readonly().nullable(),
    /** Its figures as they were shown when it was written: percent, or null for one that was not shown. */
    figures: z.array(z.object({ mark: markKeySchema, percent: z.number().nullable() }).readonly()).readonly(),
  })
  .readonly();
export type Annotation = z.infer<typeof annotationSchema>;

/**
 * What became of a figure of an annotation since it was written: percentages then and now, or hidden now. `from` is
 * null where the old one may not be told beside the new one (docs/decisions/0032).
 */
export type NoteChange =
  | 'hidden'
  | {
      readonly from: number | null;
      readonly to: number;
      /** There for a mean. */
      readonly measure?: 'mean';
    };

/** The figures a shape is about, the one its words stand at first; none for a period or a value of the axis. */
export function marksOf(shape: AnnotationShape): readonly MarkKey[] {
  switch (shape.kind) {
    case 'connector':
    case 'symbol':
      return [shape.mark];
    case 'emphasis':
      return shape.marks;
    case 'difference':
    case 'trend-line':
      return [shape.to, shape.from];
    case 'text':
      return 'mark' in shape.at ? [shape.at.mark] : [];
    case 'enclosure':
      return 'marks' in shape.around ? shape.around.marks : [];
    case 'level':
      return [];
  }
}

/** Of which nothing is left without words. */
export function isOnlyWords({ kind }: AnnotationShape): boolean {
  return kind === 'text' || kind === 'connector';
}

/** Words with a leader to one mark, for the figure as it is now. */
export function connectorAt(id: string, mark: MarkKey, percent: number | null, text = ''): Annotation {
  return {
    id,
    shape: { kind: 'connector', mark },
    text,
    colour: 'ink',
    moved: null,
    figures: [{ mark, percent }],
  };
}
