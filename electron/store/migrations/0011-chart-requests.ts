import type { Migration } from './migration.ts';

/**
 * What a chart asks, as one JSON text: fourteen kinds ask fourteen different things, and the schema of
 * the request says what fits. The mark lifted out and the marks of notes likewise, so that they keep
 * their answer category and measure. Charts of before ask, word for word, what they asked.
 */
export const chartRequests: Migration = {
  name: '0011-chart-requests',
  sql: `
    CREATE TABLE charts_by_request (
      chart_key INTEGER PRIMARY KEY,
      chart_id TEXT NOT NULL,
      request TEXT NOT NULL CHECK (json_valid(request)),
      headline TEXT NOT NULL,
      interpretation TEXT NOT NULL,
      chosen TEXT CHECK (chosen IS NULL OR json_valid(chosen))
    ) STRICT;

    WITH parts AS (
      SELECT *,
        iif(reference_level IS NULL, NULL,
          json_object('level', reference_level, 'code', reference_code)) AS reference,
        (SELECT json_group_array(json_object('level', level, 'code', code) ORDER BY position)
           FROM chart_areas WHERE chart_areas.chart_key = charts.chart_key) AS areas,
        (SELECT json_group_array(wave ORDER BY position)
           FROM chart_waves WHERE chart_waves.chart_key = charts.chart_key) AS waves
      FROM charts
    )
    INSERT INTO charts_by_request
    SELECT chart_key, chart_id,
      CASE kind
        WHEN 'ranking' THEN json_object('kind', kind, 'indicator', indicator, 'wave', wave, 'level', level,
          'within', within_code, 'reference', json(reference), 'order', sort_order)
        WHEN 'trend' THEN json_remove(
          json_object('kind', kind, 'indicator', indicator, 'areas', json(areas), 'waves', json(waves),
            'reference', json(reference)),
          -- All waves: said by leaving them out.
          iif(all_waves = 1, '$.waves', '$.none'))
        WHEN 'bars' THEN json_object('kind', kind, 'indicator', indicator, 'wave', wave,
          'area', json(areas -> 0), 'reference', json(reference), 'by', breakdown)
      END,
      headline, interpretation,
      iif(chosen_indicator IS NULL, NULL,
        json_object('indicator', chosen_indicator, 'level', chosen_level, 'areaCode', chosen_area_code,
          'wave', chosen_wave, 'groupVariable', chosen_group_variable, 'group', chosen_group))
    FROM parts;

    CREATE TABLE annotations_by_mark (
      chart_key INTEGER NOT NULL REFERENCES charts ON DELETE CASCADE,
      position INTEGER NOT NULL,
      annotation_id TEXT NOT NULL,
      mark TEXT NOT NULL CHECK (json_valid(mark)),
      text TEXT NOT NULL,
      percent_at_writing REAL,
      PRIMARY KEY (chart_key, position)
    ) STRICT, WITHOUT ROWID;

    INSERT INTO annotations_by_mark
    SELECT chart_key, position, annotation_id,
      json_object('indicator', indicator, 'level', level, 'areaCode', area_code, 'wave', wave,
        'groupVariable', group_variable, 'group', group_code),
      text, percent_at_writing
    FROM annotations;

    DROP TABLE annotations;
    DROP TABLE chart_areas;
    DROP TABLE chart_waves;
    DROP TABLE charts;
    ALTER TABLE charts_by_request RENAME TO charts;
    ALTER TABLE annotations_by_mark RENAME TO annotations;
  `,
};
