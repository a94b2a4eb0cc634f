import { z } from 'zod';
import { logoSchema } from '../model/house-style.ts';
import { fileReferenceSchema } from './file-reference.ts';

/** The logo of a house style. */
export const logoOperations = {
  /** A PNG, JPEG or SVG as the picture that `workspace.settings` keeps; refused, with why, where it shows nothing. */
  'logo.read': {
    access: 'read',
    long: false,
    input: z.object({ file: fileReferenceSchema }).strict(),
    output: logoSchema,
  },
} as const;
