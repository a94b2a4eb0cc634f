import { readFile, stat } from 'node:fs/promises';
import { slideTemplateIssues } from '../../../shared/language/slide-template.ts';
import { IssueError } from '../../../shared/model/issue.ts';
import type { WorkspaceDatabase } from '../../store/database.ts';
import { readSlideTemplate, removeSlideTemplate, saveSlideTemplate } from '../../store/slide-template.ts';
import type { HandlersOf } from '../handlers.ts';
import { locateFile } from '../locate-file.ts';
import type { Session } from '../session.ts';
import { unwrap } from '../trouble.ts';

type Names = 'slideTemplate.get' | 'slideTemplate.set' | 'slideTemplate.remove';

/** Reading and writing PowerPoint is heavy: loaded when it is asked for, not at the first page. */
const reader = () => import('../../exporting/pptx/template/pack-template.ts');

export function slideTemplateHandlers(session: Session): HandlersOf<Names> {
  return {
    async 'slideTemplate.get'() {
      const kept = readSlideTemplate(session.workspace().db);
      if (kept === null) return { template: null };
      const { describeTemplate, unpackTemplate } = await reader();
      return { template: describeTemplate(kept.fileName, await unpackTemplate(kept.package)) };
    },
    async 'slideTemplate.set'({ file }) {
      const workspace = session.workspace();
      const { path, fileName } = locateFile(session, file);
      const { describeTemplate, packTemplate, readTemplate } = await reader();
      try {
        const template = unwrap(await readTemplate(fileName, await readAll(path, fileName)));
        const packed = await packTemplate(template);
        session.expectOpen(workspace);
        saveSlideTemplate(workspace.db, { fileName, package: packed }, session.nowIso());
        return { template: describeTemplate(fileName, template) };
      } finally {
        if (file.kind === 'upload') await session.ports.uploads?.release(file.token);
      }
    },
    'slideTemplate.remove'() {
      removeSlideTemplate(session.workspace().db);
      return { template: null };
    },
  };
}

/** For an export; null where slides look as in the app. */
export async function openSlideTemplate(db: WorkspaceDatabase) {
  const kept = readSlideTemplate(db);
  return kept === null ? null : (await reader()).unpackTemplate(kept.package);
}

/** A file of gigabytes is not read at all: it would fill the memory first. */
async function readAll(path: string, fileName: string): Promise<Uint8Array> {
  const { mostBytes } = await import('../../exporting/pptx/template/open-package.ts');
  const bytes = await stat(path).then(
    ({ size }) => size,
    () => null,
  );
  if (bytes === null) throw new IssueError(slideTemplateIssues.gone(fileName));
  if (bytes > mostBytes) throw new IssueError(slideTemplateIssues.tooLarge(fileName, bytes));
  return readFile(path).catch(() => {
    throw new IssueError(slideTemplateIssues.gone(fileName));
  });
}
