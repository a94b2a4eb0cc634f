import { importingTexts } from '../../../shared/language/importing.ts';
import type { ImportMapping } from '../../../shared/model/dataset.ts';
import type { Issue } from '../../../shared/model/issue.ts';
import { warning } from '../importing-issue.ts';
import { lineOfRow, type ParsedFile } from '../parsed-file.ts';
import { holdsPercentages } from './read-percentages.ts';
import type { StatlineTable } from './read-statline.ts';

/** What is odd about a published table, and no reason to refuse it. */
export function warnAboutTable(
  parsed: ParsedFile,
  table: StatlineTable,
  mapping: ImportMapping,
): readonly Issue[] {
  return [...warnAboutAreas(parsed, table), ...warnAboutTopics(parsed, table, mapping)];
}

function warnAboutAreas(parsed: ParsedFile, { rows, areaColumn }: StatlineTable): readonly Issue[] {
  const unknown = rows.filter(({ area }) => !area.known);
  const [first] = unknown;
  if (first === undefined) return [];
  const codes = [...new Set(unknown.map(({ area }) => area.code))];
  return [
    warning('area-unknown', importingTexts.unknownAreas(codes, first.area.level), {
      file: parsed.fileName,
      line: lineOfRow(parsed, first.row),
      column: areaColumn.name,
      read: first.area.code,
    }),
  ];
}

function warnAboutTopics(parsed: ParsedFile, table: StatlineTable, mapping: ImportMapping): readonly Issue[] {
  const others = table.topics.filter(
    (topic) =>
      mapping.columns?.[topic.name]?.role === undefined &&
      !holdsPercentages(topic, table, parsed.layout.decimal),
  );
  return others.map(({ name }) =>
    warning('value-not-a-number', importingTexts.noPercentages(name), {
      file: parsed.fileName,
      column: name,
    }),
  );
}
