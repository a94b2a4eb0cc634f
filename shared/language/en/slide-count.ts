import type { Wording } from '../bilingual.ts';
import type * as dutch from '../nl/slide-count.ts';

export const slideCountTexts = {
  slides: (own, hasAccount) => {
    const all = own > 0 && hasAccount ? own + 1 : own;
    const counted = all === 1 ? '1 slide' : `${all} slides`;
    return all > own ? `${counted}, with the account` : counted;
  },
} satisfies Wording<typeof dutch.slideCountTexts>;
