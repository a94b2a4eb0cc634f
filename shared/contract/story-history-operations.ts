import { z } from 'zod';
import { pastStepSchema } from '../model/story-history.ts';
import { storySchema } from '../model/story.ts';

const ofStory = z.object({ id: z.string() }).strict();

/** The story as it then stands, and whether there is more to take back or do again. */
const steppedSchema = z.object({ story: storySchema, undo: z.boolean(), redo: z.boolean() }).readonly();
export type SteppedStory = z.infer<typeof steppedSchema>;

/** Back and forward through what was changed in a story: kept in the workspace, so also after a restart. */
export const storyHistoryOperations = {
  /** Takes the last step back; refused when there is none. */
  'story.undo': { access: 'write', long: false, input: ofStory, output: steppedSchema },
  /** Does again what was taken back last. */
  'story.redo': { access: 'write', long: false, input: ofStory, output: steppedSchema },
  /** The steps that are kept, newest first. */
  'story.history': {
    access: 'read',
    long: false,
    input: ofStory,
    output: z.object({ steps: z.array(pastStepSchema).readonly() }).readonly(),
  },
  /** The story as it was right after a step, as a step of its own. */
  'story.restore': {
    access: 'write',
    long: false,
    input: z.object({ id: z.string(), step: z.number().int() }).strict(),
    output: steppedSchema,
  },
  /** A removed story stands among the others again. */
  'story.putBack': { access: 'write', long: false, input: ofStory, output: z.object({}).strict() },
} as const;
