import { buildChart } from '../../../shared/charts/build-chart.ts';
import { appendLog } from '../../store/log.ts';
import { readSettings } from '../../store/settings.ts';
import { askChart } from '../explore/ask-chart.ts';
import type { HandlersOf } from '../handlers.ts';
import type { Session } from '../session.ts';
import { unwrap } from '../trouble.ts';
import { rememberExported } from './remember-exported.ts';

const nothingWritten = { headline: '', annotations: [], chosen: null } as const;

/** A chart as it stands on the page, as a picture to put in a report or on a site. */
export function chartExportHandlers(session: Session): HandlersOf<'export.chart'> {
  return {
    async 'export.chart'({ request, written = nothingWritten, ...target }, context) {
      const { ports } = session;
      const workspace = session.workspace();
      const answer = await askChart({ db: workspace.db, analysis: session.analysis() }, request, context);
      session.expectOpen(workspace);
      await rememberExported(session, [answer.table], context);
      const folder = target.folder ?? ports.exportFolder;
      const { organisation, houseStyle } = readSettings(workspace.db);
      const { exportChart } = await import('../../exporting/export-chart.ts');
      const { files } = unwrap(
        await exportChart(buildChart(request, answer, written), {
          ...target,
          folder,
          overwrite: target.overwrite ?? false,
          organisation,
          houseStyle,
          readAsset: (name) => ports.readAsset(name),
        }),
      );
      if (session.current() === workspace) {
        const detail = { chart: request.kind, files: files.map((file) => file.path) };
        appendLog(workspace.db, { at: session.nowIso(), kind: 'export', detail });
      }
      return { folder, files: files.map((file) => ({ ...file, token: ports.offerDownload(file.path) })) };
    },
  };
}
