import { buildChart, type Written } from '../../../shared/charts/build-chart.ts';
import type { ChartSpec } from '../../../shared/charts/spec.ts';
import { pairsOf } from '../../../shared/model/chart-pairs.ts';
import type { ChartRequest } from '../../../shared/model/chart-request.ts';
import type { WrittenFile } from '../../exporting/write-together.ts';
import { appendLog } from '../../store/log.ts';
import { readSettings } from '../../store/settings.ts';
import { askChart } from '../explore/ask-chart.ts';
import type { HandlersOf } from '../handlers.ts';
import type { CallContext } from '../ports.ts';
import type { Session } from '../session.ts';
import { unwrap } from '../trouble.ts';
import { rememberExported } from './remember-exported.ts';

const nothingWritten: Written = { headline: '', annotations: [], chosen: null };

/** A chart as it stands on the page, taken along: as a picture, or as the table of its figures. */
export function chartExportHandlers(
  session: Session,
): HandlersOf<'export.chart' | 'export.picture' | 'export.table'> {
  const { ports } = session;
  return {
    async 'export.chart'({ request, written, folder = ports.exportFolder, ...target }, context) {
      const { spec, looks, log } = await takeChart(request, written, context);
      const { exportChart } = await import('../../exporting/export-chart.ts');
      const overwrite = target.overwrite ?? false;
      const { files } = unwrap(await exportChart(spec, { ...target, ...looks, folder, overwrite }));
      log({ chart: request.kind, files: files.map((file) => file.path) });
      return { folder, files: offered(files) };
    },
    async 'export.picture'({ request, written, shape, background }, context) {
      const { spec, looks, log } = await takeChart(request, written, context);
      const { drawChart } = await import('../../exporting/export-chart.ts');
      const png = unwrap(await drawChart(spec, { ...looks, shape, background, format: 'png' }));
      log({ chart: request.kind, files: [] });
      return { png: Buffer.from(png).toString('base64') };
    },
    async 'export.table'({ request, folder = ports.exportFolder, ...target }, context) {
      const { spec, log } = await takeChart(request, nothingWritten, context);
      const { exportTable } = await import('../../exporting/export-table.ts');
      const overwrite = target.overwrite ?? false;
      const { files } = unwrap(await exportTable(spec, { ...target, folder, overwrite }));
      log({ table: request.kind, files: files.map((file) => file.path) });
      return { folder, files: offered(files) };
    },
  };

  /** Its figures are known to others from here on. */
  async function takeChart(request: ChartRequest, written: Written = nothingWritten, context: CallContext) {
    const workspace = session.workspace();
    const source = { db: workspace.db, analysis: session.analysis() };
    const answer = await askChart(source, request, context, () => pairsOf(written.annotations));
    session.expectOpen(workspace);
    await rememberExported(session, [answer.table], context, answer.response ? [answer.response] : []);
    const { organisation, houseStyle } = readSettings(workspace.db);
    const spec: ChartSpec = buildChart(request, answer, written);
    const looks = { organisation, houseStyle, readAsset: (name: string) => ports.readAsset(name) };
    const log = (detail: { readonly [what: string]: string | readonly string[] }) => {
      if (session.current() !== workspace) return;
      appendLog(workspace.db, { at: session.nowIso(), kind: 'export', detail });
    };
    return { spec, looks, log };
  }

  function offered(files: readonly WrittenFile[]) {
    return files.map((file) => ({ ...file, token: ports.offerDownload(file.path) }));
  }
}
