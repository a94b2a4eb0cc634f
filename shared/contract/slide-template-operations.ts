import { z } from 'zod';
import { slideTemplateSchema } from '../model/slide-template.ts';
import { fileReferenceSchema } from './file-reference.ts';

const described = z.object({ template: slideTemplateSchema.nullable() }).readonly();

/** The organisation's own PowerPoint, on whose layouts slides are written. */
export const slideTemplateOperations = {
  /** null: slides look as in the app. */
  'slideTemplate.get': { access: 'read', long: false, input: z.object({}).strict(), output: described },
  /** Refused, with why, where it is none; then the one before stays. */
  'slideTemplate.set': {
    access: 'write',
    long: false,
    input: z.object({ file: fileReferenceSchema }).strict(),
    output: described,
  },
  'slideTemplate.remove': { access: 'write', long: false, input: z.object({}).strict(), output: described },
} as const;
