import { matchBackground } from '../../../shared/catalogue/match-columns.ts';
import { matchQuestion } from '../../../shared/catalogue/questions.ts';
import { datasetWords } from '../../../shared/language/nl/dataset-words.ts';
import type {
  ColumnValues,
  DeliveryContent,
  MicrodataWave,
  WaveColumn,
} from '../../../shared/model/columns.ts';
import { isAsked, type ColumnProposal, type ImportMapping } from '../../../shared/model/dataset.ts';
import type { Indicator } from '../../../shared/model/indicator.ts';
import type { ParsedColumn, ParsedFile } from '../parsed-file.ts';
import type { BareProposal } from '../proposal.ts';
import { addScores } from './add-scores.ts';
import { occurring } from './count-waves.ts';
import { describeScale } from './describe-scale.ts';
import { describeIndicator, indicatorInWave } from './indicator-in-wave.ts';
import { listPlaces, readAreaColumn } from './list-places.ts';
import { placeRows } from './place-rows.ts';
import { readWeights } from './read-weight.ts';
import { sortRows, type SortedWave } from './sort-rows.ts';
import { isBlank, recode, takeRows } from './take-rows.ts';

/** A file of pupils' answers as columns per wave: only rows that count, only columns that are used. */
export function buildMicrodata(asRead: ParsedFile, proposal: BareProposal): DeliveryContent {
  const { columns } = proposal;
  const { parsed, mapping } = addScores(asRead, proposal.mapping);
  const placed = placeRows(parsed, columns, mapping);
  const weights = new Map(proposal.waves.map(({ wave, weightColumn }) => [wave, weightColumn]));
  const levelWeights = new Map(proposal.waves.map((wave) => [wave.wave, wave.levelWeights ?? {}]));
  const sorted = sortRows(parsed, { columns, placed, weights, levelWeights, openWeights: [], mapping });
  const rows = Int32Array.from(sorted.waves.flatMap((wave) => [...wave.rows]));
  const { areas, schools, fictitious } = listPlaces(parsed, columns, rows);
  const readings = columns.map((column) => readContent(parsed, columns, column));
  const waves = sorted.waves
    .filter((wave) => wave.rows.length > 0)
    .map((wave) => buildWave(parsed, columns, readings, wave, mapping));
  return {
    kind: 'microdata',
    title: proposal.title,
    fileName: parsed.fileName,
    hash: parsed.hash,
    bytes: parsed.bytes,
    layout: parsed.layout,
    mappingJson: JSON.stringify(proposal.mapping),
    fictitious,
    population: describePopulation(parsed, columns, rows),
    warnings: proposal.warnings,
    areas,
    schools,
    indicators: listIndicators(waves, columns, readings, mapping),
    waves,
    cells: [],
  };
}

/** Area columns in normalised codes, weights as numbers, the others as read. */
function readContent(
  parsed: ParsedFile,
  columns: readonly ColumnProposal[],
  { index, role }: ColumnProposal,
): ColumnValues {
  const { content } = columnAt(parsed, index);
  if (role === 'weight') return { kind: 'number', values: readWeights(columnAt(parsed, index)) };
  if (content.kind === 'number' || (role !== 'region' && role !== 'municipality' && role !== 'district')) {
    return content;
  }
  const areas = readAreaColumn(parsed, columns, role)?.areas;
  return recode(content, (code) => areas?.get(code)?.code ?? code);
}

function columnAt(parsed: ParsedFile, index: number): ParsedColumn {
  const column = parsed.columns[index];
  if (column === undefined) throw new Error(`No column ${index} in ${parsed.fileName}`);
  return column;
}

function buildWave(
  parsed: ParsedFile,
  columns: readonly ColumnProposal[],
  readings: readonly ColumnValues[],
  { wave, rows, weightColumn, levelWeights, setAside }: SortedWave,
  mapping: ImportMapping,
): MicrodataWave {
  const whole = rows.length === parsed.rows;
  const weights = [weightColumn, ...Object.values(levelWeights)];
  const built = columns.flatMap((column, at): WaveColumn[] => {
    const reading = readings[at];
    if (reading === undefined || !isUsed(column, weights)) return [];
    const content = whole ? reading : takeRows(reading, rows);
    // A question that was not asked in this wave is not a question nobody answered.
    if (isAsked(column.role) && isBlank(content)) return [];
    const { name, index, role, missingCodes, notApplicableCodes, valueLabels } = column;
    const indicator = indicatorInWave(column, wave);
    const label = labelOf(column, mapping);
    return [{ name, index, label, role, indicator, missingCodes, notApplicableCodes, valueLabels, content }];
  });
  return { wave, rows: rows.length, setAside, weightColumn, levelWeights, columns: built };
}

/** A weight of another wave, or one that was not chosen, is of no use here. */
function isUsed({ role, name }: ColumnProposal, weights: readonly (string | null)[]): boolean {
  return role === 'weight' ? weights.includes(name) : role !== 'ignore';
}

function labelOf({ name, indicator, role }: ColumnProposal, mapping: ImportMapping): string {
  if (indicator !== null && role !== 'indicator') {
    return matchQuestion(indicator)?.indicator.label ?? mapping.columns?.[name]?.label ?? name;
  }
  if (indicator !== null) return describeIndicator(indicator, name, mapping.columns?.[name]?.label).label;
  return matchBackground(name)?.variable.label ?? name;
}

/** Those that were asked in some wave. */
function listIndicators(
  waves: readonly MicrodataWave[],
  columns: readonly ColumnProposal[],
  readings: readonly ColumnValues[],
  mapping: ImportMapping,
): readonly Indicator[] {
  const asked = new Set(waves.flatMap((wave) => wave.columns).map(({ name }) => name));
  const indicators = new Map<string, Indicator>();
  columns.forEach((column, at) => {
    const { name, indicator, role } = column;
    const reading = readings[at];
    if (indicator === null || reading === undefined || !asked.has(name) || indicators.has(indicator)) return;
    const described =
      role === 'indicator'
        ? describeIndicator(indicator, name, mapping.columns?.[name]?.label)
        : describeScale(column, reading, mapping);
    indicators.set(indicator, described);
  });
  return [...indicators.values()];
}

/** "klas 2 en klas 4": the classes that are in it, where the file says so in words we know. */
function describePopulation(
  parsed: ParsedFile,
  columns: readonly ColumnProposal[],
  rows: Int32Array,
): string {
  const classes = columns.find(({ role }) => role === 'class');
  const labels = [...occurring(parsed, classes, rows).keys()].map(
    (code) => classes?.valueLabels.find((candidate) => candidate.code === code)?.label.toLowerCase() ?? code,
  );
  return datasetWords.population(labels);
}
