import { slideSchema, storySchema, type Story, type StorySummary } from '../../shared/model/story.ts';
import type { WorkspaceDatabase } from './database.ts';
import { readJson } from './json-column.ts';
import { writeTransaction } from './write-transaction.ts';

/** Last changed first. */
export function listStories(db: WorkspaceDatabase): StorySummary[] {
  return db
    .prepare<[], StorySummary>(
      `SELECT story_id AS id, title, changed_at AS changedAt,
         (SELECT count(*) FROM slides WHERE slides.story_id = stories.story_id) AS slideCount
       FROM stories ORDER BY changed_at DESC, story_id`,
    )
    .all();
}

export function readStory(db: WorkspaceDatabase, id: string): Story | null {
  const row = db.prepare<[string], StoryRow>('SELECT * FROM stories WHERE story_id = ?').get(id);
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

/** Writes the whole story, new or in place of the one with its id. */
export function saveStory(db: WorkspaceDatabase, story: Story): void {
  writeTransaction(db, () => {
    deleteStory(db, story.id);
    db.prepare(
      `INSERT INTO stories (story_id, title, area_level, area_code, account_slide, changed_at)
       VALUES (?, ?, ?, ?, ?, ?)`,
    ).run(
      story.id,
      story.title,
      story.area?.level ?? null,
      story.area?.code ?? null,
      story.accountSlide === false ? 0 : 1,
      story.changedAt,
    );
    const insertSlide = db.prepare('INSERT INTO slides (story_id, position, content) VALUES (?, ?, ?)');
    for (const [position, slide] of story.slides.entries())
      insertSlide.run(story.id, position, JSON.stringify(slide));
  });
}

export function removeStory(db: WorkspaceDatabase, id: string): void {
  writeTransaction(db, () => deleteStory(db, id));
}

/** Its slides go with it. */
function deleteStory(db: WorkspaceDatabase, id: string): void {
  db.prepare('DELETE FROM stories WHERE story_id = ?').run(id);
}

interface StoryRow {
  readonly story_id: string;
  readonly title: string;
  readonly area_level: string | null;
  readonly area_code: string | null;
  readonly account_slide: 0 | 1;
  readonly changed_at: string;
}
