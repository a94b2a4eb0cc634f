import { changeOfStep, type PastStep } from '../../shared/model/story-history.ts';
import { stepBetween, storyStepSchema, takeBack, type StoryStep } from '../../shared/model/story-step.ts';
import type { Story } from '../../shared/model/story.ts';
import type { WorkspaceDatabase } from './database.ts';
import { readJson } from './json-column.ts';

/** Of one story; older ones are forgotten. */
export const mostSteps = 1000;

/** After a longer pause the next words in a field are a step of their own. */
const longestPause = 10 * 60 * 1000;

/** Writes down what became of a story; what had been taken back can then not be done again. */
export function addStep(db: WorkspaceDatabase, before: Story, after: Story, made: StepMade): void {
  if (stepBetween(before, after) === null) return;
  db.prepare('DELETE FROM story_steps WHERE story_id = ? AND undone = 1').run(after.id);
  const last = lastStep(db, after.id);
  const goesOn = last !== null && isTypingOn(last, after, made.field ?? null);
  if (goesOn) db.prepare('DELETE FROM story_steps WHERE story_id = ? AND step = ?').run(after.id, last.step);
  const step = stepBetween(goesOn ? takeBack(before, last.content) : before, after);
  // Typed and wiped out again: as if nothing happened.
  if (step === null) return;
  insertStep(db, after, made, step);
}

export interface StepMade {
  /** Where was typed: typing on there is one step. Left out: a step of its own. */
  readonly field?: string | undefined;
  /** ISO time of the state that was put back. */
  readonly restored?: string;
}

function isTypingOn(last: StoredStep, { changedAt }: Story, field: string | null): boolean {
  const pause = Date.parse(changedAt) - Date.parse(last.changedAt);
  return field !== null && field === last.field && pause <= longestPause;
}

function insertStep(
  db: WorkspaceDatabase,
  story: Story,
  { field, restored }: StepMade,
  step: StoryStep,
): void {
  db.prepare(
    `INSERT INTO story_steps (story_id, step, changed_at, field, content)
     SELECT @id, coalesce(max(step), 0) + 1, @at, @field, @content FROM story_steps WHERE story_id = @id`,
  ).run({
    id: story.id,
    at: story.changedAt,
    field: field ?? null,
    content: JSON.stringify(restored === undefined ? step : { ...step, restored }),
  });
  db.prepare(
    `DELETE FROM story_steps WHERE story_id = @id
       AND step <= (SELECT max(step) FROM story_steps WHERE story_id = @id) - @most`,
  ).run({ id: story.id, most: mostSteps });
}

export interface StoredStep {
  readonly step: number;
  readonly changedAt: string;
  readonly field: string | null;
  readonly content: StoryStep;
  /** Taken back, and there to be done again. */
  readonly undone: boolean;
}

/** In the order in which they were made. */
export function listSteps(db: WorkspaceDatabase, storyId: string): StoredStep[] {
  return readSteps(db, storyId, 'ORDER BY step');
}

/** The newest that was not taken back. */
export function lastStep(db: WorkspaceDatabase, storyId: string): StoredStep | null {
  return readSteps(db, storyId, 'AND undone = 0 ORDER BY step DESC LIMIT 1')[0] ?? null;
}

/** The first to be done again. */
export function nextStep(db: WorkspaceDatabase, storyId: string): StoredStep | null {
  return readSteps(db, storyId, 'AND undone = 1 ORDER BY step LIMIT 1')[0] ?? null;
}

export function markUndone(db: WorkspaceDatabase, storyId: string, step: number, undone: boolean): void {
  db.prepare('UPDATE story_steps SET undone = ? WHERE story_id = ? AND step = ?').run(
    undone ? 1 : 0,
    storyId,
    step,
  );
}

/** Newest first. */
export function listPastSteps(db: WorkspaceDatabase, storyId: string): PastStep[] {
  return listSteps(db, storyId)
    .map(({ step, changedAt, content, undone }) => ({
      step,
      at: changedAt,
      change: changeOfStep(content),
      undone,
    }))
    .reverse();
}

function readSteps(db: WorkspaceDatabase, storyId: string, which: string): StoredStep[] {
  return db
    .prepare<[string], StepRow>(
      `SELECT step, changed_at AS changedAt, field, content, undone FROM story_steps
       WHERE story_id = ? ${which}`,
    )
    .all(storyId)
    .map((row) => ({ ...row, content: readJson(storyStepSchema, row.content), undone: row.undone === 1 }));
}

type StepRow = Omit<StoredStep, 'content' | 'undone'> & { readonly content: string; readonly undone: 0 | 1 };
