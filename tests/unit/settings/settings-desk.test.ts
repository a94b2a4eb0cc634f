import { expect, it } from 'vitest';
import { changed, takenBack, type SettingsDesk } from '../../../renderer/features/settings/settings-desk.ts';
import { defaultSettings } from '../../../shared/model/workspace.ts';

const fresh: SettingsDesk = { settings: defaultSettings, before: null };

function undone(desk: SettingsDesk): SettingsDesk {
  if (!desk.before) throw new Error('There is nothing to undo.');
  return takenBack(desk.before);
}

it('undoes a whole name at once, not its last letter', () => {
  const typed = ['G', 'GG', 'GGD'].reduce(
    (desk, organisation) => changed(desk, { organisation }, 'organisation'),
    fresh,
  );
  expect(typed.settings.organisation).toBe('GGD');
  expect(undone(typed)).toEqual(fresh);
});

it('undoes the last field that changed, and keeps what was changed before it', () => {
  const named = changed(fresh, { organisation: 'GGD' }, 'organisation');
  const both = changed(named, { psu: 'respondent' }, 'psu');
  expect(undone(both).settings).toEqual({ ...defaultSettings, organisation: 'GGD' });
  // Undoing is no change to undo.
  expect(undone(both).before).toBeNull();
});
