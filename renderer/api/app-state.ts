import { create } from 'zustand';
import { writePercentsIn } from '../../shared/base/percent-style.ts';
import type { OperationOutput } from '../../shared/contract/operations.ts';
import { defaultPreferences, type Preferences } from '../../shared/model/preferences.ts';
import type { Issue } from '../../shared/model/issue.ts';
import type { WorkspaceSummary } from '../../shared/model/workspace.ts';
import { call } from './door.ts';

export type AppState = OperationOutput<'app.state'>;

type Known =
  | { readonly state: 'loading'; readonly app: null; readonly issue: null }
  | { readonly state: 'ready'; readonly app: AppState; readonly issue: null }
  | { readonly state: 'failed'; readonly app: null; readonly issue: Issue };

/** What this door can do and which workspace is open: known to every page. */
export const useAppState = create<Known>(() => ({ state: 'loading', app: null, issue: null }));

/** Asks the host again: at the start, and after anything that changes the workspace. */
export async function refreshAppState(): Promise<void> {
  const answer = await call('app.state', {});
  if (answer.ok) writeAs(answer.value.workspace);
  useAppState.setState(
    answer.ok
      ? { state: 'ready', app: answer.value, issue: null }
      : { state: 'failed', app: null, issue: answer.issue },
    true,
  );
}

/** What the host answered about the open workspace: every page knows it at once. */
export function takeWorkspace(workspace: WorkspaceSummary): void {
  const known = useAppState.getState();
  if (known.state !== 'ready' || known.app.workspace?.path !== workspace.path) return;
  writeAs(workspace);
  useAppState.setState({ ...known, app: { ...known.app, workspace } });
}

/** Before anything is drawn. */
function writeAs(workspace: WorkspaceSummary | null): void {
  writePercentsIn(workspace?.settings.houseStyle.percentSign ?? 'spaced');
}

/** What was chosen is known at once. */
export function takePreferences(preferences: Preferences): void {
  useAppState.setState((known) =>
    known.state === 'ready' ? { ...known, app: { ...known.app, preferences } } : known,
  );
}

export function usePreferences(): Preferences {
  return useAppState((known) => known.app?.preferences ?? defaultPreferences);
}

/** The open workspace; null while none is open. */
export function useWorkspace(): WorkspaceSummary | null {
  return useAppState((known) => known.app?.workspace ?? null);
}

/** Native open and save dialogs are there. */
export function useDialogs(): boolean {
  return useAppState((known) => known.app?.dialogs ?? false);
}
