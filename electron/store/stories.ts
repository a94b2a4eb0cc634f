import { slideSchema, storySchema, type Story, type StorySummary } from '../../shared/model/story.ts';
import type { WorkspaceDatabase } from './database.ts';
import { readJson } from './json-column.ts';
import { addStep, type StepMade } from './story-steps.ts';
import { writeTransaction } from './write-transaction.ts';

/** Removed stories, and templates, that can be put back; of older ones nothing is kept. */
export const mostRemoved = 20;

/** Last changed first. */
export function listStories(db: WorkspaceDatabase): StorySummary[] {
  return summarise(db, 'removed_at IS NULL ORDER BY changed_at DESC, story_id');
}

/** Last removed first. */
export function listRemovedStories(db: WorkspaceDatabase): StorySummary[] {
  return summarise(db, 'removed_at IS NOT NULL ORDER BY removed_at DESC, story_id');
}

function summarise(db: WorkspaceDatabase, which: string): StorySummary[] {
  return db
    .prepare<[], Omit<StorySummary, 'accountSlide'> & { readonly accountSlide: 0 | 1 }>(
      `SELECT story_id AS id, title, changed_at AS changedAt, account_slide AS accountSlide,
         (SELECT count(*) FROM slides WHERE slides.story_id = stories.story_id) AS slideCount
       FROM stories WHERE ${which}`,
    )
    .all()
    .map((story) => ({ ...story, accountSlide: story.accountSlide === 1 }));
}

export function readStory(db: WorkspaceDatabase, id: string): Story | null {
  const row = db
    .prepare<[string], StoryRow>('SELECT * FROM stories WHERE story_id = ? AND removed_at IS NULL')
    .get(id);
  if (row === undefined) return null;
  return storySchema.parse({
    id: row.story_id,
    title: row.title,
    area: row.area_level === null ? null : { level: row.area_level, code: row.area_code },
    slides: db
      .prepare<[string], string>('SELECT content FROM slides WHERE story_id = ? ORDER BY position')
      .pluck()
      .all(id)
      .map((content) => readJson(slideSchema, content)),
    ...(row.account_slide === 0 ? { accountSlide: false } : {}),
    changedAt: row.changed_at,
  });
}

/** Writes the whole story, new or in place of the one with its id; what changed becomes a step of its history. */
export function saveStory(db: WorkspaceDatabase, story: Story, made: StepMade = {}): void {
  writeTransaction(db, () => {
    const before = readStory(db, story.id);
    writeStory(db, story);
    if (before !== null) addStep(db, before, story, made);
  });
}

/** As saveStory, but no step of its history. */
export function writeStory(db: WorkspaceDatabase, story: Story): void {
  writeTransaction(db, () => {
    db.prepare(
      `INSERT INTO stories (story_id, title, area_level, area_code, account_slide, changed_at)
       VALUES (?, ?, ?, ?, ?, ?)
       ON CONFLICT (story_id) DO UPDATE SET title = excluded.title, area_level = excluded.area_level,
         area_code = excluded.area_code, account_slide = excluded.account_slide,
         changed_at = excluded.changed_at, removed_at = NULL`,
    ).run(
      story.id,
      story.title,
      story.area?.level ?? null,
      story.area?.code ?? null,
      story.accountSlide === false ? 0 : 1,
      story.changedAt,
    );
    db.prepare('DELETE FROM slides WHERE story_id = ?').run(story.id);
    const insertSlide = db.prepare('INSERT INTO slides (story_id, position, content) VALUES (?, ?, ?)');
    for (const [position, slide] of story.slides.entries())
      insertSlide.run(story.id, position, JSON.stringify(slide));
  });
}

/** Out of sight, whole and with its history, to be put back. */
export function removeStory(db: WorkspaceDatabase, id: string, nowIso: string): void {
  writeTransaction(db, () => {
    db.prepare('UPDATE stories SET removed_at = ? WHERE story_id = ? AND removed_at IS NULL').run(nowIso, id);
    db.prepare(
      `DELETE FROM stories WHERE removed_at IS NOT NULL AND story_id NOT IN (
         SELECT story_id FROM stories WHERE removed_at IS NOT NULL ORDER BY removed_at DESC, story_id LIMIT ?)`,
    ).run(mostRemoved);
  });
}

/** False when it is not there any more. */
export function putBackStory(db: WorkspaceDatabase, id: string): boolean {
  const put = db.prepare(
    'UPDATE stories SET removed_at = NULL WHERE story_id = ? AND removed_at IS NOT NULL',
  );
  return put.run(id).changes === 1;
}

interface StoryRow {
  readonly story_id: string;
  readonly title: string;
  readonly area_level: string | null;
  readonly area_code: string | null;
  readonly account_slide: 0 | 1;
  readonly changed_at: string;
}
