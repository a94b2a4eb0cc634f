import type { MarkKey } from '../../shared/model/figure.ts';
import { indicatorsOf, type ChartRequest } from '../../shared/model/chart-request.ts';
import { annotatedChartSchema, type AnnotatedChart } from '../../shared/model/story.ts';
import type { WorkspaceDatabase } from './database.ts';

/** Writes a chart with its annotations and answers its key; part of saveStory's transaction. */
export function insertChart(db: WorkspaceDatabase, chart: AnnotatedChart): number {
  const { lastInsertRowid } = db
    .prepare(
      `INSERT INTO charts (chart_id, kind, indicator, wave, all_waves, level, within_code, sort_order, breakdown,
         reference_level, reference_code, headline, interpretation, chosen_indicator, chosen_level,
         chosen_area_code, chosen_wave, chosen_group_variable, chosen_group)
       VALUES (@chartId, @kind, @indicator, @wave, @allWaves, @level, @within, @order, @by,
         @referenceLevel, @referenceCode, @headline, @interpretation, @chosenIndicator, @chosenLevel,
         @chosenAreaCode, @chosenWave, @chosenGroupVariable, @chosenGroup)`,
    )
    .run({
      chartId: chart.id,
      kind: chart.request.kind,
      indicator: indicatorsOf(chart.request)[0] ?? '',
      ...requestColumns(chart.request),
      referenceLevel: referenceOf(chart.request)?.level ?? null,
      referenceCode: referenceOf(chart.request)?.code ?? null,
      headline: chart.headline,
      interpretation: chart.interpretation,
      chosenIndicator: chart.chosen?.indicator ?? null,
      chosenLevel: chart.chosen?.level ?? null,
      chosenAreaCode: chart.chosen?.areaCode ?? null,
      chosenWave: chart.chosen?.wave ?? null,
      chosenGroupVariable: chart.chosen?.groupVariable ?? null,
      chosenGroup: chart.chosen?.group ?? null,
    });
  const chartKey = Number(lastInsertRowid);
  insertRequestLists(db, chartKey, chart.request);
  insertAnnotations(db, chartKey, chart);
  return chartKey;
}

/** Reads a chart back through its schema: what does not fit a request is noticed here. */
export function readChart(db: WorkspaceDatabase, chartKey: number): AnnotatedChart {
  const row = db.prepare<[number], ChartRow>('SELECT * FROM charts WHERE chart_key = ?').get(chartKey);
  if (row === undefined) throw new Error(`No chart ${chartKey}`);
  return annotatedChartSchema.parse({
    id: row.chart_id,
    request: readRequest(db, row),
    headline: row.headline,
    interpretation: row.interpretation,
    annotations: readAnnotations(db, chartKey),
    chosen:
      row.chosen_indicator === null
        ? null
        : {
            indicator: row.chosen_indicator,
            level: row.chosen_level,
            areaCode: row.chosen_area_code,
            wave: row.chosen_wave,
            groupVariable: row.chosen_group_variable,
            group: row.chosen_group,
          },
  });
}

function referenceOf(request: ChartRequest) {
  return 'reference' in request ? request.reference : null;
}

interface RequestColumns {
  readonly wave: number | null;
  readonly allWaves: 0 | 1;
  readonly level: string | null;
  readonly within: string | null;
  readonly order: string | null;
  readonly by: string | null;
}

/** The parts of a request that only some kinds have. */
function requestColumns(request: ChartRequest): RequestColumns {
  const none: RequestColumns = { wave: null, allWaves: 0, level: null, within: null, order: null, by: null };
  switch (request.kind) {
    case 'ranking':
      return {
        ...none,
        wave: request.wave,
        level: request.level,
        within: request.within,
        order: request.order,
      };
    case 'trend':
      return { ...none, allWaves: request.waves === undefined ? 1 : 0 };
    case 'bars':
      return { ...none, wave: request.wave, by: request.by };
    default:
      throw new Error(`Cannot keep a chart of the kind ${request.kind} yet`);
  }
}

function insertRequestLists(db: WorkspaceDatabase, chartKey: number, request: ChartRequest): void {
  const insertArea = db.prepare(
    'INSERT INTO chart_areas (chart_key, position, level, code) VALUES (?, ?, ?, ?)',
  );
  const insertWave = db.prepare('INSERT INTO chart_waves (chart_key, position, wave) VALUES (?, ?, ?)');
  const areas = request.kind === 'trend' ? request.areas : request.kind === 'bars' ? [request.area] : [];
  const waves = request.kind === 'trend' ? (request.waves ?? []) : [];
  for (const [position, { level, code }] of areas.entries()) insertArea.run(chartKey, position, level, code);
  for (const [position, wave] of waves.entries()) insertWave.run(chartKey, position, wave);
}

function readRequest(db: WorkspaceDatabase, row: ChartRow): unknown {
  const { kind, indicator, wave } = row;
  const areas = db
    .prepare('SELECT level, code FROM chart_areas WHERE chart_key = ? ORDER BY position')
    .all(row.chart_key);
  const reference =
    row.reference_level === null ? null : { level: row.reference_level, code: row.reference_code };
  switch (kind) {
    case 'ranking':
      return {
        kind,
        indicator,
        wave,
        level: row.level,
        within: row.within_code,
        reference,
        order: row.sort_order,
      };
    case 'trend':
      return {
        kind,
        indicator,
        areas,
        ...(row.all_waves === 1 ? {} : { waves: readWaves(db, row.chart_key) }),
        reference,
      };
    case 'bars':
      return { kind, indicator, wave, area: areas[0], reference, by: row.breakdown };
    default:
      throw new Error(`Cannot keep a chart of the kind ${kind} yet`);
  }
}

function readWaves(db: WorkspaceDatabase, chartKey: number): unknown[] {
  return db
    .prepare('SELECT wave FROM chart_waves WHERE chart_key = ? ORDER BY position')
    .pluck()
    .all(chartKey);
}

function insertAnnotations(db: WorkspaceDatabase, chartKey: number, { annotations }: AnnotatedChart): void {
  const insert = db.prepare(
    `INSERT INTO annotations (chart_key, position, annotation_id, indicator, level, area_code, wave,
       group_variable, group_code, text, percent_at_writing) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
  );
  for (const [position, { id, mark, text, percentAtWriting }] of annotations.entries())
    insert.run(
      chartKey,
      position,
      id,
      mark.indicator,
      mark.level,
      mark.areaCode,
      mark.wave,
      mark.groupVariable,
      mark.group,
      text,
      percentAtWriting,
    );
}

function readAnnotations(db: WorkspaceDatabase, chartKey: number): unknown[] {
  return db
    .prepare<[number], AnnotationRow>(
      `SELECT annotation_id AS id, text, percent_at_writing AS percentAtWriting, indicator, level,
         area_code AS areaCode, wave, group_variable AS groupVariable, group_code AS "group"
       FROM annotations WHERE chart_key = ? ORDER BY position`,
    )
    .all(chartKey)
    .map(({ id, text, percentAtWriting, ...mark }) => ({ id, mark, text, percentAtWriting }));
}

interface AnnotationRow extends MarkKey {
  readonly id: string;
  readonly text: string;
  readonly percentAtWriting: number | null;
}

interface ChartRow {
  readonly chart_key: number;
  readonly chart_id: string;
  readonly kind: ChartRequest['kind'];
  readonly indicator: string;
  readonly wave: number | null;
  readonly all_waves: 0 | 1;
  readonly level: string | null;
  readonly within_code: string | null;
  readonly sort_order: string | null;
  readonly breakdown: string | null;
  readonly reference_level: string | null;
  readonly reference_code: string | null;
  readonly headline: string;
  readonly interpretation: string;
  readonly chosen_indicator: string | null;
  readonly chosen_level: string | null;
  readonly chosen_area_code: string | null;
  readonly chosen_wave: number | null;
  readonly chosen_group_variable: string | null;
  readonly chosen_group: string | null;
}
