import { coreTexts } from '../../shared/language/core.ts';
import type { Issue } from '../../shared/model/issue.ts';

/** The answer to a question nobody waits for any more. */
export function cancelledIssue(): Issue {
  return { kind: 'cancelled', ...coreTexts.cancelled, kept: coreTexts.nothingChanged };
}
