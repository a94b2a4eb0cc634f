import fc from 'fast-check';
import { expect, test } from 'vitest';
import { safeFileName } from '../../../shared/slides/safe-file-name.ts';

test.each([
  ['Stress in Lindewaard', 'Stress in Lindewaard'],
  ['School: 2019/2025?', 'School 2019 2025'],
  ['../../geheim', 'geheim'],
  ['aux', 'aux-export'],
  ['  .  ', 'export'],
  ['rapport.', 'rapport'],
  ['Coöperatie Één', 'Coöperatie Één'],
])('makes %j a name any system accepts: %j', (typed, name) => {
  expect(safeFileName(typed)).toBe(name);
});

test('never leaves its folder, whatever is typed', () => {
  fc.assert(
    fc.property(fc.string(), (typed) => {
      const name = safeFileName(typed);
      expect(name).not.toMatch(/[/\\:*?"<>|\p{Cc}]/u);
      expect(name).not.toMatch(/^[. ]|[. ]$/);
      expect(name.length).toBeGreaterThan(0);
    }),
  );
});
