import type { ChartSpec } from '../charts/spec.ts';
import { livingSentences } from './living-sentences.ts';

export interface SuggestedSentences {
  /** For the message: short, and without a full stop, as headlines are. */
  readonly messages: readonly string[];
  readonly interpretations: readonly string[];
}

/**
 * What the charts of a slide came to, in the words they say it in themselves, ready to be taken over: nothing is said
 * that was not computed. Sentences with fields are about the first chart, as the fields of a slide are.
 */
export function suggestedSentences(specs: readonly ChartSpec[]): SuggestedSentences {
  const outcomes = specs.flatMap(({ comparison }) => comparison?.outcome ?? []);
  const living = specs.slice(0, 1).flatMap(livingSentences);
  const messages = [...outcomes, ...living]
    .map((sentence) => sentence.replace(/\.$/, ''))
    .filter((sentence) => sentence.length <= longestMessage && !sentence.includes('. '));
  return {
    messages: mostDifferent(messages),
    interpretations: mostDifferent([...outcomes, ...living].map(withStop)),
  };
}

/** Two lines over a slide. */
const longestMessage = 110;
/** More is a list to read instead of a help. */
const most = 6;

function mostDifferent(sentences: readonly string[]): readonly string[] {
  return [...new Set(sentences)].slice(0, most);
}

function withStop(sentence: string): string {
  return sentence.endsWith('.') ? sentence : `${sentence}.`;
}
