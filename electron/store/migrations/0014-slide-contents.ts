import type { Migration } from './migration.ts';

/**
 * A slide with its chart and annotations as one JSON text: slides of many kinds hold many different
 * things, and the schema of the slide says what fits. Notes of before become words with a leader.
 */
export const slideContents: Migration = {
  name: '0014-slide-contents',
  sql: `
    CREATE TABLE slides_with_content (
      story_id TEXT NOT NULL REFERENCES stories ON DELETE CASCADE,
      position INTEGER NOT NULL,
      content TEXT NOT NULL CHECK (json_valid(content)),
      PRIMARY KEY (story_id, position)
    ) STRICT, WITHOUT ROWID;

    INSERT INTO slides_with_content
    SELECT story_id, position,
      CASE kind
        WHEN 'title' THEN json_object('kind', kind, 'id', slide_id, 'headline', slides.headline,
          'subtitle', subtitle, 'speakerNotes', speaker_notes)
        ELSE json_object('kind', kind, 'id', slide_id, 'section', section, 'speakerNotes', speaker_notes,
          'chart', json_object('id', chart_id, 'request', json(request), 'headline', charts.headline,
            'interpretation', interpretation, 'chosen', json(chosen),
            'annotations', json((
              SELECT json_group_array(json_object('id', annotation_id, 'text', text, 'colour', 'ink',
                  'moved', NULL, 'shape', json_object('kind', 'connector', 'mark', json(mark)),
                  'figures', json_array(json_object('mark', json(mark), 'percent', percent_at_writing)))
                ORDER BY position)
              FROM annotations WHERE annotations.chart_key = charts.chart_key))))
      END
    FROM slides LEFT JOIN charts USING (chart_key);

    DROP TABLE slides;
    DROP TABLE annotations;
    DROP TABLE charts;
    ALTER TABLE slides_with_content RENAME TO slides;
  `,
};
