import { IssueError } from '../../../shared/model/issue.ts';

export type Step = () => Promise<unknown>;

/** A question without an answer has none in the handout either: that is written down with the others. */
export async function unlessAbsent(ask: Step): Promise<void> {
  try {
    await ask();
  } catch (error) {
    if (!(error instanceof IssueError) || !passedOver.includes(error.issue.kind)) throw error;
  }
}

const passedOver: readonly string[] = ['not-found', 'input-invalid', 'not-allowed'];
