import { findNationalIndicator } from '../../../shared/catalogue/match-columns.ts';
import { isFictitiousArea } from '../../../shared/catalogue/sample-areas.ts';
import { importingTexts } from '../../../shared/language/importing.ts';
import { levels } from '../../../shared/model/area.ts';
import type { ColumnProposal, ImportMapping, ImportProposal } from '../../../shared/model/dataset.ts';
import type { ParsedFile } from '../parsed-file.ts';
import type { BareProposal, ExistingData } from '../proposal.ts';
import { recogniseRedelivery } from '../redelivery/recognise-redelivery.ts';
import { replaceQuestion } from '../redelivery/replace-question.ts';
import { yearQuestion } from '../year-question.ts';
import { describeTable, describeTopics, type TableDescription } from './describe-table.ts';
import { findBadRows, holdsPercentages, numbersOf } from './read-percentages.ts';
import { readStatline, type StatlineRow, type StatlineTable } from './read-statline.ts';
import { warnAboutTable } from './warn-about-table.ts';

/** What we recognise in a published table of StatLine. Throws IssueError where it cannot be read. */
export function proposeStatline(
  parsed: ParsedFile,
  mapping: ImportMapping,
  existing: ExistingData,
): BareProposal {
  const table = readStatline(parsed, mapping);
  const described = describeTable(parsed.fileName);
  const columns = nameIndicators(
    parsed.columns.map((column) => proposeTopicOrDimension(parsed, table, mapping, column)),
    described,
  );
  const settled = settleRows(parsed, table, columns, mapping);
  const years = [...new Set(settled.rows.flatMap(({ wave }) => (wave === null ? [] : [wave])))].sort(
    (a, b) => a - b,
  );
  const title = mapping.title ?? described.title;
  const values = settled.rows.filter(({ margin }) => margin === 'value');
  const arriving = years.map((wave) => {
    const places = values.filter((row) => row.wave === wave).map(({ area }) => area);
    return {
      wave,
      kind: 'aggregate' as const,
      rows: places.length,
      weightColumn: null,
      // As they are stored: each under its indicator.
      columns: topicsOf(columns).map((topic) => ({ ...topic, name: topic.indicator ?? topic.name })),
      places,
    };
  });
  const national = columns.filter(({ indicator }) => indicator !== null && isNational(indicator)).length;
  const redelivery = recogniseRedelivery(arriving, existing);
  return {
    fileName: parsed.fileName,
    hash: parsed.hash,
    bytes: parsed.bytes,
    layout: parsed.layout,
    headline: importingTexts.statlineHeadline(title),
    title,
    rows: parsed.rows + parsed.damaged.length,
    columnCount: parsed.columns.length,
    waves: years.map((wave) => {
      const filled = values.filter((row) => row.wave === wave && !settled.empty.has(row.row));
      return {
        wave,
        rows: filled.length,
        weightColumn: null,
        schools: 0,
        municipalities: filled.filter(({ area }) => area.level === 'municipality').length,
        smallSchools: 0,
      };
    }),
    columns,
    questions: [
      ...(table.periodColumn === null && mapping.year === undefined ? [yearQuestion()] : []),
      ...replaceQuestion(redelivery, mapping),
    ],
    setAside: settled.setAside,
    countedRows: settled.rows.length - settled.empty.size,
    sampleColumns: [],
    sampleRows: [],
    nationalIndicators: national,
    ownIndicators: topicsOf(columns).length - national,
    areaCounts: countAreas(values, settled.empty),
    warnings: warnAboutTable(parsed, table, mapping),
    differences: null,
    fictitious: values.every(({ area }) => isFictitiousArea(area.code)),
    mapping,
    ...(redelivery === null ? {} : { redelivery }),
  };
}

function nameIndicators(
  columns: readonly ColumnProposal[],
  described: TableDescription,
): readonly ColumnProposal[] {
  const indicators = describeTopics(
    topicsOf(columns).map(({ name }) => name),
    described,
  );
  return columns.map((column) => ({ ...column, indicator: indicators.get(column.name)?.code ?? null }));
}

function isNational(code: string): boolean {
  return findNationalIndicator(code) !== null;
}

/** Of a published table only topics are stored as columns. */
function topicsOf(columns: readonly ColumnProposal[]): readonly ColumnProposal[] {
  return columns.filter(({ role }) => role === 'indicator');
}

export interface SettledRows {
  /** Rows that are stored: all-empty areas too, so that they show as unavailable. */
  readonly rows: readonly StatlineRow[];
  /** Of those, the rows without a single figure. */
  readonly empty: ReadonlySet<number>;
  readonly setAside: ImportProposal['setAside'];
}

export function settleRows(
  parsed: ParsedFile,
  table: StatlineTable,
  columns: readonly ColumnProposal[],
  mapping: ImportMapping,
): SettledRows {
  const topics = table.topics.filter(({ index }) => columns[index]?.role === 'indicator');
  const bad = findBadRows(parsed, topics, table, mapping.setAsideBadRows === true);
  const rows = table.rows.filter(({ row }) => !bad.has(row));
  const numbers = topics.map((topic) => numbersOf(topic, parsed.layout.decimal));
  const empty = new Set(
    rows.map(({ row }) => row).filter((row) => numbers.every((numberAt) => Number.isNaN(numberAt(row)))),
  );
  const reasons = importingTexts.setAside;
  const more = [
    { reason: reasons.notAPercentage, rows: bad.size },
    { reason: reasons.noFigures, rows: empty.size },
  ];
  return { rows, empty, setAside: [...table.setAside, ...more.filter((reason) => reason.rows > 0)] };
}

function proposeTopicOrDimension(
  parsed: ParsedFile,
  table: StatlineTable,
  mapping: ImportMapping,
  column: ParsedFile['columns'][number],
): ColumnProposal {
  const texts = importingTexts.evidence;
  const isTopic = table.topics.includes(column);
  const isPercentage = isTopic && holdsPercentages(column, table, parsed.layout.decimal);
  const guessed: Pick<ColumnProposal, 'role' | 'evidence' | 'certainty'> =
    column === table.areaColumn
      ? { role: 'municipality', evidence: texts.statlineAreas(column.distinct), certainty: 'sure' }
      : column === table.periodColumn
        ? { role: 'wave', evidence: texts.periods, certainty: 'sure' }
        : isPercentage
          ? { role: 'indicator', evidence: texts.percentages, certainty: 'sure' }
          : { role: 'ignore', evidence: isTopic ? texts.noPercentages : texts.dimension, certainty: 'sure' };
  // Only which topics are read is the user's to change: the dimensions are StatLine's own.
  const chosen = mapping.columns?.[column.name]?.role;
  const role = isTopic && (chosen === 'indicator' || chosen === 'ignore') ? chosen : guessed.role;
  return {
    ...guessed,
    role,
    name: column.name,
    index: column.index,
    indicator: null,
    weightWaves: [],
    weightLevels: [],
    missingCodes: [],
    notApplicableCodes: [],
    valueLabels: [],
    distinct: column.distinct,
    empty: column.empty,
  };
}

function countAreas(rows: readonly StatlineRow[], empty: ReadonlySet<number>): ImportProposal['areaCounts'] {
  return levels
    .map((level) => {
      const ofLevel = rows.filter(({ area }) => area.level === level);
      const filled = new Set(ofLevel.filter(({ row }) => !empty.has(row)).map(({ area }) => area.code));
      const areas = new Set(ofLevel.map(({ area }) => area.code)).size;
      return { level, areas, allEmpty: areas - filled.size };
    })
    .filter(({ areas }) => areas > 0);
}
