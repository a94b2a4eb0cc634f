import { expect, it } from 'vitest';
import { unusedTexts } from '../../support/unused-texts.ts';

it('has no text that nothing says', { timeout: 120_000 }, () => {
  expect(unusedTexts()).toEqual([]);
});
