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
 * Texts in the language of the moment: every look at a text chooses anew, also in a part that was taken out before.
 * So only never take a text itself while a module of the host is being loaded: it would stay Dutch.
 */
export function bilingual<Dutch extends object>(nl: Dutch, en: Wording<Dutch>): Wording<Dutch> {
  return viewOf(nl, en) as Wording<Dutch>;
}

function viewOf(nl: object, en: object): object {
  const view = {};
  for (const key of Object.keys(nl)) {
    // Read at every look: a text with a percentage in it follows the house style.
    const both = { nl: (): unknown => Reflect.get(nl, key), en: (): unknown => Reflect.get(en, key) };
    const [dutch, english] = [both.nl(), both.en()];
    const part = isPart(dutch) && isPart(english) ? viewOf(dutch, english) : null;
    Object.defineProperty(view, key, { enumerable: true, get: () => part ?? both[currentLanguage()]() });
  }
  return view;
}

function isPart(texts: unknown): texts is object {
  return typeof texts === 'object' && texts !== null && !Array.isArray(texts);
}

/** The same for a sentence that is made by a function of its own. */
export function bilingualSentence<Given extends readonly unknown[], Answer>(
  nl: (...given: Given) => Answer,
  en: (...given: Given) => Answer,
): (...given: Given) => Answer {
  const both = { nl, en };
  return (...given) => both[currentLanguage()](...given);
}
