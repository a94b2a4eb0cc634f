import { z } from 'zod';

/** Base64 of three megabytes. */
const mostText = Math.ceil((3 * 1024 ** 2) / 3) * 4;

/**
 * A picture on a slide. Always a PNG or a JPEG that was drawn anew: whatever was chosen is shown first and its looks
 * are kept, so that no script, link or place of a photo in a file comes along.
 */
export const pictureSchema = z
  .object({
    format: z.enum(['png', 'jpeg']),
    /** The bytes in Base64; they begin as every PNG or JPEG does. */
    data: z
      .string()
      .max(mostText)
      .regex(/^(iVBORw0KGgo|\/9j\/)[A-Za-z0-9+/]+={0,2}$/),
    /** Pixels. */
    width: z.number().int().min(1).max(4096),
    height: z.number().int().min(1).max(4096),
  })
  .readonly();
export type Picture = z.infer<typeof pictureSchema>;

/** As an address that shows it. */
export function pictureAddress({ format, data }: Pick<Picture, 'format' | 'data'>): string {
  return `data:image/${format};base64,${data}`;
}
