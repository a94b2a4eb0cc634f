import type { Progress } from '../../shared/contract/door.ts';
import type { Preferences } from '../../shared/model/preferences.ts';
import { appHandlers } from './app/app-handlers.ts';
import { dataHandlers } from './data/data-handlers.ts';
import { createDispatcher } from './dispatch.ts';
import type { Dispatcher } from './dispatch.ts';
import { exploreHandlers } from './explore/explore-handlers.ts';
import { draftHandlers } from './explore/draft-handlers.ts';
import { questionHandlers } from './explore/question-handlers.ts';
import { templateHandlers } from './stories/template-handlers.ts';
import { batchHandlers } from './batch/batch-handlers.ts';
import { chartExportHandlers } from './exporting/chart-export-handlers.ts';
import { exportHandlers } from './exporting/export-handlers.ts';
import { handoutHandlers } from './handout/handout-handlers.ts';
import { importHandlers } from './importing/import-handlers.ts';
import type { CorePorts } from './ports.ts';
import { presentHandlers } from './present/present-handlers.ts';
import { sampleHandlers } from './sample/sample-handlers.ts';
import { slideCopyHandlers } from './exporting/slide-copy-handlers.ts';
import { createSession } from './session.ts';
import { logoHandlers } from './exporting/logo-handlers.ts';
import { slideTemplateHandlers } from './exporting/slide-template-handlers.ts';
import { pictureHandlers } from './stories/picture-handlers.ts';
import { storyHistoryHandlers } from './stories/story-history-handlers.ts';
import { storyHandlers } from './stories/story-handlers.ts';
import { workspaceHandlers } from './workspace/workspace-handlers.ts';

export interface Core extends Dispatcher {
  /** Answers a function that stops listening. */
  readonly onProgress: (listener: (progress: Progress) => void) => () => void;
  /** For the page that is served: its language and light. */
  readonly preferences: () => Preferences;
  /** Closes the workspace; the core can be thrown away. */
  readonly close: () => void;
}

/** Store, importing, analysis and exporting behind one `dispatch`: all a door needs. */
export function createCore(ports: CorePorts): Core {
  const session = createSession(ports);
  const listeners = new Set<(progress: Progress) => void>();
  const dispatcher = createDispatcher(
    {
      ...appHandlers(session),
      ...workspaceHandlers(session),
      ...sampleHandlers(session),
      ...dataHandlers(session),
      ...importHandlers(session),
      ...exploreHandlers(session),
      ...questionHandlers(session),
      ...draftHandlers(session),
      ...templateHandlers(session),
      ...storyHandlers(session),
      ...storyHistoryHandlers(session),
      ...pictureHandlers(session),
      ...logoHandlers(session),
      ...slideTemplateHandlers(session),
      ...presentHandlers(session),
      ...exportHandlers(session),
      ...chartExportHandlers(session),
      ...batchHandlers(session),
      ...handoutHandlers(session),
      ...slideCopyHandlers(session),
    },
    (progress) => {
      for (const listener of listeners) listener(progress);
    },
    // A stack trace helps a developer; answers of pupils are never in an error message of ours.
    (error) => console.error(error),
  );
  return {
    ...dispatcher,
    onProgress(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    preferences: () => session.preferences(),
    close: () => session.close(),
  };
}
