import { chartRequestSchema } from '../../shared/model/chart-request.ts';
import { markKeySchema } from '../../shared/model/figure.ts';
import { annotatedChartSchema, type AnnotatedChart, type Annotation } from '../../shared/model/story.ts';
import type { WorkspaceDatabase } from './database.ts';
import { readJson } from './json-column.ts';

/** Writes a chart with its annotations and answers its key; part of saveStory's transaction. */
export function insertChart(db: WorkspaceDatabase, chart: AnnotatedChart): number {
  const { lastInsertRowid } = db
    .prepare(
      'INSERT INTO charts (chart_id, request, headline, interpretation, chosen) VALUES (?, ?, ?, ?, ?)',
    )
    .run(
      chart.id,
      JSON.stringify(chart.request),
      chart.headline,
      chart.interpretation,
      chart.chosen === null ? null : JSON.stringify(chart.chosen),
    );
  const chartKey = Number(lastInsertRowid);
  insertAnnotations(db, chartKey, chart.annotations);
  return chartKey;
}

/** Reads a chart back through its schema: what does not fit a request is noticed here. */
export function readChart(db: WorkspaceDatabase, chartKey: number): AnnotatedChart {
  const row = db.prepare<[number], ChartRow>('SELECT * FROM charts WHERE chart_key = ?').get(chartKey);
  if (row === undefined) throw new Error(`No chart ${chartKey}`);
  return annotatedChartSchema.parse({
    id: row.chart_id,
    request: readJson(chartRequestSchema, row.request),
    headline: row.headline,
    interpretation: row.interpretation,
    annotations: readAnnotations(db, chartKey),
    chosen: row.chosen === null ? null : readJson(markKeySchema, row.chosen),
  });
}

function insertAnnotations(
  db: WorkspaceDatabase,
  chartKey: number,
  annotations: readonly Annotation[],
): void {
  const insert = db.prepare(
    `INSERT INTO annotations (chart_key, position, annotation_id, mark, text, percent_at_writing)
     VALUES (?, ?, ?, ?, ?, ?)`,
  );
  for (const [position, { id, mark, text, percentAtWriting }] of annotations.entries())
    insert.run(chartKey, position, id, JSON.stringify(mark), text, percentAtWriting);
}

function readAnnotations(db: WorkspaceDatabase, chartKey: number): Annotation[] {
  return db
    .prepare<[number], AnnotationRow>(
      `SELECT annotation_id AS id, mark, text, percent_at_writing AS percentAtWriting
       FROM annotations WHERE chart_key = ? ORDER BY position`,
    )
    .all(chartKey)
    .map(({ mark, ...rest }) => ({ ...rest, mark: readJson(markKeySchema, mark) }));
}

interface ChartRow {
  readonly chart_id: string;
  readonly request: string;
  readonly headline: string;
  readonly interpretation: string;
  readonly chosen: string | null;
}

interface AnnotationRow {
  readonly id: string;
  readonly mark: string;
  readonly text: string;
  readonly percentAtWriting: number | null;
}
