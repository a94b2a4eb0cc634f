import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { safeFileName } from '../../../shared/slides/safe-file-name.ts';

describe('safeFileName', () => {
  it.each([
    ['Stress in Lindewaard', 'Stress in Lindewaard'],
    ['Stress: wat/wie?', 'Stress wat wie'],
    ['../../etc/passwd', 'etc passwd'],
    ['  ... ', 'export'],
    ['CON', 'CON-export'],
    ['één “vraag”', 'één “vraag”'],
  ])('%s becomes %s', (typed, safe) => expect(safeFileName(typed)).toBe(safe));

  it('never leaves a sign or an ending that a system refuses, whatever is typed', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 300 }), (typed) => {
        const safe = safeFileName(typed);
        expect(safe).not.toMatch(/[\p{Cc}<>:"/\\|?*]|^[. ]|[. ]$/u);
        expect(safe.length).toBeGreaterThan(0);
        expect(safe.length).toBeLessThanOrEqual(127);
      }),
    );
  });
});
