import { existsSync, mkdirSync } from 'node:fs';
import path from 'node:path';
import { localIso } from '../../shared/base/dutch-dates.ts';
import { writePercentsIn } from '../../shared/base/percent-style.ts';
import { coreTexts } from '../../shared/language/core.ts';
import { speak } from '../../shared/language/current.ts';
import type { Preferences } from '../../shared/model/preferences.ts';
import { analyseHere } from '../analysis/analyse-here.ts';
import { answerFromHandout } from '../analysis/answer-from-handout.ts';
import { analyseInThread } from '../analysis/analyse-in-thread.ts';
import type { Analyst } from '../analysis/analyst.ts';
import { readHandout } from '../store/handout.ts';
import { openWorkspace } from '../store/open-workspace.ts';
import type { OpenWorkspace } from '../store/open-workspace.ts';
import { readSettings } from '../store/settings.ts';
import type { CorePorts } from './ports.ts';
import { readPreferences, savePreferences } from './preferences.ts';
import { refuse, unwrap } from './trouble.ts';

/** What the core remembers between calls: the open workspace. One session per core. */
export interface Session {
  readonly ports: CorePorts;
  /** The open workspace; out of the handler with words when there is none. */
  readonly workspace: () => OpenWorkspace;
  readonly current: () => OpenWorkspace | null;
  /** Out of the handler when, while it waited, this workspace was closed. */
  readonly expectOpen: (workspace: OpenWorkspace) => void;
  /** Answers about the open workspace, and no other: once that is closed, it answers 'cancelled'. */
  readonly analysis: () => Analyst;
  /** Closes what was open and opens this file; `create` makes it first. */
  readonly open: (file: string, create?: { readonly name: string }) => OpenWorkspace;
  readonly close: () => void;
  /** A file name in the app's own folder that is not taken yet. */
  readonly freePath: (name: string) => string;
  readonly preferences: () => Preferences;
  readonly prefer: (preferences: Preferences) => void;
  /** Now, in local ISO text. */
  readonly nowIso: () => string;
}

export function createSession(ports: CorePorts): Session {
  let open: OpenWorkspace | null = null;
  let analyst: Analyst | null = null;
  let preferences = readPreferences(ports.dataFolder);
  // A command line is read by scripts too: its words stay as they are.
  if (ports.door !== 'cli') speak(preferences.language);

  function close(): void {
    analyst?.close();
    open?.close();
    analyst = null;
    open = null;
    writePercentsIn('spaced');
  }

  return {
    ports,
    current: () => open,
    workspace: () => open ?? refuse('workspace-not-open', coreTexts.noWorkspace),
    expectOpen(workspace) {
      if (open !== workspace) refuse('workspace-not-open', coreTexts.noWorkspace);
    },
    analysis: () => analyst ?? refuse('workspace-not-open', coreTexts.noWorkspace),
    open(file, create) {
      const resolved = path.resolve(file);
      if (open && !create && path.resolve(open.path) === resolved) return open;
      // The new one first: when it cannot be opened, the old one is still there.
      const next = unwrap(openWorkspace(resolved, { create, now: () => ports.now() }));
      close();
      open = next;
      writePercentsIn(readSettings(next.db).houseStyle.percentSign);
      analyst = analystOf(next, ports);
      return next;
    },
    close,
    freePath(name) {
      mkdirSync(ports.dataFolder, { recursive: true });
      const base = name.replace(/[^\p{L}\p{N} ._-]/gu, '').trim() || coreTexts.firstWorkspaceName;
      for (let number = 1; ; number++) {
        const file = path.join(
          ports.dataFolder,
          number === 1 ? `${base}.wib` : `${base} ${String(number)}.wib`,
        );
        if (!existsSync(file)) return file;
      }
    },
    preferences: () => preferences,
    prefer(next) {
      preferences = next;
      speak(next.language);
      savePreferences(ports.dataFolder, next);
    },
    nowIso: () => localIso(ports.now()),
  };
}

function analystOf(workspace: OpenWorkspace, { analysisWorker }: CorePorts): Analyst {
  if (readHandout(workspace.db) !== null) return answerFromHandout(workspace.db);
  return analysisWorker === undefined
    ? analyseHere(workspace.db)
    : analyseInThread(workspace, analysisWorker);
}
