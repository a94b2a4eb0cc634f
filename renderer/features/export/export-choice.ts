import { isOneFile, type ExportFormat } from '../../../shared/model/export-format.ts';

/** What a person settles before an export. */
export interface ExportChoice {
  readonly formats: readonly ExportFormat[];
  /** Without ending. */
  readonly fileName: string;
  /** "" : the export folder of the app. */
  readonly folder: string;
}

/** One PowerPoint, one PDF; of pictures one per slide. */
export function countFiles(formats: readonly ExportFormat[], pages: number): number {
  return formats.reduce((files, format) => files + (isOneFile(format) ? 1 : pages), 0);
}

/** "Stress in Lindewaard.pptx", "Stress in Lindewaard-01.png …". */
export function exampleNames({ formats, fileName }: ExportChoice): readonly string[] {
  return formats.map((format) => (isOneFile(format) ? `${fileName}.${format}` : `${fileName}-01.${format}`));
}
