import { z } from 'zod';

/** Inches. */
const frameSchema = z.object({ x: z.number(), y: z.number(), w: z.number(), h: z.number() }).readonly();

/** A layout of the user's own PowerPoint, and where our slides put things on it. */
export const usedLayoutSchema = z
  .object({
    name: z.string(),
    /** Words stand there on a panel of their own where its ground is dark or a picture. */
    isLight: z.boolean(),
    title: frameSchema.nullable(),
    free: frameSchema,
  })
  .readonly();
export type UsedLayout = z.infer<typeof usedLayoutSchema>;

/** What is known of the PowerPoint template of a workspace: enough to show what it will be used for. */
export const slideTemplateSchema = z
  .object({
    fileName: z.string(),
    /** Inches. */
    size: z.object({ width: z.number(), height: z.number() }).readonly(),
    fonts: z.object({ heading: z.string(), body: z.string() }).readonly(),
    /** "#0B5F6B": the six of its theme. */
    colours: z.array(z.string()).readonly(),
    layouts: z.object({ title: usedLayoutSchema, content: usedLayoutSchema }).readonly(),
    /** How many layouts it has beside those two: they come along for who edits the slides. */
    otherLayouts: z.number().int().nonnegative(),
    remarks: z
      .array(z.enum(['no-title-layout', 'no-title-place', 'title-at-top', 'dark-ground', 'other-size']))
      .readonly(),
  })
  .readonly();
export type SlideTemplate = z.infer<typeof slideTemplateSchema>;
