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

/** Two addresses may ask the same in words (another look, another area that this chart does not use): the newest of them. */
export function distinctQuestions(
  options: ExploreOptions,
  newestFirst: readonly KeptQuestion[],
): readonly KeptQuestion[] {
  const byWords = new Map<string, KeptQuestion>();
  for (const question of newestFirst) {
    const words = keptSentence(options, question);
    if (!byWords.has(words)) byWords.set(words, question);
  }
  return [...byWords.values()];
}
