import type { MarkDifference } from '../../../shared/charts/spec.ts';
import { verdictLook } from '../../../shared/charts/verdict-look.ts';
import { writeFigure } from '../../../shared/language/nl/figure-unit.ts';
import { verdictTexts } from '../../../shared/language/nl/verdicts.ts';
import { VerdictSign } from './VerdictSign.tsx';
import styles from './FigureVerdict.module.css';

/** Sign and word of the verdict, and what the other side has: "ongunstiger, in de rest van Lindewaard 51 %". */
export function FigureVerdict({ difference }: { readonly difference: MarkDifference | null }) {
  if (difference === null) return null;
  const { verdict, other, theirs, measure } = difference;
  const look = verdictLook(verdict);
  return (
    <div lang="nl" className={styles.verdict} data-tone={look.tone}>
      <p className={styles.word}>
        {verdict !== null && look.tone !== 'different' && <VerdictSign look={look} />}
        {verdict === null ? verdictTexts.untested : look.word}
      </p>
      <p className={styles.other}>{verdictTexts.theirs(other.place, writeFigure(theirs.percent, measure))}</p>
    </div>
  );
}
