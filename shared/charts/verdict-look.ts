import { verdictTexts } from '../language/nl/verdicts.ts';
import type { Verdict } from '../model/comparison.ts';
import type { MarkerShape } from './spec.ts';

/** How a verdict is shown everywhere: a shape and a tone, and always its word. */
export interface VerdictLook {
  readonly shape: MarkerShape;
  /** An outline only: something to look at, not yet a difference. */
  readonly isOpen: boolean;
  readonly tone: 'good' | 'bad' | 'different' | 'same';
  /** As it stands beside a mark: a neutral indicator says which way. */
  readonly word: string;
}

/** null where nothing is compared or the rule has no verdict: then a mark looks like one without a difference. */
export function verdictLook(verdict: Verdict | null): VerdictLook {
  return verdict === null ? looks.vergelijkbaar : looks[verdict];
}

/** Where others are compared and this one cannot be: else it looks like one without a difference. */
export const notComparedLook: VerdictLook = {
  shape: 'circle',
  isOpen: true,
  tone: 'same',
  word: verdictTexts.notComparedHere,
};

/** A difference worth a word beside its mark: a ranking full of "vergelijkbaar" says nothing. */
export function isFinding(verdict: Verdict | null | undefined): verdict is Verdict {
  return verdict !== null && verdict !== undefined && verdict !== 'vergelijkbaar';
}

const looks: Readonly<Record<Verdict, VerdictLook>> = {
  gunstiger: { shape: 'triangle', isOpen: false, tone: 'good', word: 'gunstiger' },
  ongunstiger: { shape: 'diamond', isOpen: false, tone: 'bad', word: 'ongunstiger' },
  'mogelijk aandachtspunt': { shape: 'diamond', isOpen: true, tone: 'bad', word: 'mogelijk aandachtspunt' },
  hoger: { shape: 'circle', isOpen: false, tone: 'different', word: '↑ hoger' },
  lager: { shape: 'circle', isOpen: false, tone: 'different', word: '↓ lager' },
  vergelijkbaar: { shape: 'circle', isOpen: false, tone: 'same', word: 'vergelijkbaar' },
};
