import type { WorkspaceSettings } from '../../../shared/model/workspace.ts';

/** The settings on the page, and what they were before the last change. */
export interface SettingsDesk {
  readonly settings: WorkspaceSettings;
  readonly before: { readonly settings: WorkspaceSettings; readonly about: string } | null;
}

/** Several changes in a row about the same field are one: undo goes back to before the first of them. */
export function changed(
  { settings, before }: SettingsDesk,
  part: Partial<WorkspaceSettings>,
  about: string,
): SettingsDesk {
  return {
    settings: { ...settings, ...part },
    before: before?.about === about ? before : { settings, about },
  };
}

export function takenBack(before: NonNullable<SettingsDesk['before']>): SettingsDesk {
  return { settings: before.settings, before: null };
}
