import { slideTexts } from '../language/nl/slides.ts';

export interface ShortFooter {
  /** Sentences at the foot of the slide. */
  readonly told: readonly string[];
  /** Sentences for its notes. */
  readonly noted: readonly string[];
}

/**
 * What a footer has to say stays: source, n and weighting, the interval, the rule of differences, what signs mean,
 * and against what is judged first. Explanations go to the notes while it does not fit, the last first; then what
 * further verdicts are against.
 */
export function shortFooter(
  sentences: readonly string[],
  fits: (told: readonly string[]) => boolean,
): ShortFooter {
  const verdicts = sentences.filter(isVerdict);
  const spare = [
    ...sentences.filter((sentence) => sentence.startsWith('Zonder oordeel')),
    ...verdicts.slice(1),
    ...sentences.filter((sentence) => !isRequired(sentence) && !isVerdict(sentence)),
  ];
  const noted: string[] = [];
  const told = () => {
    const rest = sentences.filter((sentence) => !noted.includes(sentence));
    return noted.length === 0 ? rest : [...rest, slideTexts.restInNotes];
  };
  while (spare.length > 0 && !fits(told())) noted.push(spare.pop() ?? '');
  return { told: told(), noted: sentences.filter((sentence) => noted.includes(sentence)) };
}

function isVerdict(sentence: string): boolean {
  return sentence.startsWith('Oordeel:');
}

function isRequired(sentence: string): boolean {
  return /^(Bron|Een verschil|Zonder oordeel|[–~] )|betrouwbaarheidsinterval/.test(sentence);
}
