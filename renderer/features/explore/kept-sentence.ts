import type { KeptQuestion } from '../../../shared/model/kept-question.ts';
import { readAddress } from './address.ts';
import { questionSentence } from './question-words.ts';
import { settleQuestion, type ExploreOptions } from './settle-question.ts';

/** A kept question in the words of now: in this language, with the names as they are. One that has no answer any more keeps its own. */
export function keptSentence(options: ExploreOptions, { address, sentence }: KeptQuestion): string {
  const settled = settleQuestion(options, readAddress(address));
  return settled === null || settled.trouble !== null
    ? sentence
    : questionSentence(options, settled.indicator, settled.question);
}
