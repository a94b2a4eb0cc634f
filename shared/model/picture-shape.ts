import { z } from 'zod';

/**
 * What a single chart is made for: a slide (16:9), a report (as high as the chart is, on paper 16 cm wide), social media
 * (square, or upright).
 */
export const pictureShapes = ['slide', 'report', 'social', 'portrait'] as const;
export const pictureShapeSchema = z.enum(pictureShapes);
export type PictureShape = z.infer<typeof pictureShapeSchema>;

export const pictureBackgroundSchema = z.enum(['white', 'transparent']);
export type PictureBackground = z.infer<typeof pictureBackgroundSchema>;
