import type { ExportFormat } from '../../../shared/model/export-format.ts';

/**
 * PowerPoint and picture makers are heavy: not loaded with the first page, but while figures are asked of what will be
 * exported.
 */
export function prepareExport(formats: readonly ExportFormat[]) {
  const exporting = import('../../exporting/export-document.ts');
  const loading = exporting.then(({ loadWriters }) => loadWriters(formats));
  // What cannot be loaded says so when it is needed.
  loading.catch(() => undefined);
  return exporting;
}
