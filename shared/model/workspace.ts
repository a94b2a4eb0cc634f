import { z } from 'zod';
import { levelSchema } from './area.ts';
import {
  correctionSchema,
  defaultCorrection,
  defaultDifferenceRule,
  differenceRuleSchema,
} from './comparison.ts';
import { disclosureRuleSchema } from './disclosure.ts';
import { psuSchema } from './figure.ts';
import { defaultHouseStyle, houseStyleSchema } from './house-style.ts';
import { issueSchema } from './issue.ts';

/** Stricter limits for one indicator. */
export const indicatorRuleSchema = z
  .object({
    /** The smallest kind of area it may be shown for; null: as the catalogue says, else school. */
    lowestLevel: levelSchema.nullable(),
    /** Sensitive: the limits for answers count double. */
    sensitive: z.boolean(),
  })
  .readonly();
export type IndicatorRule = z.infer<typeof indicatorRuleSchema>;

export const workspaceSettingsSchema = z
  .object({
    /** "GGD Voorbeeldregio": owner in slide footers. */
    organisation: z.string(),
    psu: psuSchema,
    /** 'own': the rule below. */
    disclosure: z.enum(['gmj', 'young-adults', 'table-book', 'swing', 'flevoland', 'own']),
    /** The limits of the rule 'own'; null while a preset has always been in force. */
    ownRule: disclosureRuleSchema.nullable().default(null),
    /** What is stricter for one indicator than the rule, by its code. */
    indicatorRules: z.record(z.string(), indicatorRuleSchema).default({}),
    /** Figures that are too uncertain (METHODS.md §7) are hidden, not only marked. */
    hideUnreliable: z.boolean().default(false),
    /** For the number of tests shown together. */
    correction: correctionSchema.default(defaultCorrection),
    /** What counts as a difference: printed on every slide. */
    differenceRule: differenceRuleSchema.default(defaultDifferenceRule),
    /** Finite population correction, where it is known how many were invited or enrolled. */
    finitePopulation: z.boolean().default(false),
    /** Colours of charts and slides; letter and logo of slides. */
    houseStyle: houseStyleSchema.default(defaultHouseStyle),
    /** Items of the municipal agenda that people added to the usual ones. */
    agendaItems: z.array(z.string().min(1).max(300)).max(200).readonly().default([]),
  })
  .readonly();
export type WorkspaceSettings = z.infer<typeof workspaceSettingsSchema>;

/** Those of a new workspace. */
export const defaultSettings: WorkspaceSettings = workspaceSettingsSchema.parse({
  organisation: '',
  psu: 'school',
  disclosure: 'gmj',
});

export const workspaceSummarySchema = z
  .object({
    path: z.string(),
    name: z.string(),
    waves: z.array(z.number().int()).readonly(),
    schools: z.number().int(),
    municipalities: z.number().int(),
    stories: z.number().int(),
    fictitious: z.boolean(),
    settings: workspaceSettingsSchema,
    /** Something to know about the file itself: today's copy could not be made. */
    notice: issueSchema.nullable(),
    /** There in a workspace without answers of pupils: ISO date and time it was made. */
    handout: z.object({ madeAt: z.string() }).readonly().optional(),
  })
  .readonly();
export type WorkspaceSummary = z.infer<typeof workspaceSummarySchema>;

export const recentWorkspaceSchema = z
  .object({
    path: z.string(),
    name: z.string(),
    openedAt: z.string(),
    /** "4 metingen, 36 scholen" or "fictieve voorbeelddata". */
    description: z.string(),
    present: z.boolean(),
  })
  .readonly();
export type RecentWorkspace = z.infer<typeof recentWorkspaceSchema>;
