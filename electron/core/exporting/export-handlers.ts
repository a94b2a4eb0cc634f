import type { ExportFormat } from '../../../shared/contract/operations.ts';
import { coreTexts } from '../../../shared/language/nl/core.ts';
import { appendLog } from '../../store/log.ts';
import type { OpenWorkspace } from '../../store/open-workspace.ts';
import type { Story } from '../../../shared/model/story.ts';
import type { HandlersOf } from '../handlers.ts';
import type { CallContext } from '../ports.ts';
import type { Session } from '../session.ts';
import { storyDocument } from '../stories/story-document.ts';
import { fillTemplate, findStory } from '../stories/story-handlers.ts';
import { unwrap } from '../trouble.ts';

interface Target {
  readonly formats: readonly ExportFormat[];
  readonly folder?: string;
  readonly fileName: string;
  readonly overwrite?: boolean;
}

export function exportHandlers(session: Session): HandlersOf<'export.run' | 'export.template'> {
  return {
    'export.run'({ storyId, ...target }, context) {
      const workspace = session.workspace();
      return writeStory(workspace, findStory(workspace, storyId), target, context);
    },
    'export.template'({ area, formats, folder, fileName, overwrite }, context) {
      const workspace = session.workspace();
      const story = fillTemplate(workspace, area, session.nowIso());
      const target = { formats, folder, fileName, overwrite };
      return writeStory(workspace, story, target, context);
    },
  };

  async function writeStory(workspace: OpenWorkspace, story: Story, target: Target, context: CallContext) {
    const { ports } = session;
    const document = storyDocument(workspace, story, session.nowIso());
    const folder = target.folder ?? ports.exportFolder;
    // PowerPoint and picture makers are heavy: loaded at the first export, not at the first page.
    const { exportDocument } = await import('../../exporting/export-document.ts');
    const { files } = unwrap(
      await exportDocument(document, {
        formats: target.formats,
        folder,
        fileName: target.fileName,
        overwrite: target.overwrite ?? false,
        signal: context.signal,
        onProgress: (done, total) =>
          context.report({ phase: coreTexts.exportPhase, done, total, unit: 'files' }),
        readAsset: (name) => ports.readAsset(name),
      }),
    );
    // While the files were made the workspace may have been closed, or another opened.
    if (session.current() === workspace) {
      const detail = { title: document.title, files: files.map(({ path }) => path) };
      appendLog(workspace.db, { at: session.nowIso(), kind: 'export', detail });
    }
    return { folder, files: files.map((file) => ({ ...file, token: ports.offerDownload(file.path) })) };
  }
}
