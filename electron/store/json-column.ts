import { z } from 'zod';

/** Reads a JSON column through its schema: an old or hand-changed file is noticed here, not later. */
export function readJson<Value>(schema: z.ZodType<Value>, text: string): Value {
  return schema.parse(JSON.parse(text));
}

export const textListSchema = z.array(z.string()).readonly();
