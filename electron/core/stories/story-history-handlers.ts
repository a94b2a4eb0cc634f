import type { SteppedStory } from '../../../shared/contract/story-history-operations.ts';
import { coreTexts } from '../../../shared/language/core.ts';
import type { Story } from '../../../shared/model/story.ts';
import { stepBack, stepForward, restoreStory } from '../../store/step-through-story.ts';
import { putBackStory } from '../../store/stories.ts';
import { lastStep, listPastSteps, nextStep } from '../../store/story-steps.ts';
import type { HandlersOf } from '../handlers.ts';
import type { CallContext } from '../ports.ts';
import type { Session } from '../session.ts';
import { refuse } from '../trouble.ts';
import { withholdPercentages } from './withheld-percentages.ts';

type Names = 'story.undo' | 'story.redo' | 'story.history' | 'story.restore' | 'story.putBack';

export function storyHistoryHandlers(session: Session): HandlersOf<Names> {
  /** Steps hold percentages as they were typed beside: what is hidden since stays hidden here too. */
  const stepped = async (story: Story | null, context: CallContext): Promise<SteppedStory> => {
    const { db } = session.workspace();
    if (story === null) return refuse('not-found', coreTexts.stepGone);
    const ways = { undo: lastStep(db, story.id) !== null, redo: nextStep(db, story.id) !== null };
    return { story: await withholdPercentages(session, story, context), ...ways };
  };
  return {
    'story.undo': ({ id }, context) =>
      stepped(stepBack(session.workspace().db, id, session.nowIso()), context),
    'story.redo': ({ id }, context) =>
      stepped(stepForward(session.workspace().db, id, session.nowIso()), context),
    'story.restore': ({ id, step }, context) =>
      stepped(restoreStory(session.workspace().db, id, step, session.nowIso()), context),
    'story.history': ({ id }) => ({ steps: listPastSteps(session.workspace().db, id) }),
    'story.putBack'({ id }) {
      if (!putBackStory(session.workspace().db, id)) refuse('not-found', coreTexts.storyGone);
      return {};
    },
  };
}
