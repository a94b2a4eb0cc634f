import { z } from 'zod';
import { levelSchema } from '../model/area.ts';
import { chartRequestSchema } from '../model/chart-request.ts';
import { deliveryChangesSchema } from '../model/delivery-changes.ts';
import { exportFormatSchema } from '../model/export-format.ts';
import { figureQuestionSchema, figureTableSchema } from '../model/figure.ts';
import { pictureBackgroundSchema, pictureShapeSchema } from '../model/picture-shape.ts';
import { openPageSchema } from '../model/open-page.ts';
import { responseQuestionSchema, responseSchema } from '../model/response.ts';
import { storyAccountSchema } from '../model/story-account.ts';
import { chartWords } from '../model/story.ts';

const areaReference = z.object({ level: levelSchema, code: z.string() }).readonly();

/** What a person wrote about a chart that stands alone. */
const writtenSchema = z.object(chartWords);

export const exportedSchema = z
  .object({
    folder: z.string(),
    files: z
      .array(
        z
          .object({
            path: z.string(),
            bytes: z.number(),
            /** For a download through the loopback door. */
            token: z.string(),
          })
          .readonly(),
      )
      .readonly(),
  })
  .readonly();

/** Of slides: also those on which something is still to be written. */
const exportedSlidesSchema = exportedSchema
  .unwrap()
  .extend({ openPages: z.array(openPageSchema).readonly() })
  .readonly();

/** How the pictures among the files are made; left out: whole slides, on white. Of other shapes one per chart. */
export const pictureLookSchema = z
  .object({ shape: pictureShapeSchema, background: pictureBackgroundSchema })
  .strict()
  .readonly();

/** All that leaves the app: files and pictures, and answers to be handed on. */
export const exportOperations = {
  /** Writes files; `png` and `svg` one file per slide (-01, -02 …). Never overwrites without `overwrite`. */
  'export.run': {
    access: 'write',
    long: true,
    input: z
      .object({
        storyId: z.string(),
        formats: z.array(exportFormatSchema).min(1).readonly(),
        /** Left out: the export folder of the app. */
        folder: z.string().optional(),
        /** Without ending. */
        fileName: z.string().min(1).max(200),
        overwrite: z.boolean().optional(),
        pictures: pictureLookSchema.optional(),
      })
      .strict(),
    output: exportedSlidesSchema,
  },
  /** A template filled for one area, exported at once; leaves no story behind. */
  'export.template': {
    access: 'read',
    long: true,
    input: z
      .object({
        /** Of `template.list`. */
        template: z.string().min(1),
        area: areaReference,
        theme: z.string().optional(),
        formats: z.array(exportFormatSchema).min(1).readonly(),
        folder: z.string(),
        fileName: z.string().min(1).max(200),
        overwrite: z.boolean().optional(),
        pictures: pictureLookSchema.optional(),
      })
      .strict(),
    output: exportedSlidesSchema
      .unwrap()
      /** What has nothing to show there. */
      .extend({ leftOut: z.array(z.string()).readonly() })
      .readonly(),
  },
  /** One chart as a picture with its headline and source: `report` as high as it is, the others of a fixed shape. */
  'export.chart': {
    access: 'write',
    long: true,
    input: z
      .object({
        request: chartRequestSchema,
        /** Left out: no headline of one's own, no notes, nothing lifted out. */
        written: writtenSchema.optional(),
        format: z.enum(['png', 'svg']),
        shape: pictureShapeSchema,
        background: pictureBackgroundSchema,
        folder: z.string().optional(),
        fileName: z.string().min(1).max(200),
        overwrite: z.boolean().optional(),
      })
      .strict(),
    output: exportedSchema,
  },
  /** The same picture for the clipboard: no file is written. */
  'export.picture': {
    access: 'write',
    long: true,
    input: z
      .object({
        request: chartRequestSchema,
        written: writtenSchema.optional(),
        shape: pictureShapeSchema,
        background: pictureBackgroundSchema,
      })
      .strict(),
    /** In base 64. */
    output: z.object({ png: z.string() }).readonly(),
  },
  /** The table of the figures of one chart, in its order, with measure and sources below. */
  'export.table': {
    access: 'write',
    long: true,
    input: z
      .object({
        request: chartRequestSchema,
        format: z.enum(['csv', 'xlsx']),
        folder: z.string().optional(),
        fileName: z.string().min(1).max(200),
        overwrite: z.boolean().optional(),
      })
      .strict(),
    output: exportedSchema,
  },
  /** Answers as figures.ask does, to be handed on: to a file or a script. What went out counts as known from then on. */
  'export.figures': {
    access: 'write',
    long: false,
    input: figureQuestionSchema,
    output: figureTableSchema,
  },
  /** Answers as response.ask does, to be handed on: its counts are known from then on. */
  'export.response': {
    access: 'write',
    long: true,
    input: responseQuestionSchema,
    output: responseSchema,
  },
  /** Answers as story.account does, to be handed on: what the figures of its story tell is known from then on. */
  'export.account': {
    access: 'write',
    long: false,
    input: z.object({ id: z.string() }).strict(),
    output: storyAccountSchema,
  },
  /** Answers as data.changes does, to be handed on: what it tells counts as known from then on. */
  'export.changes': {
    access: 'write',
    long: true,
    input: z.object({ deliveryId: z.number().int() }).strict(),
    output: deliveryChangesSchema,
  },
} as const;
