import { writeList } from '../../../shared/language/writing.ts';
import { dataTexts } from '../../../shared/language/data.ts';
import {
  isAsked,
  type Certainty,
  type ColumnProposal,
  type ColumnRole,
  type ImportProposal,
} from '../../../shared/model/dataset.ts';
import { holdsPupils } from './describe-file.ts';

/** Roles that one column of a file has; the weight may be one per wave. */
export const singleRoles = [
  'wave',
  'school',
  'school-name',
  'municipality',
  'district',
  'postcode',
  'region',
  'weight',
  'stratum',
  'class',
  'education',
  'gender',
  'age',
] as const satisfies readonly ColumnRole[];
export type SingleRole = (typeof singleRoles)[number];

export type MappingRowId = SingleRole | 'missing' | 'indicators' | 'others';

/** One line of the mapping table: what it is, which column tells it, and how we know. */
export interface MappingRow {
  readonly id: MappingRowId;
  readonly what: string;
  readonly column: string;
  readonly evidence: string;
  /** null where there is nothing to be certain of. */
  readonly certainty: Certainty | 'question' | null;
  readonly found: boolean;
}

/** The lines for a file: the roles it has, those it could be expected to have, and the rest as counts. */
export function listMappingRows(proposal: ImportProposal): readonly MappingRow[] {
  const roles = singleRoles
    .map((role) => (role === 'weight' ? weightRow(proposal) : roleRow(proposal, role)))
    .filter((row) => row !== null);
  return [...roles, missingRow(proposal), indicatorsRow(proposal), othersRow(proposal)];
}

const texts = dataTexts.import.mapping;

/** Without these most questions cannot be asked, so their absence is shown too. */
const expected: readonly SingleRole[] = ['wave', 'school', 'municipality', 'class', 'gender'];

function roleRow(proposal: ImportProposal, role: Exclude<SingleRole, 'weight'>): MappingRow | null {
  const row = { id: role, what: nameOfRole(proposal, role) };
  const column = proposal.columns.find((candidate) => candidate.role === role);
  if (column) {
    const { name, evidence, certainty } = column;
    return { ...row, column: name, evidence, certainty, found: true };
  }
  if (role === 'wave') return { ...row, ...yearWithoutColumn(proposal) };
  if (role === 'municipality' && proposal.questions.some(({ id }) => id === 'area')) {
    return { ...row, column: texts.yourChoice, evidence: '', certainty: 'question', found: true };
  }
  if (!holdsPupils(proposal)) return null;
  if (role === 'region') {
    return { ...row, column: texts.notFound, evidence: texts.wholeFile, certainty: null, found: false };
  }
  return expected.includes(role)
    ? { ...row, column: texts.notFound, evidence: '', certainty: null, found: false }
    : null;
}

/** A published table has areas of all levels in one column. */
export function nameOfRole(proposal: ImportProposal, role: SingleRole): string {
  return role === 'municipality' && !holdsPupils(proposal) ? texts.area : texts.roles[role];
}

function yearWithoutColumn(proposal: ImportProposal): Omit<MappingRow, 'id' | 'what'> {
  if (proposal.questions.some(({ id }) => id === 'year')) {
    return { column: texts.yourChoice, evidence: '', certainty: 'question', found: true };
  }
  const year = proposal.mapping.year ?? proposal.waves[0]?.wave;
  if (year === undefined) return { column: texts.notFound, evidence: '', certainty: null, found: false };
  return {
    column: texts.fixedYear(year),
    evidence: proposal.mapping.year === undefined ? '' : texts.chosen,
    certainty: 'sure',
    found: true,
  };
}

function weightRow(proposal: ImportProposal): MappingRow | null {
  if (!holdsPupils(proposal)) return null;
  const row = { id: 'weight' as const, what: texts.roles.weight, found: true };
  const question = proposal.questions.find(({ id }) => id === 'weight');
  if (question) {
    const evidence = texts.several(question.options.length);
    return { ...row, column: texts.yourChoice, evidence, certainty: 'question' };
  }
  const used = [...new Set(proposal.waves.flatMap(({ weightColumn }) => weightColumn ?? []))];
  const [name] = used;
  if (name === undefined) {
    const chosen = proposal.mapping.weight === '';
    return { ...row, column: texts.noWeight, evidence: chosen ? texts.chosen : '', certainty: null };
  }
  const perLevel = [
    ...new Set(proposal.waves.flatMap(({ levelWeights }) => Object.values(levelWeights ?? {}))),
  ];
  if (perLevel.length > 0) {
    return { ...row, column: texts.weightPerLevel, evidence: writeList(perLevel), certainty: 'sure' };
  }
  if (used.length > 1) {
    return { ...row, column: texts.weightPerWave(used.length), evidence: writeList(used), certainty: 'sure' };
  }
  const column = proposal.columns.find((candidate) => candidate.name === name);
  return { ...row, column: name, evidence: column?.evidence ?? '', certainty: column?.certainty ?? null };
}

function missingRow(proposal: ImportProposal): MappingRow {
  const counts = new Map<string, number>();
  for (const column of usedColumns(proposal)) {
    for (const code of column.missingCodes) counts.set(code, (counts.get(code) ?? 0) + 1);
  }
  const codes = [...counts].toSorted(([a], [b]) => a.localeCompare(b, 'nl', { numeric: true }));
  return {
    id: 'missing',
    what: texts.missing,
    column: codes.length > 0 ? writeList(codes.map(([code]) => code)) : texts.noMissing,
    evidence: writeList(codes.map(([code, columns]) => texts.missingIn(code, columns))),
    certainty: null,
    found: true,
  };
}

function indicatorsRow(proposal: ImportProposal): MappingRow {
  const row = { id: 'indicators' as const, what: texts.indicators, found: true };
  if (!holdsPupils(proposal)) {
    const count = proposal.columns.filter(({ role }) => role === 'indicator').length;
    return { ...row, column: texts.publishedCount(count), evidence: texts.fromTable, certainty: 'sure' };
  }
  const { nationalIndicators: national, ownIndicators: own } = proposal;
  const column = texts.indicatorCounts(national, own);
  if (national + own === 0) return { ...row, column, evidence: '', certainty: null, found: false };
  if (national === 0) return { ...row, column, evidence: texts.ownOnly, certainty: 'fairly' };
  return {
    ...row,
    column,
    evidence: own > 0 ? texts.fromListAndOwn : texts.fromNationalList,
    certainty: 'sure',
  };
}

function othersRow(proposal: ImportProposal): MappingRow {
  const count = (role: ColumnRole) => proposal.columns.filter((column) => column.role === role).length;
  return {
    id: 'others',
    what: texts.others,
    column: texts.otherCounts(count('background'), count('ignore')),
    evidence: '',
    certainty: null,
    found: true,
  };
}

/** Columns whose codes are counted. */
function usedColumns(proposal: ImportProposal): readonly ColumnProposal[] {
  const counted: readonly ColumnRole[] = ['background', 'class', 'education', 'gender', 'age'];
  return proposal.columns.filter(({ role }) => isAsked(role) || counted.includes(role));
}
