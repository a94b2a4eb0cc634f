import { useCallback, useEffect, useRef, useState } from 'react';
import type { Issue } from '../../../shared/model/issue.ts';
import type { WorkspaceSettings } from '../../../shared/model/workspace.ts';
import { takeWorkspace } from '../../api/app-state.ts';
import { call } from '../../api/door.ts';
import { onLeaving } from '../../api/leaving.ts';
import { changed, takenBack, type SettingsDesk } from './settings-desk.ts';

/** Typing pauses longer than this are saved. */
const savePause = 300;

export interface OpenSettings {
  readonly settings: WorkspaceSettings;
  /** `about` names the field: what is typed in one field is one change to undo. */
  readonly change: (part: Partial<WorkspaceSettings>, about: string) => void;
  readonly undo: (() => void) | null;
  readonly saving: 'untouched' | 'busy' | 'saved' | Issue;
}

/** The settings as they stand on the page; every change is saved a moment later, and the last can be undone. */
export function useSettings(stored: WorkspaceSettings): OpenSettings {
  const [desk, setDesk] = useState<SettingsDesk>({ settings: stored, before: null });
  const { saving, save } = useSaver();

  const put = (next: SettingsDesk) => {
    setDesk(next);
    save(next.settings);
  };
  const { before } = desk;
  return {
    settings: desk.settings,
    change: (part, about) => put(changed(desk, part, about)),
    undo: before && (() => put(takenBack(before))),
    saving,
  };
}

/** One save at a time, always of the newest. */
function useSaver(): Pick<OpenSettings, 'saving'> & { readonly save: (settings: WorkspaceSettings) => void } {
  const [saving, setSaving] = useState<OpenSettings['saving']>('untouched');
  const waiting = useRef<{ settings: WorkspaceSettings | null; timer: number; busy: boolean }>({
    settings: null,
    timer: 0,
    busy: false,
  });

  const send = useCallback(async (settings: WorkspaceSettings) => {
    waiting.current.settings = null;
    const answer = await call('workspace.settings', settings);
    if (answer.ok) takeWorkspace(answer.value);
    setSaving(answer.ok ? 'saved' : answer.issue);
  }, []);

  const flush = useCallback(async () => {
    const line = waiting.current;
    window.clearTimeout(line.timer);
    // A save under way comes back for what was changed meanwhile.
    if (line.busy) return;
    line.busy = true;
    while (line.settings !== null) await send(line.settings);
    line.busy = false;
  }, [send]);

  // Leaving within the pause may not cost the last change; with the app there is no time to wait for one's turn.
  useEffect(() => () => void flush(), [flush]);
  useEffect(() => onLeaving(() => void (waiting.current.settings && send(waiting.current.settings))), [send]);

  const save = useCallback(
    (settings: WorkspaceSettings) => {
      setSaving('busy');
      window.clearTimeout(waiting.current.timer);
      waiting.current.settings = settings;
      waiting.current.timer = window.setTimeout(() => void flush(), savePause);
    },
    [flush],
  );
  return { saving, save };
}
