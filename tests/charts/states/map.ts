import { generateShapes } from '../../../build/sample/shapes.ts';
import { readMap } from '../../../electron/importing/shapes/read-map.ts';
import { buildChart } from '../../../shared/charts/build-chart.ts';
import type { ChartSpec } from '../../../shared/charts/spec.ts';
import type { Verdict } from '../../../shared/model/comparison.ts';
import type { RequestOf } from '../../../shared/model/chart-request.ts';
import type { FigureTable, MarkKey } from '../../../shared/model/figure.ts';
import type { MapLevel, MapShapes } from '../../../shared/model/map-shapes.ts';
import { connectorAt } from '../../../shared/model/annotation.ts';
import { makeArea, makeTable, stress, type Cell, type PlacedCell } from '../../support/figure-tables.ts';

const maps = {
  municipality: readSampleMap('kaart_gemeenten_2025.geojson'),
  district: readSampleMap('kaart_wijken_2025.geojson'),
} as const;

/** The fictional region and its figures, as a map and as tiles. */
export function mapStates(): Readonly<Record<string, ChartSpec>> {
  const eight = cellsOf([31, 44, 28, 37, 22, 33, 27, 35]);
  const hidden: PlacedCell[] = eight.map((cell, index) =>
    index === 7
      ? { ...cell, cell: { hidden: 'few-respondents' } }
      : index === 6
        ? { ...cell, cell: { unavailable: 'no-data' } }
        : cell,
  );
  const { municipality: whole } = maps;
  const older = { ...whole, year: 2021, areas: whole.areas.slice(0, 6) };
  const mark: MarkKey = {
    ...total,
    indicator: stress.code,
    level: 'municipality',
    areaCode: 'GM9902',
    wave: 2025,
  };
  const note = connectorAt('n1', mark, 44, 'Hier begint dit najaar de aanpak op scholen.');
  return {
    'map, plain': draw(tableOf(eight), whole),
    'map, compared': draw(tableOf(eight, { verdicts: found }), whole),
    'map, some not compared': draw(tableOf(hidden, { verdicts: [...found, 'hidden'] }), whole),
    'map, chosen, with a note': draw(tableOf(eight), whole, {}, { chosen: mark, annotations: [note] }),
    'map, districts': draw(tableOf(districtCells()), maps.district, { level: 'district' }),
    'map, one area': draw(tableOf(eight.slice(1, 2)), only(whole, ['GM9902'])),
    'map, hidden and no data': draw(tableOf(hidden), whole),
    'map, all hidden': draw(
      tableOf(eight.map((cell) => ({ ...cell, cell: { hidden: 'few-respondents' } }))),
      whole,
    ),
    'map, not asked this wave': draw(
      tableOf(eight.map((cell) => ({ ...cell, cell: { unavailable: 'not-asked' } }))),
      whole,
    ),
    'map, shapes of another year': draw(tableOf(eight), older),
    'map, all equal': draw(tableOf(cellsOf(Array.from({ length: 8 }, () => 50))), whole),
    'map, 0 and 100 percent': draw(tableOf(cellsOf([0, 100, 42, 63, 17, 80, 99, 5])), whole),
    'map, long names': draw(tableOf(eight, { longNames: true }), whole),
    'map, published without intervals': draw(
      tableOf(
        eight.map((cell, index) => ({ ...cell, cell: { percent: 20 + 3 * index } })),
        { published: true },
      ),
      whole,
    ),
    'map, tiles by name': draw(tableOf(eight, { verdicts: found }), undefined),
    'map, tiles by place': draw(tableOf(eight), whole, { style: 'tiles' }),
    'map, tiles, hidden': draw(tableOf(hidden), undefined),
    'map, tiles, long names': draw(tableOf(eight, { longNames: true }), undefined),
    'map, tiles, many areas': draw(tableOf(manyCells()), undefined),
  };
}

function draw(
  table: FigureTable,
  shapes: MapShapes | undefined,
  asked: Partial<RequestOf<'map'>> = {},
  written: Partial<Parameters<typeof buildChart>[2]> = {},
): ChartSpec {
  const request: RequestOf<'map'> = {
    ...{ kind: 'map', indicator: stress.code, wave: 2025, level: 'municipality', within: region.code },
    reference: region,
    ...asked,
  };
  return buildChart(
    request,
    { table, ...(shapes === undefined ? {} : { shapes }) },
    { headline: '', annotations: [], chosen: null, ...written },
  );
}

const total = { groupVariable: null, group: null } as const;
const region = { level: 'region', code: 'GG9901' } as const;
const codes = Array.from({ length: 8 }, (_, index) => `GM99${String(index + 1).padStart(2, '0')}`);
const found: readonly Verdict[] = [
  'vergelijkbaar',
  'ongunstiger',
  'vergelijkbaar',
  'ongunstiger',
  'gunstiger',
];

function cellsOf(percents: readonly number[]): PlacedCell[] {
  return percents.map((percent, index) => ({
    ...{ level: 'municipality', area: codes[index] ?? '', wave: 2025 },
    cell: estimate(percent),
  }));
}

function districtCells(): PlacedCell[] {
  return maps.district.areas.map(({ code }, index) => ({
    ...{ level: 'district', area: code, wave: 2025 },
    cell: index % 9 === 4 ? { hidden: 'few-respondents' } : estimate(18 + ((index * 7) % 31)),
  }));
}

function manyCells(): PlacedCell[] {
  return Array.from({ length: 120 }, (_, index) => ({
    ...{ level: 'municipality', area: `Gemeente ${String(index + 1)}`, wave: 2025 },
    cell: estimate(15 + ((index * 13) % 40)),
  }));
}

function estimate(percent: number): Cell {
  return { percent, lower: Math.max(0, percent - 3), upper: Math.min(100, percent + 3), n: 400 + percent };
}

/** With the names of the map, and the region beside its municipalities. */
function tableOf(
  cells: readonly PlacedCell[],
  options: { verdicts?: readonly (Verdict | 'hidden')[]; longNames?: boolean; published?: boolean } = {},
): FigureTable {
  const { verdicts, longNames = false, published = false } = options;
  const of = { ...makeArea('region', region.code), name: 'GGD Voorbeeldregio' };
  const compared = cells.map((cell, index): PlacedCell => {
    const verdict = verdicts?.[index % verdicts.length];
    if (verdict === undefined || !('percent' in cell.cell)) return cell;
    if (verdict === 'hidden') return { ...cell, compared: verdict };
    const difference = verdict === 'gunstiger' ? -9 : verdict === 'ongunstiger' ? 8 : 1;
    return { ...cell, compared: { to: { kind: 'rest', of }, difference, verdict, p: 0.004 } };
  });
  const whole: PlacedCell = { level: 'region', area: region.code, wave: 2025, cell: estimate(32) };
  const table = makeTable([...compared, whole], {
    published,
    fictitious: true,
    ...(verdicts === undefined
      ? {}
      : {
          comparing: {
            ...{ with: 'rest', of: 'region', rule: { kind: 'test' } },
            ...{ correction: 'bh', family: 8 },
          } as const,
        }),
  });
  const names = new Map(
    [...maps.municipality.areas, ...maps.district.areas].map(({ code, name }) => [code, name]),
  );
  return {
    ...table,
    surroundings: [of],
    areas: table.areas.map((area) => ({
      ...area,
      name:
        area.code === region.code
          ? of.name
          : longNames
            ? `${names.get(area.code) ?? area.code} ${'en de dorpen langs de rivier en de oude zeedijk '.repeat(3)}`
                .slice(0, 120)
                .trim()
            : (names.get(area.code) ?? area.code),
    })),
  };
}

function only(map: MapShapes, wanted: readonly string[]): MapShapes {
  return {
    ...map,
    areas: map.areas.filter(({ code }) => wanted.includes(code)),
    around: map.areas.filter(({ code }) => !wanted.includes(code)),
  };
}

function readSampleMap(name: string): MapShapes & { readonly level: MapLevel } {
  const file = generateShapes().find(({ fileName }) => fileName === name);
  if (file === undefined) throw new Error(`The sample has no ${name}`);
  const { level, year, shapes } = readMap(JSON.parse(file.bytes.toString('utf8')), name);
  return { level, year, areas: shapes, around: [] };
}
