import { takeBack, takeStep } from '../../shared/model/story-step.ts';
import type { Story } from '../../shared/model/story.ts';
import type { WorkspaceDatabase } from './database.ts';
import { readStory, saveStory, writeStory } from './stories.ts';
import { lastStep, listSteps, markUndone, nextStep } from './story-steps.ts';
import { writeTransaction } from './write-transaction.ts';

/** The story without its last step; null when there is none to take back. */
export function stepBack(db: WorkspaceDatabase, id: string, nowIso: string): Story | null {
  return writeTransaction(db, () => {
    const story = readStory(db, id);
    const step = lastStep(db, id);
    if (story === null || step === null) return null;
    const before = { ...takeBack(story, step.content), changedAt: nowIso };
    writeStory(db, before);
    markUndone(db, id, step.step, true);
    return before;
  });
}

/** The step that was taken back is done again; null when there is none. */
export function stepForward(db: WorkspaceDatabase, id: string, nowIso: string): Story | null {
  return writeTransaction(db, () => {
    const story = readStory(db, id);
    const step = nextStep(db, id);
    if (story === null || step === null) return null;
    const after = { ...takeStep(story, step.content), changedAt: nowIso };
    writeStory(db, after);
    markUndone(db, id, step.step, false);
    return after;
  });
}

/** Puts the story back as it was right after a step, as a step of its own: nothing of the history goes. */
export function restoreStory(db: WorkspaceDatabase, id: string, step: number, nowIso: string): Story | null {
  return writeTransaction(db, () => {
    const story = readStory(db, id);
    const steps = listSteps(db, id);
    const asked = steps.find((each) => each.step === step);
    if (story === null || asked === undefined) return null;
    const later = steps.filter((each) => each.step > step && !each.undone).reverse();
    const again = steps.filter((each) => each.step <= step && each.undone);
    const back = later.reduce((at, { content }) => takeBack(at, content), story);
    const asItWas = again.reduce((at, { content }) => takeStep(at, content), back);
    const restored = { ...asItWas, changedAt: nowIso };
    saveStory(db, restored, { restored: asked.changedAt });
    return restored;
  });
}
