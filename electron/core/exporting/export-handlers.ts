import type { ExportFormat } from '../../../shared/contract/operations.ts';
import { coreTexts } from '../../../shared/language/nl/core.ts';
import type { SlideDocument } from '../../../shared/slides/document.ts';
import { appendLog } from '../../store/log.ts';
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
      const document = storyDocument(workspace, findStory(workspace, storyId), session.nowIso());
      return writeDocument(document, target, context);
    },
    'export.template'({ area, formats, folder, fileName, overwrite }, context) {
      const workspace = session.workspace();
      const story = fillTemplate(workspace, area, session.nowIso());
      const target = { formats, folder, fileName, overwrite };
      return writeDocument(storyDocument(workspace, story, session.nowIso()), target, context);
    },
  };

  async function writeDocument(document: SlideDocument, target: Target, context: CallContext) {
    const { ports } = session;
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
    appendLog(session.workspace().db, {
      at: session.nowIso(),
      kind: 'export',
      detail: { title: document.title, files: files.map(({ path }) => path) },
    });
    return { folder, files: files.map((file) => ({ ...file, token: ports.offerDownload(file.path) })) };
  }
}
