import { groupBy } from '../../../shared/base/group-by.ts';
import { differenceReasonTexts, verifyTexts } from '../../../shared/language/nl/verify.ts';
import type { TheirFigures } from './read-their-figures.ts';
import type { Verification } from './verify-figures.ts';

/** What was compared, what differs and why, and what could not be: in words, a line each. */
export function explainVerification(
  { figures, numbers, differences, hidden, empty }: Verification,
  { unread, otherAnswers }: TheirFigures,
): readonly string[] {
  const perReason = [...groupBy(differences, ({ reason }) => reason)].sort(
    ([, some], [, others]) => others.length - some.length,
  );
  const perTrouble = groupBy(unread, ({ reason }) => reason);
  return [
    verifyTexts.compared(numbers, figures),
    differences.length === 0 ? verifyTexts.equal : verifyTexts.different(differences.length),
    ...perReason.map(([reason, each]) => verifyTexts.ofReason(each.length, differenceReasonTexts[reason])),
    ...(hidden === 0 ? [] : [verifyTexts.hidden(hidden)]),
    ...(empty === 0 ? [] : [verifyTexts.empty(empty)]),
    ...(otherAnswers === 0 ? [] : [verifyTexts.otherAnswers(otherAnswers)]),
    ...(unread.length === 0 ? [] : [verifyTexts.unread(unread.length)]),
    ...[...perTrouble].map(([reason, rows]) => {
      const lines = rows.slice(0, mostLines).map(({ line }) => String(line));
      return verifyTexts.unreadRows(lines, rows.length - lines.length, reason);
    }),
  ];
}

/** More lines than these help nobody to find the cause. */
const mostLines = 20;
