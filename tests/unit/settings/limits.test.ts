import { expect, it } from 'vitest';
import { readPoints, readWhole } from '../../../renderer/features/settings/read-number.ts';
import { disclosurePresets } from '../../../shared/disclosure/presets.ts';
import { looserThanUsual } from '../../../shared/language/nl/settings.ts';
import { workspaceSettingsSchema, defaultSettings } from '../../../shared/model/workspace.ts';

it('takes whole numbers within bounds, and nothing that only looks like one', () => {
  const read = (text: string) => readWhole(text, [0, 10_000]);
  expect(['0', ' 30 ', '10000'].map(read)).toEqual([0, 30, 10_000]);
  expect(['', ' ', '-1', '1e3', '3,5', '30 leerlingen', '10001', '0x10'].map(read)).toEqual(
    Array.from({ length: 8 }, () => null),
  );
});

it('takes percentage points with a comma or a point, from 0.1', () => {
  expect(['3', '2,5', '2.5', '100'].map(readPoints)).toEqual([3, 2.5, 2.5, 100]);
  expect(['0', '0,05', '101', 'drie', '1,25', ''].map(readPoints)).toEqual(
    Array.from({ length: 6 }, () => null),
  );
});

it('warns of every limit that is lower than usual, and of none that is as strict', () => {
  expect(looserThanUsual(disclosurePresets.gmj)).toEqual([]);
  expect(looserThanUsual(disclosurePresets.flevoland)).toEqual([]);
  expect(looserThanUsual(disclosurePresets['young-adults'])).toEqual([]);
  expect(looserThanUsual(disclosurePresets.swing)).toEqual([
    'Ook 0\u00a0% is te zien. Dan is van iedereen in de groep bekend dat het niet speelt.',
    'Ook 100\u00a0% is te zien. Dan is van iedereen in de groep bekend wat het antwoord is.',
  ]);
  const [few, answers] = looserThanUsual({ respondents: 3, cell: 1, complement: 5, largestShare: 1 });
  expect(few).toContain('3 leerlingen is te zien');
  expect(answers).toContain('Een antwoord van 1 leerling is te zien');
});

it('refuses limits that cannot be, whatever door they come through', () => {
  const withRule = (change: object) =>
    workspaceSettingsSchema.safeParse({
      ...defaultSettings,
      disclosure: 'own',
      ownRule: { respondents: 30, cell: 5, complement: 5, largestShare: 1, ...change },
    }).success;
  expect(withRule({})).toBe(true);
  expect(
    [{ cell: -1 }, { respondents: 2.5 }, { largestShare: 1.2 }, { complement: NaN }].map(withRule),
  ).toEqual([false, false, false, false]);
});
