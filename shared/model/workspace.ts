import { z } from 'zod';
import { psuSchema } from './figure.ts';
import { issueSchema } from './issue.ts';

export const workspaceSettingsSchema = z
  .object({
    /** "GGD Voorbeeldregio": owner in slide footers. */
    organisation: z.string(),
    psu: psuSchema,
    disclosure: z.enum(['gmj', 'young-adults', 'table-book', 'swing', 'flevoland']),
  })
  .readonly();
export type WorkspaceSettings = z.infer<typeof workspaceSettingsSchema>;

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
