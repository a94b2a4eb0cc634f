import { expect, test } from 'vitest';
import { leaveOutComplements } from '../../../shared/charts/top/leave-out-complements.ts';
import type { MarkValue } from '../../../shared/charts/spec.ts';

const shown = (percent: number, n = 173): MarkValue => ({
  status: 'shown',
  percent,
  lower: null,
  upper: null,
  n,
});
const row = (name: string, own: MarkValue, region: MarkValue | null) => ({
  ...{ name, value: own },
  beside: region && { value: region },
});
const names = (rows: readonly ReturnType<typeof row>[]) => leaveOutComplements(rows).map(({ name }) => name);
const low = row('laag welbevinden', shown(36.4), shown(28.9, 9100));

test('leaves out what only says that pupils are not in what was said before', () => {
  const high = row('matig tot hoog', shown(63.6), shown(71.1, 9100));
  expect(names([low, high, row('gepest', shown(21), shown(16, 9100))])).toEqual([
    'laag welbevinden',
    'gepest',
  ]);
  expect(names([high, low])).toEqual(['matig tot hoog']);
});

test('keeps what makes a hundred by chance: here but not in the larger area, of others, or without one beside', () => {
  const elsewhere = row('elders niet', shown(63.6), shown(60, 9100));
  const ofOthers = row('van anderen', shown(63.6, 120), shown(71.1, 9100));
  const alone = row('zonder vergelijking', shown(63.6), null);
  const hidden = row('verborgen', { status: 'hidden', reason: 'Verborgen' }, shown(71.1, 9100));
  expect(names([low, elsewhere, ofOthers, alone, hidden])).toHaveLength(5);
});
