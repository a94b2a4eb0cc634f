import type { ComparedTo } from './comparison.ts';
import { writeField } from './csv-field.ts';
import type { Figure, FigureTable } from './figure.ts';
import { peopleOf } from './people.ts';

/**
 * A figure table as CSV (RFC 4180 quoting, decimal point, full precision): one row per figure, in the
 * order of the table. Percent, se, lower and upper are percentage points; a hidden row has no number.
 * A table that compares has columns for that after the others; so do figures in people, when asked for, and
 * distributions and means: of a mean, percent, se, lower and upper are in the unit of the score.
 */
export function writeFiguresCsv(table: FigureTable, options: { readonly people?: boolean } = {}): string {
  const columns = [
    ...figureColumns,
    ...(table.comparing === undefined ? [] : comparisonColumns),
    ...(table.standardising === undefined ? [] : standardisedColumns),
    ...(options.people === true ? peopleColumns : []),
    ...(isOfScale(table) ? scaleColumns : []),
  ];
  const names = new Map(table.areas.map((area) => [`${area.level}|${area.code}`, area.name]));
  const broken = findBreaks(table);
  const rows = table.figures.map((bare) => {
    const figure = broken.has(waveOf(bare)) ? { ...bare, marks: [...bare.marks, 'new-definition'] } : bare;
    const name = names.get(`${figure.key.level}|${figure.key.areaCode}`) ?? figure.key.areaCode;
    return columns.map((column) => writeField(column.value(figure, name, table))).join(',');
  });
  return [columns.map((column) => column.header).join(','), ...rows, ''].join('\n');
}

function isOfScale({ question: { measure } }: FigureTable): boolean {
  return measure === 'distribution' || measure === 'mean';
}

/** Indicators in the waves from which they are asked in another way: not to be compared with the wave before. */
function findBreaks({ figures }: FigureTable): ReadonlySet<string> {
  const asked = figures.filter(({ value }) => value.status !== 'unavailable');
  const inOrder = [...asked].sort((a, b) => a.key.wave - b.key.wave);
  const versions = new Map<string, number>();
  const breaks = new Set<string>();
  for (const figure of inOrder) {
    const before = versions.get(figure.key.indicator);
    if (before !== undefined && before !== figure.version) breaks.add(waveOf(figure));
    versions.set(figure.key.indicator, figure.version);
  }
  return breaks;
}

function waveOf({ key }: Figure): string {
  return `${key.indicator}|${key.wave}`;
}

type Field = string | number | null;
interface Column {
  readonly header: string;
  readonly value: (figure: Figure, areaName: string, table: FigureTable) => Field;
}

const figureColumns: readonly Column[] = [
  { header: 'indicator', value: ({ key }) => key.indicator },
  { header: 'level', value: ({ key }) => key.level },
  { header: 'area_code', value: ({ key }) => key.areaCode },
  { header: 'area_name', value: (_, areaName) => areaName },
  { header: 'wave', value: ({ key }) => key.wave },
  // As it was asked: a script that asks --by KLAS looks for KLAS.
  {
    header: 'group_variable',
    value: ({ key }, _, { question }) => (key.group === null ? null : (question.by ?? key.groupVariable)),
  },
  { header: 'group', value: ({ key }) => key.group },
  shownColumn('n', 'n'),
  shownColumn('percent', 'percent'),
  shownColumn('se', 'se'),
  shownColumn('lower', 'lower'),
  shownColumn('upper', 'upper'),
  shownColumn('df', 'df'),
  shownColumn('deff', 'deff'),
  shownColumn('method', 'method'),
  { header: 'status', value: ({ value }) => value.status },
  { header: 'reason', value: ({ value }) => (value.status === 'shown' ? null : value.reason) },
  {
    header: 'marks',
    value: (figure) => [...figure.marks, ...comparisonMarks(figure), ...standardisedMarks(figure)].join(' '),
  },
];

function shownColumn(
  header: string,
  name: 'n' | 'percent' | 'se' | 'lower' | 'upper' | 'df' | 'deff' | 'method',
): Column {
  return { header, value: ({ value }) => (value.status === 'shown' ? value[name] : null) };
}

const scaleColumns: readonly Column[] = [
  { header: 'category', value: ({ key }) => key.category ?? null },
  { header: 'measure', value: ({ key }) => key.measure ?? 'percent' },
];

const comparisonColumns: readonly Column[] = [
  { header: 'compare_to', value: ({ comparison }) => writeComparedTo(comparison?.compareTo ?? null) },
  comparisonColumn('difference', 'difference'),
  comparisonColumn('diff_lower', 'diffLower'),
  comparisonColumn('diff_upper', 'diffUpper'),
  comparisonColumn('p_value', 'p'),
  comparisonColumn('p_adjusted', 'pAdjusted'),
  comparisonColumn('family', 'family'),
  comparisonColumn('verdict', 'verdict'),
];

function comparisonColumn(
  header: string,
  name: 'difference' | 'diffLower' | 'diffUpper' | 'p' | 'pAdjusted' | 'family' | 'verdict',
): Column {
  return { header, value: ({ comparison }) => (comparison?.status === 'shown' ? comparison[name] : null) };
}

/** What one per cent is in people; nothing beside a hidden figure. */
const peopleColumns: readonly Column[] = [
  { header: 'one_percent', value: (figure, _, table) => peopleOf(table, figure)?.about.onePercent ?? null },
  { header: 'people_basis', value: (figure, _, table) => writeBasis(peopleOf(table, figure)) },
];

function writeBasis(people: ReturnType<typeof peopleOf>): Field {
  if (people === null) return null;
  const { basis, year } = people.about;
  return year === null ? basis : `${basis} ${year}`;
}

const standardisedColumns: readonly Column[] = [
  standardisedColumn('standardised', 'percent'),
  standardisedColumn('standardised_lower', 'lower'),
  standardisedColumn('standardised_upper', 'upper'),
  {
    header: 'standardised_by',
    value: (_figure, _areaName, { standardising }) =>
      standardising?.by.map(({ name }) => name).join(' ') ?? null,
  },
];

function standardisedColumn(header: string, name: 'percent' | 'lower' | 'upper'): Column {
  return {
    header,
    value: ({ standardised }) => (standardised?.status === 'shown' ? standardised[name] : null),
  };
}

function writeComparedTo(compareTo: ComparedTo | null): Field {
  switch (compareTo?.kind) {
    case 'rest':
      return `rest:${compareTo.of.code}`;
    case 'wave':
      return `wave:${compareTo.wave}`;
    case 'reference':
      return `reference:${compareTo.area.code}`;
    case 'group':
      return `group:${compareTo.group.code}`;
    case undefined:
      return null;
  }
}

/** Why there is no comparison, or that it is not a test with a p value. */
function comparisonMarks({ comparison }: Figure): string[] {
  if (comparison === undefined) return [];
  if (comparison.status !== 'shown') return [`comparison=${comparison.reason}`];
  switch (comparison.test) {
    case 'none':
      return ['comparison=no-test'];
    case 'non-overlap':
      return ['comparison=non-overlap'];
    default:
      return [];
  }
}

/** Why there is no standardised percentage. */
function standardisedMarks({ standardised }: Figure): string[] {
  return standardised === undefined || standardised.status === 'shown'
    ? []
    : [`standardised=${standardised.reason}`];
}
