import { figureMarkTexts } from '../../../shared/language/figure-marks.ts';
import type { Figure } from '../../../shared/model/figure.ts';

/** What to know before relying on a shown figure. */
export function figureWarnings({ key, marks }: Pick<Figure, 'key' | 'marks'>): string[] {
  const isTold = (mark: string) => {
    // That few schools carry it is why it is less certain: said once.
    if (mark === 'less-reliable') return !marks.includes('few-schools');
    // A school has no other interval anywhere.
    return mark !== 'psu-respondent' || key.level !== 'school';
  };
  return Object.entries(figureMarkTexts).flatMap(([mark, text]) =>
    marks.includes(mark) && isTold(mark) ? [text] : [],
  );
}
