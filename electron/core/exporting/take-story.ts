import type { Story } from '../../../shared/model/story.ts';
import type { CallContext } from '../ports.ts';
import type { Session } from '../session.ts';
import { storyDocument, type ToldStory } from '../stories/story-document.ts';
import { holdExtraBreakdowns, requestsOf } from './hold-extra-breakdowns.ts';
import { rememberExported } from './remember-exported.ts';

/** A story that is handed on: told as one set for the gate, and its figures counted as known before it goes out. */
export async function takeStory(session: Session, story: Story, context: CallContext): Promise<ToldStory> {
  const workspace = session.workspace();
  await holdExtraBreakdowns(session, requestsOf([story]), context);
  const told = await storyDocument(session, story, context);
  // Else the figures of this workspace would count as known in the one that was opened meanwhile.
  session.expectOpen(workspace);
  await rememberExported(session, told.tables, context, told.responses);
  return told;
}
