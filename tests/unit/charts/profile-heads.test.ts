import { expect, test } from 'vitest';
import type { ProfileSpec } from '../../../shared/charts/profile/profile-spec.ts';
import { columnHeads, sizesFor } from '../../../shared/drawing/profile/profile-heads.ts';
import { profileColumns, profileSizes } from '../../../shared/drawing/profile/profile-layout.ts';
import { chartStates } from '../../charts/states.ts';

const width = 940;
const plain = chartStates()['profile, plain'];
if (plain?.kind !== 'profile') throw new Error('It is a profile.');
const named = (name: string): ProfileSpec => ({ ...plain, name });

test('sets a name too long for its column over two lines, in a head that is as much higher', () => {
  const spec = named('Elzermonder Lyceum en Mavo');
  const { screen } = profileSizes;
  const [own] = columnHeads(profileColumns(spec, width, screen), screen);
  expect(own?.lines.map(({ text }) => text)).toEqual(['Elzermonder', 'Lyceum en Mavo']);
  expect(sizesFor(spec, width, 'screen').head).toBeGreaterThan(screen.head + screen.small);
  expect(sizesFor(named('Elzermonde'), width, 'screen')).toBe(screen);
});
