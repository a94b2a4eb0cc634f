import { z } from 'zod';

/** What a story goes out as, in the order it is offered; the name is the ending of the file. */
export const exportFormats = ['pptx', 'pdf', 'xlsx', 'html', 'png', 'svg'] as const;
export const exportFormatSchema = z.enum(exportFormats);
export type ExportFormat = z.infer<typeof exportFormatSchema>;

type PictureFormat = 'png' | 'svg';

/** The whole story in one file; of the others there is one per slide. */
export function isOneFile(format: ExportFormat): format is Exclude<ExportFormat, PictureFormat> {
  return format !== 'png' && format !== 'svg';
}
