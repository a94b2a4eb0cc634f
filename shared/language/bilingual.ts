import type { Issue } from '../model/issue.ts';
import { currentLanguage } from './current.ts';

/** The same keys and parameters in other words; an issue stays an issue. */
export type Wording<Dutch> = Dutch extends string
  ? string
  : Dutch extends (...given: infer Given) => infer Answer
    ? (...given: Given) => Wording<Answer>
    : Dutch extends Issue
      ? Issue
      : Dutch extends object
        ? { readonly [Key in keyof Dutch]: Wording<Dutch[Key]> }
        : Dutch;

/**
 * Texts in the language of the moment: every look at a key chooses anew. So never take a text out of it while a
 * module of the host is being loaded: it would stay Dutch.
 */
export function bilingual<Dutch extends object>(nl: Dutch, en: Wording<Dutch>): Wording<Dutch> {
  const both = { nl: nl as Wording<Dutch>, en };
  const view = {};
  for (const key of Object.keys(nl)) {
    Object.defineProperty(view, key, {
      enumerable: true,
      get: () => both[currentLanguage()][key as keyof Wording<Dutch>],
    });
  }
  return view as Wording<Dutch>;
}

/** The same for a sentence that is made by a function of its own. */
export function bilingualSentence<Given extends readonly unknown[], Answer>(
  nl: (...given: Given) => Answer,
  en: (...given: Given) => Answer,
): (...given: Given) => Answer {
  const both = { nl, en };
  return (...given) => both[currentLanguage()](...given);
}
