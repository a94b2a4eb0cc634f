import { z } from 'zod';
import { levelSchema, levelWeightsSchema } from './area.ts';
import { directionSchema } from './indicator.ts';
import { issueSchema } from './issue.ts';
import { registerKinds, registerPreviewSchema } from './register.ts';

/** What a column means to us. One column per role and wave, except 'weight', 'indicator', 'question', 'score', 'background' and 'ignore'. */
export const columnRoles = [
  'wave',
  'region',
  'municipality',
  'district',
  'postcode',
  'school',
  'school-name',
  'weight',
  'stratum',
  'class',
  'education',
  'gender',
  'age',
  /** Yes or no. */
  'indicator',
  /** Answer categories, of which the shares are asked, and the mean where they are a scale. */
  'question',
  /** A number, of which the mean is asked. */
  'score',
  'background',
  'ignore',
] as const;
export const columnRoleSchema = z.enum(columnRoles);
export type ColumnRole = z.infer<typeof columnRoleSchema>;

/** What figures are made of; the other columns say who answered. */
export function isAsked(role: ColumnRole): boolean {
  return role === 'indicator' || role === 'question' || role === 'score';
}

export const layoutKinds = ['spss-csv', 'statline-typed', ...registerKinds] as const;
export const layoutSchema = z
  .object({
    kind: z.enum(layoutKinds),
    delimiter: z.enum([';', ',', '\t']),
    decimal: z.enum([',', '.']),
    encoding: z.enum(['utf-8', 'utf-8-bom', 'windows-1252']),
  })
  .readonly();
export type Layout = z.infer<typeof layoutSchema>;

export const certaintySchema = z.enum(['sure', 'fairly', 'unsure']);
export type Certainty = z.infer<typeof certaintySchema>;

export const valueLabelSchema = z.object({ code: z.string(), label: z.string() }).readonly();
export type ValueLabel = z.infer<typeof valueLabelSchema>;

/** What we think a column is, and why; the user may change role, indicator and missing codes. */
export const columnProposalSchema = z
  .object({
    name: z.string(),
    /** 0-based position in the file. */
    index: z.number().int(),
    role: columnRoleSchema,
    /** Of a column that is asked: code of the national indicator, or the column's own name. */
    indicator: z.string().nullable(),
    /** Waves a weight is for; empty: every wave without a weight of its own. */
    weightWaves: z.array(z.number().int()).readonly(),
    /** Levels a weight is for, where each level has its own; empty: every level without one. */
    weightLevels: z.array(levelSchema).readonly().default([]),
    /** "1 = klas 2, 2 = klas 4, 0 = andere klas": what we saw, in Dutch, never a pupil's answers in a row. */
    evidence: z.string(),
    certainty: certaintySchema,
    missingCodes: z.array(z.string()).readonly(),
    /** "Niet van toepassing" codes: out of the denominator and counted apart. */
    notApplicableCodes: z.array(z.string()).readonly(),
    valueLabels: z.array(valueLabelSchema).readonly(),
    distinct: z.number().int(),
    empty: z.number().int(),
  })
  .readonly();
export type ColumnProposal = z.infer<typeof columnProposalSchema>;

/** A question only the user can answer; nothing is preselected, advice is tagged. */
export const importQuestionSchema = z
  .object({
    id: z.enum(['year', 'weight', 'area', 'replace']),
    title: z.string(),
    options: z
      .array(
        z
          .object({ value: z.string(), label: z.string(), detail: z.string(), advised: z.boolean() })
          .readonly(),
      )
      .readonly(),
    /** The answer may also be typed (a year). */
    free: z.boolean(),
  })
  .readonly();
export type ImportQuestion = z.infer<typeof importQuestionSchema>;

/** A score out of several questions, valid only where all of them are answered. */
export const sumScoreSchema = z
  .strictObject({
    /** Column name it gets, and so its code. */
    code: z.string().min(1),
    label: z.string().min(1),
    /** Column names of the questions. */
    items: z.array(z.string()).min(2),
    /** Lowest and highest score there can be; what lies beyond was not answered as meant. */
    min: z.number(),
    max: z.number(),
    /** 'mean': the items averaged; left out: added up. */
    as: z.enum(['sum', 'mean']).optional(),
    /** The sum or mean times this: MHI-5 is five items of 0 to 5, times 4. */
    times: z.number().positive().optional(),
    direction: directionSchema.optional(),
  })
  .readonly();
export type SumScore = z.infer<typeof sumScoreSchema>;

/** The answer to the question about weights that means: each level by its own (`weightByLevel`). */
export const weightPerLevel = '*';

/** What the user settled; the same shape as `--map FILE.json`. */
export const importMappingSchema = z
  .strictObject({
    year: z.number().int().min(1990).max(2100).optional(),
    /** Column name of the weight to use for every wave; "" for: do not weight. */
    weight: z.string().optional(),
    /** Each level by the weight that is for it (see `weightLevels`). */
    weightByLevel: z.boolean().optional(),
    /** Changes to the proposal, by column name. */
    columns: z
      .record(
        z.string(),
        z
          .strictObject({
            role: columnRoleSchema.optional(),
            indicator: z.string().nullable().optional(),
            weightWaves: z.array(z.number().int()).optional(),
            weightLevels: z.array(levelSchema).optional(),
            missingCodes: z.array(z.string()).optional(),
            notApplicableCodes: z.array(z.string()).optional(),
            /** Of an indicator, a question or a score of one's own: what it is called. */
            label: z.string().min(1).optional(),
            /** Of a question or a score of one's own: which side is good news. */
            direction: directionSchema.optional(),
            /** Of a question: its answers, in their order. */
            categories: z.array(valueLabelSchema).min(2).optional(),
            /** Lowest and highest score; of a question: it may be averaged. */
            min: z.number().optional(),
            max: z.number().optional(),
          })
          .readonly(),
      )
      .optional(),
    /** Scores that are made of several columns of the file. */
    scores: z.array(sumScoreSchema).optional(),
    /** Values of the class column whose rows are left out; none unless the user says so. */
    leaveOutClasses: z.array(z.string()).optional(),
    /** Set aside rows that cannot be read (a stray word in a number column, a ragged row) instead of refusing the file. */
    setAsideBadRows: z.boolean().optional(),
    /** Import although the same file was imported before. */
    again: z.boolean().optional(),
    /** Where a wave is there already from a file of this kind: put this one in its place, or (false) beside it. */
    replace: z.boolean().optional(),
    /** Title of the monitor, for sources and footers. */
    title: z.string().optional(),
  })
  .readonly();
export type ImportMapping = z.infer<typeof importMappingSchema>;

export const waveCountSchema = z
  .object({
    wave: z.number().int(),
    rows: z.number().int(),
    weightColumn: z.string().nullable(),
    /** There where levels have weights of their own. */
    levelWeights: levelWeightsSchema.optional(),
    schools: z.number().int(),
    municipalities: z.number().int(),
    /** Schools with fewer respondents than the disclosure rule's n. */
    smallSchools: z.number().int(),
  })
  .readonly();

const onlyInOneSchema = z
  .object({ gone: z.array(z.string()).readonly(), added: z.array(z.string()).readonly() })
  .readonly();

/** A wave of the file that is there already, out of a file of the same kind, and how the two differ. */
export const redeliveredWaveSchema = z
  .object({
    datasetId: z.number().int(),
    wave: z.number().int(),
    kind: z.enum(['microdata', 'aggregate']),
    fileName: z.string(),
    /** ISO date and time. */
    importedAt: z.string(),
    rows: z.object({ before: z.number().int(), now: z.number().int() }).readonly(),
    weight: z.object({ before: z.string().nullable(), now: z.string().nullable() }).readonly(),
    /** By name. */
    schools: onlyInOneSchema,
    areas: onlyInOneSchema,
    columns: onlyInOneSchema,
    /** Columns with the same name and other answers, another meaning or other codes that do not count. */
    changedColumns: z.array(z.string()).readonly(),
  })
  .readonly();
export type RedeliveredWave = z.infer<typeof redeliveredWaveSchema>;

export const redeliverySchema = z
  .object({
    waves: z.array(redeliveredWaveSchema).readonly(),
    /** Both may be kept: each has pupils of schools or areas that the other has not. */
    mayStandBeside: z.boolean(),
    /** The columns are read as they were in that delivery. */
    mappingKept: z.boolean(),
  })
  .readonly();
export type Redelivery = z.infer<typeof redeliverySchema>;

/** What was recognised in a file, before anything is written. */
export const importProposalSchema = z
  .object({
    proposalId: z.string(),
    fileName: z.string(),
    /** SHA-256 of the bytes, hex. */
    hash: z.string(),
    bytes: z.number(),
    layout: layoutSchema,
    /** "Dit is de Gezondheidsmonitor Jeugd van 2025". */
    headline: z.string(),
    title: z.string(),
    rows: z.number().int(),
    columnCount: z.number().int(),
    waves: z.array(waveCountSchema).readonly(),
    columns: z.array(columnProposalSchema).readonly(),
    /** Open questions: while there is one, committing is refused. */
    questions: z.array(importQuestionSchema).readonly(),
    /** Rows that count, and why others do not: the counts add up to `rows`. */
    setAside: z.array(z.object({ reason: z.string(), rows: z.number().int() }).readonly()).readonly(),
    countedRows: z.number().int(),
    /** Example values per column, shuffled so that no row is a pupil; aligned with `sampleColumns`. */
    sampleColumns: z.array(z.string()).readonly(),
    sampleRows: z
      .array(z.array(z.object({ code: z.string(), label: z.string() }).readonly()).readonly())
      .readonly(),
    nationalIndicators: z.number().int(),
    ownIndicators: z.number().int(),
    /** For an aggregate table: how many areas of each level, and which are all empty. */
    areaCounts: z
      .array(z.object({ level: levelSchema, areas: z.number().int(), allEmpty: z.number().int() }).readonly())
      .readonly(),
    warnings: z.array(issueSchema).readonly(),
    /** Set when the same bytes were imported before: when (ISO) and as which delivery. */
    importedBefore: z.object({ deliveryId: z.number().int(), importedAt: z.string() }).readonly().nullable(),
    /** Differences with the latest wave before this one. */
    differences: z
      .object({
        wave: z.number().int(),
        changedQuestion: z.array(z.string()).readonly(),
        renamed: z.array(z.object({ from: z.string(), to: z.string() }).readonly()).readonly(),
        added: z.array(z.string()).readonly(),
        removed: z.array(z.string()).readonly(),
      })
      .readonly()
      .nullable(),
    fictitious: z.boolean(),
    mapping: importMappingSchema,
    /** There where the file brings waves that are there already. */
    redelivery: redeliverySchema.optional(),
    /** There for a school list or a population, which have no columns with a role. */
    register: registerPreviewSchema.optional(),
  })
  .readonly();
export type ImportProposal = z.infer<typeof importProposalSchema>;

/** One wave of one delivery, as listed on the page Gegevens. */
export const datasetSummarySchema = z
  .object({
    datasetId: z.number().int(),
    deliveryId: z.number().int(),
    kind: z.enum(['microdata', 'aggregate']),
    title: z.string(),
    wave: z.number().int(),
    rows: z.number().int(),
    columns: z.number().int(),
    indicators: z.number().int(),
    schools: z.number().int(),
    municipalities: z.number().int(),
    weightColumn: z.string().nullable(),
    fileName: z.string(),
    importedAt: z.string(),
    fictitious: z.boolean(),
    warnings: z.array(issueSchema).readonly(),
    /** What stood here before this wave was delivered again, still kept: for undoing, and to tell what changed. */
    replaced: z
      .object({
        fileName: z.string(),
        importedAt: z.string(),
        rows: z.number().int(),
        /** What it takes in the workspace file, about. */
        bytes: z.number(),
      })
      .readonly()
      .optional(),
  })
  .readonly();
export type DatasetSummary = z.infer<typeof datasetSummarySchema>;
