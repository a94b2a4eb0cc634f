import { z } from 'zod';
import { pictureSchema } from '../model/picture.ts';

/** Pictures on slides: kept once in the workspace, and shown with the slides that hold them. */
export const pictureOperations = {
  /** Refused when its bytes are not the picture they are said to be. */
  'picture.add': {
    access: 'write',
    long: false,
    input: pictureSchema,
    output: z.object({ id: z.string() }).readonly(),
  },
} as const;
