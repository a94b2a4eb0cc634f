import { writePercentsIn } from '../../../shared/base/percent-style.ts';
import { writeSettings } from '../../store/settings.ts';
import { refuseOtherFigures } from '../handout/refuse-in-handout.ts';
import type { HandlersOf } from '../handlers.ts';
import type { Session } from '../session.ts';
import { summariseAndRemember, summariseWorkspace } from './summarise.ts';

type Names = 'workspace.create' | 'workspace.open' | 'workspace.close' | 'workspace.settings';

export function workspaceHandlers(session: Session): HandlersOf<Names> {
  return {
    'workspace.create': ({ name, path }) =>
      summariseAndRemember(session, session.open(path ?? session.freePath(name), { name })),
    'workspace.open': ({ path }) => summariseAndRemember(session, session.open(path)),
    'workspace.close': () => {
      session.close();
      return {};
    },
    'workspace.settings': (settings) => {
      const workspace = session.workspace();
      refuseOtherFigures(workspace, settings);
      writeSettings(workspace.db, settings);
      writePercentsIn(settings.houseStyle.percentSign);
      return summariseWorkspace(workspace);
    },
  };
}
