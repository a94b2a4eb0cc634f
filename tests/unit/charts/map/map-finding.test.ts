import { expect, test } from 'vitest';
import { mapFinding } from '../../../../shared/charts/map/map-finding.ts';
import type { Compared } from '../../../../shared/charts/chart-comparison.ts';
import type { Verdict } from '../../../../shared/model/comparison.ts';

const asked = {
  comparing: { with: 'rest', correction: 'bh', rule: { kind: 'test' }, family: 2 },
  label: 'Vaak stress',
  level: 'district',
} as const;

function district(name: string, verdict: Verdict | null): Compared {
  return {
    name,
    difference: {
      ...{ verdict, difference: 2, lower: -3, upper: 8, chance: null },
      other: { name: 'de rest van Lindewaard', place: 'in de rest van Lindewaard' },
      theirs: { percent: 53, isDrawn: false },
    },
  };
}

test('says of a map in colours that no difference was found, and in how many districts that was looked at', () => {
  const two = [district('Noord', 'vergelijkbaar'), district('Zuid', 'vergelijkbaar')];
  expect(mapFinding(asked, two, 5)).toBe(
    'Vaak stress: geen verschil gevonden in de 2 vergeleken wijken, tegenover de rest van Lindewaard',
  );
  expect(mapFinding(asked, two, 2)).toBe(
    'Vaak stress: geen verschil gevonden in de wijken, tegenover de rest van Lindewaard',
  );
});

test('names what was found, and says nothing where nothing was tested', () => {
  expect(mapFinding(asked, [district('Noord', 'ongunstiger'), district('Zuid', 'vergelijkbaar')], 2)).toBe(
    'Vaak stress wijkt af in Noord (ongunstiger), vergeleken met de rest van Lindewaard',
  );
  expect(mapFinding(asked, [district('Noord', null)], 1)).toBeNull();
});
