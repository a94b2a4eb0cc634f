import { findNationalIndicator, matchBackground } from '../../../shared/catalogue/match-columns.ts';
import { matchQuestion } from '../../../shared/catalogue/questions.ts';
import { datasetWords } from '../../../shared/language/nl/dataset-words.ts';
import { importingTexts } from '../../../shared/language/importing.ts';
import {
  isAsked,
  type ColumnProposal,
  type ImportMapping,
  type ImportQuestion,
} from '../../../shared/model/dataset.ts';
import { refuseFile, warning } from '../importing-issue.ts';
import type { ParsedFile } from '../parsed-file.ts';
import type { BareProposal, ExistingData } from '../proposal.ts';
import { recogniseRedelivery } from '../redelivery/recognise-redelivery.ts';
import { replaceQuestion } from '../redelivery/replace-question.ts';
import { yearQuestion } from '../year-question.ts';
import { addScores } from './add-scores.ts';
import { arrivingWaves } from './arriving-waves.ts';
import { assignRoles, type AssignedColumn } from './assign-roles.ts';
import { chooseWeights } from './choose-weights.ts';
import { compareWaves } from './compare-waves.ts';
import { codesOf } from '../code-rows.ts';
import { countWaves } from './count-waves.ts';
import { drawExamples } from './draw-examples.ts';
import { listPlaces } from './list-places.ts';
import { placeRows, waveNotKnown } from './place-rows.ts';
import { proposeColumn } from './propose-column.ts';
import { sortRows } from './sort-rows.ts';
import { warnAboutDoubles } from './warn-about-doubles.ts';
import { warnAboutMicrodata } from './warn-about-microdata.ts';
import { warnAboutOddWeights } from './warn-about-odd-weights.ts';

/** What we recognise in a file of pupils' answers. Throws IssueError where it cannot be read as asked. */
export function proposeMicrodata(
  asRead: ParsedFile,
  asked: ImportMapping,
  existing: ExistingData,
): BareProposal {
  const { parsed, mapping, incomplete } = addScores(asRead, asked);
  const assigned = assignRoles(parsed, mapping);
  refuseOtherTables(parsed, assigned.columns);
  // Which wave it is decides what a name means; which column says the wave does not depend on it.
  const withoutWave = assigned.columns.map((column) => proposeColumn(column, mapping, null));
  const placed = placeRows(parsed, withoutWave, mapping);
  const latest = placed.waves.at(-1) ?? null;
  const named = assigned.columns.map((column) => proposeColumn(column, mapping, latest));
  const columns = oncePerIndicator(named);

  const waves = placed.waves.length > 0 ? placed.waves : [waveNotKnown];
  const weights = chooseWeights(parsed, columns, waves, mapping);
  const openWeights = weights.question?.options.map(({ value }) => value) ?? [];
  const sorted = sortRows(parsed, {
    columns,
    placed,
    weights: weights.byWave,
    levelWeights: weights.byLevel,
    openWeights,
    mapping,
  });
  const rows = Int32Array.from(sorted.waves.flatMap((wave) => [...wave.rows]));
  const filled = sorted.waves.filter((wave) => wave.rows.length > 0);
  const counts = countWaves(parsed, columns, filled).filter(({ wave }) => wave !== waveNotKnown);
  const places = listPlaces(parsed, columns, rows);
  const redelivery = recogniseRedelivery(arrivingWaves(parsed, columns, filled), existing);
  const indicators = columns.filter(({ role }) => isAsked(role));
  const national = indicators.filter(
    ({ indicator }) =>
      indicator !== null && (findNationalIndicator(indicator) ?? matchQuestion(indicator)) !== null,
  );
  const isYouthMonitor = national.length + columns.filter(hasNationalName).length >= 3;
  const ownTitle = isYouthMonitor ? datasetWords.youthMonitor : parsed.fileName.replace(/\.[^.]+$/, '');
  const title = mapping.title ?? ownTitle;

  return {
    fileName: parsed.fileName,
    hash: parsed.hash,
    bytes: parsed.bytes,
    layout: parsed.layout,
    headline: importingTexts.headline(isYouthMonitor, placed.waves),
    title,
    rows: parsed.rows + parsed.damaged.length,
    columnCount: asRead.columns.length,
    waves: counts,
    columns,
    questions: [
      ...(placed.yearAsked ? [yearQuestion()] : []),
      ...askMunicipality(
        parsed,
        assigned.municipalityChoice.map(({ name }) => name),
      ),
      ...(weights.question === null ? [] : [weights.question]),
      ...replaceQuestion(redelivery, asked),
    ],
    setAside: sorted.setAside,
    countedRows: rows.length,
    ...drawExamples(parsed, columns, places, rows),
    nationalIndicators: national.length,
    ownIndicators: indicators.length - national.length,
    areaCounts: [],
    warnings: [
      ...warnAboutMicrodata(parsed, { assigned: assigned.columns, columns, placed, weights, mapping }),
      ...warnAboutDoubles(parsed.fileName, named, columns),
      ...warnAboutOddWeights(parsed, filled),
      ...incomplete.map(({ code, absent }) =>
        warning('mapping-incomplete', importingTexts.scoreWithoutItems(code, absent), {
          file: parsed.fileName,
        }),
      ),
    ],
    differences: compareWaves(columns, placed.waves, existing),
    fictitious: places.fictitious,
    mapping: asked,
    ...(redelivery === null ? {} : { redelivery }),
  };
}

/** Neither a question nor a background we know: another kind of table, and no question about it would help. */
function refuseOtherTables({ fileName }: ParsedFile, columns: readonly AssignedColumn[]): void {
  const recognised = columns.some(
    ({ role, certainty, chosenByUser }) =>
      chosenByUser || isAsked(role) || (certainty === 'sure' && role !== 'ignore'),
  );
  if (!recognised) refuseFile('file-layout-unknown', importingTexts.otherTable, { file: fileName, line: 1 });
}

/** The best name of an indicator carries it; a second column of the same indicator stays a column. */
function oncePerIndicator(columns: readonly ColumnProposal[]): readonly ColumnProposal[] {
  const carriers = new Map<string, ColumnProposal>();
  for (const column of columns) {
    if (column.indicator === null) continue;
    const carrier = carriers.get(column.indicator);
    if (carrier === undefined || column.name === column.indicator) carriers.set(column.indicator, column);
  }
  return columns.map((column) =>
    column.indicator === null || carriers.get(column.indicator) === column
      ? column
      : { ...column, role: 'background', indicator: null, certainty: 'fairly' },
  );
}

function askMunicipality(parsed: ParsedFile, names: readonly string[]): readonly ImportQuestion[] {
  if (names.length === 0) return [];
  const newest = [...names].sort().at(-1);
  const options = names.map((name) => {
    const column = parsed.columns.find((candidate) => candidate.name === name);
    const codes = column === undefined ? 0 : codesOf(column).length;
    const detail = importingTexts.evidence.codes(codes, column?.empty ?? 0);
    return { value: name, label: name, detail, advised: name === newest };
  });
  return [{ id: 'area', title: importingTexts.municipalityQuestion, options, free: false }];
}

/** Klas, education and gender under the names of the national monitor: with an indicator or two they tell which it is. */
function hasNationalName({ name, role }: ColumnProposal): boolean {
  return ['class', 'education', 'gender'].includes(role) && matchBackground(name) !== null;
}
