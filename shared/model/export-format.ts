import { z } from 'zod';

export const exportFormats = ['pptx', 'pdf', 'png', 'svg'] as const;
export const exportFormatSchema = z.enum(exportFormats);
export type ExportFormat = z.infer<typeof exportFormatSchema>;

/** The whole story in one file; of the others there is one per slide. */
export function isOneFile(format: ExportFormat): format is 'pptx' | 'pdf' {
  return format === 'pptx' || format === 'pdf';
}
