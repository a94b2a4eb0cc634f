import type { ChartSpec } from '../charts/spec.ts';
import { livingSentences, type LivingSentence } from './living-sentences.ts';

export interface SuggestedSentences {
  /** For the message: short, and without a full stop, as headlines are. */
  readonly messages: readonly LivingSentence[];
  readonly interpretations: readonly LivingSentence[];
}

/**
 * What the charts of a slide came to, in the words they say it in themselves, ready to be taken over: nothing is said
 * that was not computed. Sentences with fields are about the first chart, as the fields of a slide are.
 */
export function suggestedSentences(specs: readonly ChartSpec[]): SuggestedSentences {
  const outcomes = specs
    .flatMap(({ comparison }) => comparison?.outcome ?? [])
    .map((text) => ({ text, filled: text }));
  const told = [...outcomes, ...specs.slice(0, 1).flatMap(livingSentences)];
  const messages = told
    .map((sentence) => each(sentence, (words) => words.replace(/\.$/, '')))
    .filter(({ filled }) => filled.length <= longestMessage && !filled.includes('. '));
  return {
    messages: mostDifferent(messages),
    interpretations: mostDifferent(told.map((sentence) => each(sentence, withStop))),
  };
}

/** Two lines over a slide. */
const longestMessage = 110;
/** More is a list to read instead of a help. */
const most = 6;

function each({ text, filled }: LivingSentence, change: (words: string) => string): LivingSentence {
  return { text: change(text), filled: change(filled) };
}

function mostDifferent(sentences: readonly LivingSentence[]): readonly LivingSentence[] {
  return [...new Map(sentences.map((sentence) => [sentence.text, sentence])).values()].slice(0, most);
}

function withStop(sentence: string): string {
  return sentence.endsWith('.') ? sentence : `${sentence}.`;
}
