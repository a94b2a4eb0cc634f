import { z } from 'zod';
import { areaSchema, levelSchema } from '../model/area.ts';
import { datasetSummarySchema, importMappingSchema, importProposalSchema } from '../model/dataset.ts';
import { deliveryChangesSchema } from '../model/delivery-changes.ts';
import { disclosureExplanationSchema, explainRequestSchema } from '../model/disclosure-explanation.ts';
import { explanationRequestSchema, explanationSchema } from '../model/explanation.ts';
import { breakdownSchema, figureQuestionSchema, figureTableSchema } from '../model/figure.ts';
import { funnelQuestionSchema, funnelSchema } from '../model/funnel.ts';
import { gapQuestionSchema, gapTableSchema } from '../model/gap.ts';
import { responseQuestionSchema, responseSchema } from '../model/response.ts';
import { keptQuestionSchema } from '../model/kept-question.ts';
import { availableIndicatorSchema } from '../model/indicator.ts';
import { preferencesSchema } from '../model/preferences.ts';
import { registerSummarySchema } from '../model/register.ts';
import { standOutQuestionSchema, standOutSchema } from '../model/stand-out.ts';
import { storyAccountSchema } from '../model/story-account.ts';
import { chartAnswerSchema } from '../model/chart-answer.ts';
import { chartQuestionSchema } from '../model/chart-pairs.ts';
import { chartRequestSchema } from '../model/chart-request.ts';
import { annotatedChartSchema, storySchema, storySummarySchema } from '../model/story.ts';
import { templateSummarySchema } from '../model/template.ts';
import { trendQuestionSchema, trendTableSchema } from '../model/trend.ts';
import { storyHistoryOperations } from './story-history-operations.ts';
import {
  recentWorkspaceSchema,
  workspaceSettingsSchema,
  workspaceSummarySchema,
} from '../model/workspace.ts';

/**
 * Every operation between a door (page, loopback, command line) and the core, written once:
 * whether it reads or writes, whether it takes long (progress, cancel), its input and its output.
 * Outputs hold figures that passed the gate and counts about files; never an answer of a pupil.
 */

/** A file the user chose: a path (Electron, command line) or bytes uploaded to the loopback door. */
export const fileReferenceSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('path'), path: z.string().min(1) }).readonly(),
  z.object({ kind: z.literal('upload'), token: z.string().min(1) }).readonly(),
]);
export type FileReference = z.infer<typeof fileReferenceSchema>;

const nothing = z.object({}).strict();
const areaReference = z.object({ level: levelSchema, code: z.string() }).readonly();

export const exportFormats = ['pptx', 'pdf', 'png', 'svg'] as const;
export const exportFormatSchema = z.enum(exportFormats);
export type ExportFormat = z.infer<typeof exportFormatSchema>;

/** The whole story in one file; of the others there is one per slide. */
export function isOneFile(format: ExportFormat): format is 'pptx' | 'pdf' {
  return format === 'pptx' || format === 'pdf';
}

/** What a person wrote about a chart that stands alone. */
const writtenSchema = annotatedChartSchema.unwrap().pick({ headline: true, annotations: true, chosen: true });

const exportedSchema = z
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

/** All that was read in: the waves of figures, and beside them the registers. */
const dataLists = {
  datasets: z.array(datasetSummarySchema).readonly(),
  registers: z.array(registerSummarySchema).readonly(),
};

const keptQuestions = z.object({ questions: z.array(keptQuestionSchema).readonly() }).readonly();

const templateLists = z.object({ templates: z.array(templateSummarySchema).readonly() }).readonly();

export const operations = {
  /** What this door can do, and the open workspace: the one call before the first page. */
  'app.state': {
    access: 'read',
    long: false,
    input: nothing,
    output: z
      .object({
        version: z.string(),
        door: z.enum(['electron', 'loopback', 'cli', 'test']),
        /** Native open and save dialogs are there. */
        dialogs: z.boolean(),
        workspace: workspaceSummarySchema.nullable(),
        recent: z.array(recentWorkspaceSchema).readonly(),
        preferences: preferencesSchema,
        /** Where exports go when nothing else is chosen. */
        exportFolder: z.string(),
      })
      .readonly(),
  },
  /** Language and light, kept on this computer for the next time. */
  'app.preferences': { access: 'write', long: false, input: preferencesSchema, output: preferencesSchema },
  /** Native dialogs; answers null when the user cancels, refused where `dialogs` is false. */
  'dialog.choose': {
    access: 'read',
    long: false,
    input: z.object({ what: z.enum(['monitor-files', 'workspace', 'new-workspace', 'folder']) }).strict(),
    output: z.object({ paths: z.array(z.string()).readonly() }).readonly(),
  },
  /** path left out: in the app's data folder, under this name. */
  'workspace.create': {
    access: 'write',
    long: false,
    input: z.object({ name: z.string().min(1).max(120), path: z.string().optional() }).strict(),
    output: workspaceSummarySchema,
  },
  'workspace.open': {
    access: 'write',
    long: false,
    input: z.object({ path: z.string().min(1) }).strict(),
    output: workspaceSummarySchema,
  },
  'workspace.close': { access: 'write', long: false, input: nothing, output: nothing },
  'workspace.settings': {
    access: 'write',
    long: false,
    input: workspaceSettingsSchema,
    output: workspaceSummarySchema,
  },
  /** Loads the fictional region; makes a workspace for it when none is open or the open one holds other data. */
  'sample.load': { access: 'write', long: true, input: nothing, output: workspaceSummarySchema },

  'data.list': {
    access: 'read',
    long: false,
    input: nothing,
    output: z.object(dataLists).readonly(),
  },
  /** Undoes an import: the whole delivery goes, and what it replaced comes back exactly as it was. */
  'data.remove': {
    access: 'write',
    long: false,
    input: z.object({ deliveryId: z.number().int() }).strict(),
    output: z.object(dataLists).readonly(),
  },
  /** What changed by a delivery that replaced another, as long as that one is kept: told under the rule of today. */
  'data.changes': {
    access: 'read',
    long: true,
    input: z.object({ deliveryId: z.number().int() }).strict(),
    output: deliveryChangesSchema,
  },
  /** Gives up what a delivery replaced: from then on it cannot be undone, nor what it changed be told. */
  'data.letGo': {
    access: 'write',
    long: false,
    input: z.object({ deliveryId: z.number().int() }).strict(),
    output: z.object(dataLists).readonly(),
  },
  /** Reads the file and says what it is; writes nothing. */
  'import.inspect': {
    access: 'read',
    long: true,
    input: z.object({ file: fileReferenceSchema, mapping: importMappingSchema.optional() }).strict(),
    output: importProposalSchema,
  },
  /** The same file again under another mapping. */
  'import.revise': {
    access: 'read',
    long: true,
    input: z.object({ proposalId: z.string(), mapping: importMappingSchema }).strict(),
    output: importProposalSchema,
  },
  /** One transaction; all or nothing. */
  'import.commit': {
    access: 'write',
    long: true,
    input: z.object({ proposalId: z.string() }).strict(),
    output: z.object({ deliveryId: z.number().int(), ...dataLists }).readonly(),
  },
  'import.discard': {
    access: 'read',
    long: false,
    input: z.object({ proposalId: z.string() }).strict(),
    output: nothing,
  },

  /** What can be asked: for the question bar. */
  'explore.options': {
    access: 'read',
    long: false,
    input: nothing,
    output: z
      .object({
        indicators: z.array(availableIndicatorSchema).readonly(),
        areas: z.array(areaSchema).readonly(),
        waves: z.array(z.number().int()).readonly(),
        breakdowns: z.array(breakdownSchema).readonly(),
      })
      .readonly(),
  },
  'figures.ask': { access: 'read', long: true, input: figureQuestionSchema, output: figureTableSchema },
  /** Areas of one level against the whole they lie in, with the limits of chance. */
  'funnel.ask': { access: 'read', long: true, input: funnelQuestionSchema, output: funnelSchema },
  /** How figures change over the waves, tested. */
  'trends.ask': { access: 'read', long: true, input: trendQuestionSchema, output: trendTableSchema },
  /** How far the groups of a breakdown lie apart. */
  'gaps.ask': { access: 'read', long: true, input: gapQuestionSchema, output: gapTableSchema },
  /** What is most and really different in an area, and what is not known of it. */
  'standout.ask': { access: 'read', long: true, input: standOutQuestionSchema, output: standOutSchema },
  /** Who took part, beside who was enrolled. */
  'response.ask': { access: 'read', long: true, input: responseQuestionSchema, output: responseSchema },
  /** All that one chart needs: the figures of its own areas and its reference, what its kind asks on top, and pairs. */
  'charts.ask': { access: 'read', long: true, input: chartQuestionSchema, output: chartAnswerSchema },

  /** How one figure of an answer was made: of a hidden one only what is not counted in its own area or group. */
  'figures.explain': {
    access: 'read',
    long: true,
    input: explanationRequestSchema,
    output: explanationSchema,
  },
  /** Why figures are hidden or not there, and which question near this one shows more. */
  'disclosure.explain': {
    access: 'read',
    long: true,
    input: explainRequestSchema,
    output: disclosureExplanationSchema,
  },

  /** Favourite questions by name, then those asked lately. */
  'questions.list': { access: 'read', long: false, input: nothing, output: keptQuestions },
  /** Asked now; what is left out stays as it was, of a new one no favourite and without a name. */
  'questions.keep': {
    access: 'write',
    long: false,
    input: keptQuestionSchema
      .unwrap()
      .omit({ askedAt: true })
      .partial({ favourite: true, name: true })
      .strict(),
    output: keptQuestions,
  },
  'questions.forget': {
    access: 'write',
    long: false,
    input: z.object({ address: z.string() }).strict(),
    output: keptQuestions,
  },

  'story.list': {
    access: 'read',
    long: false,
    input: nothing,
    /** Those that were removed lately stand apart: they can be put back. */
    output: z
      .object({
        stories: z.array(storySummarySchema).readonly(),
        removed: z.array(storySummarySchema).readonly(),
      })
      .readonly(),
  },
  'story.get': {
    access: 'read',
    long: false,
    input: z.object({ id: z.string() }).strict(),
    output: storySchema,
  },
  /** template 'empty': no slides; else one of `template.list`, filled for the area. `leftOut`: what has nothing to show there. */
  'story.create': {
    access: 'write',
    long: false,
    input: z
      .object({
        title: z.string().min(1).max(200).optional(),
        template: z.string().min(1),
        area: areaReference.nullable(),
        /** Of a template that asks which; left out: the first with figures. */
        theme: z.string().optional(),
      })
      .strict(),
    output: storySchema.and(z.object({ leftOut: z.array(z.string()).readonly() })),
  },
  /** `field`: where was typed; typing on in it is one step to undo. */
  'story.save': {
    access: 'write',
    long: false,
    input: storySchema
      .unwrap()
      .extend({ field: z.string().max(200).optional() })
      .readonly(),
    output: storySchema,
  },
  ...storyHistoryOperations,
  'story.remove': {
    access: 'write',
    long: false,
    input: z.object({ id: z.string() }).strict(),
    output: nothing,
  },
  /** The slides with today's figures, ready to draw. Plain data (SlideDocument of shared/slides). */
  'story.document': {
    access: 'read',
    long: false,
    input: z.object({ id: z.string() }).strict(),
    output: z.object({ document: z.unknown() }).readonly(),
  },
  'template.list': {
    access: 'read',
    long: false,
    input: nothing,
    output: templateLists,
  },
  /** A story as a template of one's own: without its area, its figures and what was found. */
  'template.save': {
    access: 'write',
    long: false,
    input: z.object({ storyId: z.string(), name: z.string().min(1).max(200) }).strict(),
    output: templateLists,
  },
  'template.rename': {
    access: 'write',
    long: false,
    input: z.object({ id: z.string(), name: z.string().min(1).max(200) }).strict(),
    output: templateLists,
  },
  'template.remove': {
    access: 'write',
    long: false,
    input: z.object({ id: z.string() }).strict(),
    output: templateLists,
  },
  /** How the figures of a story were made: sources, weights, intervals, what is hidden and why. */
  'story.account': {
    access: 'read',
    long: false,
    input: z.object({ id: z.string() }).strict(),
    output: storyAccountSchema,
  },
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
      })
      .strict(),
    output: exportedSchema,
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
      })
      .strict(),
    output: exportedSchema,
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
        shape: z.enum(['slide', 'report', 'social']),
        background: z.enum(['white', 'transparent']),
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
        shape: z.enum(['slide', 'report', 'social']),
        background: z.enum(['white', 'transparent']),
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
  /** Opens a folder or file the app wrote in the system's own viewer; only where `dialogs` is true. */
  'shell.show': {
    access: 'read',
    long: false,
    input: z.object({ path: z.string().min(1) }).strict(),
    output: nothing,
  },
} as const satisfies Record<string, OperationShape>;

interface OperationShape {
  readonly access: 'read' | 'write';
  /** Can be cancelled; what a person waits for also reports progress. */
  readonly long: boolean;
  readonly input: z.ZodType;
  readonly output: z.ZodType;
}

export type OperationName = keyof typeof operations;
export type OperationInput<Name extends OperationName> = z.input<(typeof operations)[Name]['input']>;
export type OperationOutput<Name extends OperationName> = z.output<(typeof operations)[Name]['output']>;

export function isOperationName(name: string): name is OperationName {
  return Object.hasOwn(operations, name);
}
