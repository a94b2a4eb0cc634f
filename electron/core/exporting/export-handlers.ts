import type { ExportFormat } from '../../../shared/model/export-format.ts';
import { coreTexts } from '../../../shared/language/core.ts';
import { appendLog } from '../../store/log.ts';
import type { Story } from '../../../shared/model/story.ts';
import { openPages } from '../../../shared/slides/open-pages.ts';
import type { PictureLook } from '../../exporting/picture/story-pictures.ts';
import type { HandlersOf } from '../handlers.ts';
import type { CallContext } from '../ports.ts';
import type { Session } from '../session.ts';
import { prepareExport } from './prepare-export.ts';
import { rememberExported } from './remember-exported.ts';
import { openSlideTemplate } from './slide-template-handlers.ts';
import { takeStory } from './take-story.ts';
import { fillTemplate } from '../stories/fill-template.ts';
import { findTemplate } from '../stories/find-template.ts';
import { findStory } from '../stories/story-handlers.ts';
import { unwrap } from '../trouble.ts';

interface Target {
  readonly formats: readonly ExportFormat[];
  readonly folder?: string;
  readonly fileName: string;
  readonly overwrite?: boolean;
  readonly pictures?: PictureLook | undefined;
}

export function exportHandlers(
  session: Session,
): HandlersOf<'export.run' | 'export.template' | 'export.figures' | 'export.response' | 'export.account'> {
  return {
    'export.run'({ storyId, ...target }, context) {
      return writeStory(findStory(session.workspace(), storyId), target, context);
    },
    async 'export.account'({ id }, context) {
      const { account } = await takeStory(session, findStory(session.workspace(), id), context);
      return account;
    },
    async 'export.response'(question, context) {
      const response = unwrap(await session.analysis().run('response', question, context));
      await rememberExported(session, [], context, [response]);
      return response;
    },
    async 'export.figures'(question, context) {
      const table = unwrap(await session.analysis().run('figures', question, context));
      await rememberExported(session, [table], context);
      return table;
    },
    async 'export.template'({ template, area, theme = null, ...target }, context) {
      const workspace = session.workspace();
      const found = findTemplate(workspace, template);
      const { story, leftOut } = await fillTemplate(session, found, { area, theme }, context);
      session.expectOpen(workspace);
      return { ...(await writeStory(story, target, context)), leftOut };
    },
  };

  async function writeStory(story: Story, target: Target, context: CallContext) {
    const { ports } = session;
    const workspace = session.workspace();
    const exporting = prepareExport(target.formats);
    const { document } = await takeStory(session, story, context);
    const folder = target.folder ?? ports.exportFolder;
    const { exportDocument } = await exporting;
    const { files } = unwrap(
      await exportDocument(document, {
        formats: target.formats,
        folder,
        fileName: target.fileName,
        overwrite: target.overwrite ?? false,
        template: await openSlideTemplate(workspace.db),
        ...(target.pictures === undefined ? {} : { pictures: target.pictures }),
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
    return {
      folder,
      files: files.map((file) => ({ ...file, token: ports.offerDownload(file.path) })),
      openPages: openPages(document),
    };
  }
}
