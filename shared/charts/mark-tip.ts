import { capital } from '../language/nl/charts.ts';
import { fewSchoolsTexts } from '../language/nl/few-schools.ts';
import { writeFigure } from '../language/nl/figure-unit.ts';
import { tipTexts } from '../language/nl/mark-tip.ts';
import { differencePhrase, verdictTexts } from '../language/nl/verdicts.ts';
import type { ChartMark } from './chart-marks.ts';
import { verdictLook, type VerdictLook } from './verdict-look.ts';
import { writeValue } from './write-value.ts';

/** What stands beside a mark under the pointer or the focus. */
export interface MarkTip {
  /** "Het Baken, 2021": whole, where the drawing shortens it. */
  readonly title: string;
  /** null where the figure is not shown. */
  readonly figure: {
    readonly percent: string;
    readonly interval: string;
    readonly n: string;
    /** That few schools carry it; null where that is not so. */
    readonly few: string | null;
  } | null;
  /** How it differs; null where nothing is compared, or nothing may be said of it. */
  readonly difference: { readonly look: VerdictLook | null; readonly words: string } | null;
  /** Why there is no figure, or why a shown one is not compared. */
  readonly reason: string | null;
}

/** The same words and numbers as the mark says aloud, with the number of respondents. */
export function markTip({ name, detail, value, difference }: ChartMark): MarkTip {
  const title = detail === null || detail === '' ? name : `${name}, ${detail}`;
  if (value.status !== 'shown') return { title, figure: null, difference: null, reason: value.reason };
  const { lower, upper, n, measure, fewSchools, notCompared } = value;
  return {
    title,
    figure: {
      percent: writeValue(value),
      interval:
        lower === null || upper === null
          ? tipTexts.noInterval
          : tipTexts.interval(writeFigure(lower, measure), writeFigure(upper, measure)),
      n: n === null ? tipTexts.nUnknown : tipTexts.n(n),
      few: fewSchools === undefined ? null : capital(fewSchoolsTexts.mark(fewSchools)),
    },
    difference: difference && {
      look: difference.verdict === null ? null : verdictLook(difference.verdict),
      words: differencePhrase(difference),
    },
    reason: notCompared === undefined ? null : `${capital(verdictTexts.notCompared(notCompared))}.`,
  };
}
