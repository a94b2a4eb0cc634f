import { z } from 'zod';

/** A file the user chose: a path (Electron, command line) or bytes uploaded to the loopback door. */
export const fileReferenceSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('path'), path: z.string().min(1) }).readonly(),
  z.object({ kind: z.literal('upload'), token: z.string().min(1) }).readonly(),
]);
export type FileReference = z.infer<typeof fileReferenceSchema>;
