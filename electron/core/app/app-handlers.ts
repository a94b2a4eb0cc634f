import { coreTexts } from '../../../shared/language/core.ts';
import type { HandlersOf } from '../handlers.ts';
import { listRecent } from '../recent-workspaces.ts';
import type { Session } from '../session.ts';
import { refuse } from '../trouble.ts';
import { summariseWorkspace } from '../workspace/summarise.ts';

export function appHandlers(
  session: Session,
): HandlersOf<'app.state' | 'app.preferences' | 'dialog.choose' | 'shell.show'> {
  const { ports } = session;
  return {
    'app.state': () => {
      const workspace = session.current();
      return {
        version: ports.version,
        door: ports.door,
        dialogs: ports.dialogs !== undefined,
        workspace: workspace ? summariseWorkspace(workspace) : null,
        recent: listRecent(ports.dataFolder),
        preferences: session.preferences(),
        exportFolder: ports.exportFolder,
      };
    },
    'app.preferences': (preferences) => {
      session.prefer(preferences);
      return preferences;
    },
    'dialog.choose': async ({ what }) => {
      if (!ports.dialogs) return refuse('not-allowed', coreTexts.noDialogs);
      return { paths: await ports.dialogs.choose(what) };
    },
    'shell.show': async ({ path }) => {
      if (!ports.dialogs) return refuse('not-allowed', coreTexts.noDialogs);
      await ports.dialogs.show(path);
      return {};
    },
  };
}
