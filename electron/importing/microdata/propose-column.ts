import { matchBackground, matchIndicator } from '../../../shared/catalogue/match-columns.ts';
import { matchQuestion } from '../../../shared/catalogue/questions.ts';
import { missingCodesOf, type MissingCodes } from '../../../shared/catalogue/missing-codes.ts';
import { matchWeight, weightLevels } from '../../../shared/catalogue/weights.ts';
import type { Level } from '../../../shared/model/area.ts';
import { datasetWords } from '../../../shared/language/nl/dataset-words.ts';
import {
  isAsked,
  type ColumnProposal,
  type ColumnRole,
  type ImportMapping,
  type ValueLabel,
} from '../../../shared/model/dataset.ts';
import type { ParsedColumn } from '../parsed-file.ts';
import type { AssignedColumn } from './assign-roles.ts';
import { codesOf } from '../code-rows.ts';
import { describeEvidence } from './describe-evidence.ts';

/** A column with its meaning: codes that do not count, labels, and what we know it by. */
export function proposeColumn(
  { column, role, certainty }: AssignedColumn,
  mapping: ImportMapping,
  latestWave: number | null,
): ColumnProposal {
  const change = mapping.columns?.[column.name];
  const missing = missingCodes(column, role, change);
  const missingCodesNow = change?.missingCodes ?? missing.missing;
  const notApplicableNow = change?.notApplicableCodes ?? missing.notApplicable;
  const valueLabels = labelValues(column, role, missingCodesNow, notApplicableNow, change);
  const national =
    role === 'indicator' ? matchIndicator(column.name, latestWave) : matchQuestion(column.name);
  const indicator = isAsked(role) ? (change?.indicator ?? national?.indicator.code ?? column.name) : null;
  const bare = {
    name: column.name,
    index: column.index,
    role,
    indicator,
    weightWaves: role === 'weight' ? (change?.weightWaves ?? matchWeight(column.name)?.waves ?? []) : [],
    weightLevels: role === 'weight' ? (change?.weightLevels ?? levelsOf(column)) : [],
    certainty,
    missingCodes: missingCodesNow,
    notApplicableCodes: notApplicableNow,
    valueLabels,
    distinct: column.distinct,
    empty: column.empty,
  };
  return { ...bare, evidence: describeEvidence(bare, column) };
}

function levelsOf({ name }: ParsedColumn): readonly Level[] {
  const known = matchWeight(name);
  return known === null ? [] : weightLevels(known);
}

type Change = NonNullable<ImportMapping['columns']>[string] | undefined;

/** By the catalogue for its own columns, by the trade's rule for the others; only codes that occur. */
function missingCodes(column: ParsedColumn, role: ColumnRole, change: Change): MissingCodes {
  const codes = codesOf(column);
  if (role === 'question' || role === 'score') return scaleMissingCodes(column, role, change);
  const variable = matchBackground(column.name)?.variable;
  const keepsMeaning = variable !== undefined && (variable.role === role || role === 'background');
  const { missing, notApplicable } = keepsMeaning ? variable : missingCodesOf(role, codes);
  return {
    missing: missing.filter((code) => codes.includes(code)),
    notApplicable: notApplicable.filter((code) => codes.includes(code)),
  };
}

/** A code that is one of the answers, by the mapping, is an answer: a mark out of 10 may be a 9. */
function scaleMissingCodes(column: ParsedColumn, role: 'question' | 'score', change: Change): MissingCodes {
  const codes = codesOf(column);
  const { missing, notApplicable } = matchQuestion(column.name)?.noAnswer ?? missingCodesOf(role, codes);
  const { min = Infinity, max = -Infinity, categories = [] } = change ?? {};
  const isAnswer = (code: string) =>
    (Number(code) >= min && Number(code) <= max) || categories.some((category) => category.code === code);
  // Decimal numbers have no list of codes.
  const mayOccur = (code: string) => column.content.kind === 'number' || codes.includes(code);
  const keep = (list: readonly string[]) => list.filter((code) => mayOccur(code) && !isAnswer(code));
  return { missing: keep(missing), notApplicable: keep(notApplicable) };
}

const rolesWithGroups: readonly ColumnRole[] = ['class', 'education', 'gender', 'age', 'question'];

function labelValues(
  column: ParsedColumn,
  role: ColumnRole,
  missing: readonly string[],
  notApplicable: readonly string[],
  change: Change,
): readonly ValueLabel[] {
  const codes = codesOf(column);
  const known = change?.categories ?? answerLabels(column, role);
  const noAnswer = [
    ...missing.map((code) => ({ code, label: datasetWords.unknown })),
    ...notApplicable.map((code) => ({ code, label: datasetWords.notApplicable })),
  ];
  if (known.length === 0 && !rolesWithGroups.includes(role)) return [];
  const labelled = new Set([...known, ...noAnswer].map(({ code }) => code));
  // A group without a label is still a group: its code names it.
  const unlabelled = rolesWithGroups.includes(role) ? codes.filter((code) => !labelled.has(code)) : [];
  const own = unlabelled.map((code) => ({ code, label: code }));
  return [...known.filter(({ code }) => !noAnswer.some((other) => other.code === code)), ...own, ...noAnswer];
}

function answerLabels(column: ParsedColumn, role: ColumnRole): readonly ValueLabel[] {
  if (role === 'indicator') {
    const codes = codesOf(column);
    const no = codes.includes('2') && !codes.includes('0') ? '2' : '0';
    return [
      { code: no, label: datasetWords.no },
      { code: '1', label: datasetWords.yes },
    ];
  }
  if (role === 'question') return matchQuestion(column.name)?.scale.categories ?? [];
  if (role === 'score') return [];
  const variable = matchBackground(column.name)?.variable;
  return role === 'ignore' || variable === undefined ? [] : variable.valueLabels;
}
