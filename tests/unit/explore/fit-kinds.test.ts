import { describe, expect, it } from 'vitest';
import { fitKinds } from '../../../renderer/features/explore/fit-kinds.ts';
import { firstKinds, moreKinds } from '../../../renderer/features/explore/kinds.ts';
import { exploreTexts } from '../../../shared/language/nl/explore.ts';

const words = { kinds: exploreTexts.kinds, more: 'Meer' };

describe('the kinds on one line', () => {
  it('are all first ones where there is room, also with the longest name on the last button', () => {
    expect(fitKinds(640, 'dumbbell', 'dumbbell', words).shown).toEqual(firstKinds);
  });

  it('go from the end behind the last button where there is less, and none gets lost', () => {
    let before = firstKinds.length;
    for (let room = 640; room >= 0; room -= 20) {
      const { shown, behind } = fitKinds(room, 'ranking', 'trend', words);
      expect([...shown, ...behind]).toEqual([...firstKinds, ...moreKinds]);
      expect(shown.length).toBeLessThanOrEqual(before);
      before = shown.length;
    }
    expect(before).toBe(0);
  });

  it('leave room for the name of a kind that was chosen from behind the last button', () => {
    const room = 500;
    const plain = fitKinds(room, 'ranking', 'ranking', words).shown.length;
    expect(fitKinds(room, 'dumbbell', 'dumbbell', words).shown.length).toBeLessThan(plain);
  });
});
