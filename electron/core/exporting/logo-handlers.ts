import { readFile, stat } from 'node:fs/promises';
import { mostLogoBytes } from '../../../shared/house-style/logo-size.ts';
import { logoIssues } from '../../../shared/language/house-style.ts';
import { IssueError } from '../../../shared/model/issue.ts';
import type { HandlersOf } from '../handlers.ts';
import { locateFile } from '../locate-file.ts';
import type { Session } from '../session.ts';

export function logoHandlers(session: Session): HandlersOf<'logo.read'> {
  return {
    async 'logo.read'({ file }) {
      const { ports } = session;
      const { path, fileName } = locateFile(session, file);
      try {
        const found = await stat(path).catch(() => null);
        if (!found?.isFile()) throw new IssueError(logoIssues.gone(fileName));
        if (found.size > mostLogoBytes) throw new IssueError(logoIssues.tooLarge(fileName, found.size));
        const { drawLogo } = await import('../../exporting/picture/draw-logo.ts');
        const logo = await drawLogo(await readFile(path), (name) => ports.readAsset(name));
        if (logo === null) throw new IssueError(logoIssues.notAnImage(fileName));
        return logo;
      } finally {
        if (file.kind === 'upload') await ports.uploads?.release(file.token);
      }
    },
  };
}
