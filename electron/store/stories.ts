import { storySchema, type Slide, type Story, type StorySummary } from '../../shared/model/story.ts';
import { insertChart, readChart } from './charts.ts';
import type { WorkspaceDatabase } from './database.ts';
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
      .prepare<[string], SlideRow>('SELECT * FROM slides WHERE story_id = ? ORDER BY position')
      .all(id)
      .map((slide) => readSlide(db, slide)),
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
    for (const [position, slide] of story.slides.entries()) insertSlide(db, story.id, position, slide);
  });
}

export function removeStory(db: WorkspaceDatabase, id: string): void {
  writeTransaction(db, () => deleteStory(db, id));
}

function deleteStory(db: WorkspaceDatabase, id: string): void {
  const charts = db
    .prepare<[string], number>('SELECT chart_key FROM slides WHERE story_id = ? AND chart_key IS NOT NULL')
    .pluck()
    .all(id);
  // Slides go with their story; charts after them, since slides refer to charts.
  db.prepare('DELETE FROM stories WHERE story_id = ?').run(id);
  const deleteChart = db.prepare('DELETE FROM charts WHERE chart_key = ?');
  for (const chartKey of charts) deleteChart.run(chartKey);
}

function insertSlide(db: WorkspaceDatabase, storyId: string, position: number, slide: Slide): void {
  const isTitle = slide.kind === 'title';
  db.prepare(
    `INSERT INTO slides (story_id, position, slide_id, kind, headline, subtitle, section, chart_key, speaker_notes)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)`,
  ).run(
    storyId,
    position,
    slide.id,
    slide.kind,
    isTitle ? slide.headline : null,
    isTitle ? slide.subtitle : null,
    isTitle ? null : slide.section,
    isTitle ? null : insertChart(db, slide.chart),
    slide.speakerNotes,
  );
}

function readSlide(db: WorkspaceDatabase, row: SlideRow): unknown {
  const { kind, slide_id: id, speaker_notes: speakerNotes, headline, subtitle, section } = row;
  return row.chart_key === null
    ? { kind, id, headline, subtitle, speakerNotes }
    : { kind, id, section, chart: readChart(db, row.chart_key), speakerNotes };
}

interface StoryRow {
  readonly story_id: string;
  readonly title: string;
  readonly area_level: string | null;
  readonly area_code: string | null;
  readonly account_slide: 0 | 1;
  readonly changed_at: string;
}

interface SlideRow {
  readonly slide_id: string;
  readonly kind: Slide['kind'];
  readonly headline: string | null;
  readonly subtitle: string | null;
  readonly section: string | null;
  readonly chart_key: number | null;
  readonly speaker_notes: string;
}
