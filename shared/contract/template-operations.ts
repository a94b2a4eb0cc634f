import { z } from 'zod';
import { templateSummarySchema } from '../model/template.ts';

const ofTemplate = z.object({ id: z.string() }).strict();

/** Those of one's own that were removed lately stand apart: they can be put back. */
const templateLists = z
  .object({
    templates: z.array(templateSummarySchema).readonly(),
    removed: z.array(templateSummarySchema).readonly(),
  })
  .readonly();

/** What stories are made from: templates of the app, and of one's own. */
export const templateOperations = {
  'template.list': {
    access: 'read',
    long: false,
    input: z.object({}).strict(),
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
    input: ofTemplate,
    output: templateLists,
  },
  /** A removed template stands among the others again. */
  'template.putBack': { access: 'write', long: false, input: ofTemplate, output: templateLists },
} as const;
