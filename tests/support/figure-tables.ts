import type { Area, Level } from '../../shared/model/area.ts';
import type { ComparedTo, Comparison, ComparisonBasis, Verdict } from '../../shared/model/comparison.ts';
import type {
  Breakdown,
  Figure,
  FigureTable,
  HiddenReason,
  UnavailableReason,
} from '../../shared/model/figure.ts';
import type { Indicator } from '../../shared/model/indicator.ts';

/** One figure of a made-up table: a percentage with its interval and n, or why there is none. */
export type Cell =
  | { readonly percent: number; readonly lower?: number; readonly upper?: number; readonly n?: number }
  | { readonly hidden: HiddenReason }
  | { readonly unavailable: UnavailableReason };

export interface PlacedCell {
  readonly level: Level;
  readonly area: string;
  readonly wave: number;
  readonly group?: string;
  /** Code of an answer, in a distribution. */
  readonly category?: string;
  readonly version?: number;
  readonly cell: Cell;
  /** How it differs from what it is held against; 'hidden': that may not be said. */
  readonly compared?: ComparedCell | 'hidden';
}

export interface ComparedCell {
  readonly to: ComparedTo;
  readonly difference: number;
  readonly verdict: Verdict | null;
  /** After correction; null: not tested. */
  readonly p: number | null;
}

export const stress: Indicator = {
  code: 'SBSSK3S6',
  label: 'Vaak stress',
  definition: 'leerlingen die (zeer) vaak stress hebben door minstens één oorzaak',
  theme: 'Stress',
  direction: 'low',
  origin: 'national',
  population: 'leerlingen van klas 2 en 4',
  versions: [{ version: 1, columns: ['SBSSK3S6'], fromWave: null, breakReason: null }],
};

/** As long as names may be: 120 characters. */
export const longName =
  'Christelijke Scholengemeenschap voor Lyceum, Havo, Vmbo en Praktijkonderwijs De Wende-Oosterpoort, locatie Rivierwijk-Z.';

/** Asked anew in 2025. */
export const bullied: Indicator = {
  ...stress,
  code: 'SBRLK3S34',
  label: 'Gepest',
  definition: 'leerlingen die in de laatste 3 maanden zijn gepest, op school of online',
  theme: 'Pesten',
  versions: [
    { version: 1, columns: ['SBRLK3S3'], fromWave: null, breakReason: null },
    {
      version: 2,
      columns: ['SBRLK3S34'],
      fromWave: 2025,
      breakReason: 'School en online staan nu in één vraag.',
    },
  ],
};

export const gender: Breakdown = {
  name: 'gender',
  label: 'Geslacht',
  groups: [
    { code: '1', label: 'Jongen' },
    { code: '2', label: 'Meisje' },
  ],
  waves: [2025],
};

/** A table that has passed the gate, from a list of cells: areas are named as their codes. */
export function makeTable(
  cells: readonly PlacedCell[],
  options: {
    readonly indicator?: Indicator;
    readonly breakdown?: Breakdown;
    readonly published?: boolean;
    readonly fictitious?: boolean;
    readonly weighted?: boolean;
    readonly comparing?: ComparisonBasis;
  } = {},
): FigureTable {
  const {
    indicator = stress,
    breakdown = null,
    published = false,
    fictitious = false,
    weighted = true,
  } = options;
  const waves = [...new Set(cells.map(({ wave }) => wave))].sort((a, b) => a - b);
  const areas = new Map(cells.map(({ level, area }) => [`${level}|${area}`, makeArea(level, area)]));
  return {
    question: { indicators: [indicator.code], areas: [{ level: 'school' }] },
    indicators: [indicator],
    areas: [...areas.values()],
    surroundings: [],
    waves,
    breakdown,
    figures: cells.map((cell) =>
      makeFigure(cell, indicator.code, breakdown?.name ?? null, options.comparing),
    ),
    sources: waves.map((wave) => ({
      wave,
      kind: published ? 'aggregate' : 'microdata',
      title: `${published ? 'Gezondheidsmonitor Jongvolwassenen' : 'Gezondheidsmonitor Jeugd'} ${String(wave)}`,
      fileName: `monitor-${String(wave)}.csv`,
      importedAt: '2026-01-12T09:00:00.000Z',
      weightColumn: weighted && !published ? 'Standaardisatiefactor' : null,
      fictitious,
      psu: published ? null : 'school',
      population: 'klas 2 en 4',
    })),
    disclosureRule: 'minder dan 30 leerlingen of minder dan 5 met hetzelfde antwoord',
    disclosure: { respondents: 30, cell: 5, complement: 5, largestShare: 1 },
    ...(options.comparing === undefined ? {} : { comparing: options.comparing }),
  };
}

/** One table about the indicators of several: areas, waves and sources are those of all, each once. */
export function joinTables(tables: readonly [FigureTable, ...FigureTable[]]): FigureTable {
  const [first] = tables;
  const once = <Item>(items: readonly Item[], idOf: (item: Item) => string): Item[] => [
    ...new Map(items.map((item) => [idOf(item), item])).values(),
  ];
  const indicators = once(
    tables.flatMap((table) => table.indicators),
    ({ code }) => code,
  );
  return {
    ...first,
    question: { ...first.question, indicators: indicators.map(({ code }) => code) },
    indicators,
    areas: once(
      tables.flatMap(({ areas }) => areas),
      ({ level, code }) => `${level}|${code}`,
    ),
    waves: [...new Set(tables.flatMap(({ waves }) => waves))].sort((a, b) => a - b),
    figures: tables.flatMap(({ figures }) => figures),
    sources: once(
      tables.flatMap(({ sources }) => sources),
      ({ wave }) => String(wave),
    ),
  };
}

/** Cells of one level and wave, by area name. */
export function cellsAt(level: Level, wave: number, cells: Readonly<Record<string, Cell>>): PlacedCell[] {
  return Object.entries(cells).map(([area, cell]) => ({ level, area, wave, cell }));
}

export function makeArea(level: Level, code: string): Area {
  return { code, level, name: code, parent: level === 'school' ? 'Lindewaard' : null, known: true };
}

function makeFigure(
  { level, area, wave, group, version, cell, compared, category }: PlacedCell,
  indicator: string,
  by: string | null,
  comparing: ComparisonBasis | undefined,
): Figure {
  return {
    key: {
      indicator,
      level,
      areaCode: area,
      wave,
      groupVariable: group === undefined ? null : by,
      group: group ?? null,
      ...(category === undefined ? {} : { category }),
    },
    version: version ?? 1,
    marks: [],
    value: valueOf(cell),
    ...(compared === undefined ? {} : { comparison: comparisonOf(compared, comparing) }),
  };
}

function comparisonOf(compared: ComparedCell | 'hidden', comparing?: ComparisonBasis): Comparison {
  if (compared === 'hidden') {
    const of = makeArea('municipality', 'Lindewaard');
    return { status: 'hidden', compareTo: { kind: 'rest', of }, reason: 'protects-another-figure' };
  }
  const { to, difference, verdict, p } = compared;
  return {
    status: 'shown',
    compareTo: to,
    difference,
    diffLower: p === null ? null : difference - 4,
    diffUpper: p === null ? null : difference + 4,
    test: p === null ? 'none' : 'rao-scott',
    p: p === null || comparing === undefined || !isCorrected(comparing) ? p : p / 2,
    apart: null,
    pAdjusted: p,
    family: comparing?.family ?? 0,
    verdict,
  };
}

function isCorrected({ correction, family }: ComparisonBasis): boolean {
  return correction !== 'none' && family > 1;
}

function valueOf(cell: Cell): Figure['value'] {
  if ('hidden' in cell) return { status: 'hidden', reason: cell.hidden };
  if ('unavailable' in cell) return { status: 'unavailable', reason: cell.unavailable };
  const { percent, lower = null, upper = null, n = null } = cell;
  const isEstimate = lower !== null && upper !== null;
  return {
    status: 'shown',
    percent,
    lower,
    upper,
    n,
    se: isEstimate ? (upper - lower) / 3.92 : null,
    df: isEstimate ? 13 : null,
    deff: isEstimate ? 1.4 : null,
    method: isEstimate ? 'logit' : 'published',
  };
}
