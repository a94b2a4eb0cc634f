import { expect, test } from 'vitest';
import { profileSections, type PlacedRow } from '../../../shared/charts/profile/profile-sections.ts';
import type { ProfileRow, ProfileSpec } from '../../../shared/charts/profile/profile-spec.ts';
import { chartStates } from '../../charts/states.ts';

const { sections } = chartStates()['profile, plain'] as ProfileSpec;
const [first, second, third] = sections.flatMap(({ rows }) => rows);

test('names themes above their indicators, but not above one each', () => {
  expect(headings([placed(first, 'Geluk'), placed(second, 'Stress')])).toEqual(['Eén indicator per thema']);
  expect(headings([placed(first, 'Geluk'), placed(second, 'Stress'), placed(third, 'Stress')])).toEqual([
    'Geluk',
    'Stress',
  ]);
  expect(headings([placed(first, 'Geluk')])).toEqual(['Geluk']);
});

function headings(rows: readonly PlacedRow[]): readonly string[] {
  const found = profileSections(rows, { kind: 'percent' });
  // Every row is told once, in the order of its theme.
  expect(found.flatMap((section) => section.rows)).toEqual(rows.map(({ row }) => row));
  return found.map(({ heading }) => heading);
}

function placed(row: ProfileRow | undefined, theme: string): PlacedRow {
  if (row === undefined) throw new Error('The plain profile has three rows.');
  return { row, theme, direction: 'low' };
}
