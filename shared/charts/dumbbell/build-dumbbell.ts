import { dumbbellTexts } from '../../language/nl/chart-dumbbell.ts';
import { chartTexts } from '../../language/nl/charts.ts';
import { groupName } from '../../language/nl/verdicts.ts';
import type { Level } from '../../model/area.ts';
import type { ChartAnswer } from '../../model/chart-answer.ts';
import type { RequestOf } from '../../model/chart-request.ts';
import { closeAxis } from '../axis.ts';
import type { Written } from '../build-chart.ts';
import { lookUpGaps, type FindGap } from '../chart-gap.ts';
import { altTextOf, axisStart, footerOf, isFictitious, subtitleOf } from '../chart-texts.ts';
import { lookUp, type FigureLookup } from '../figure-lookup.ts';
import { countOf } from '../footer/counts.ts';
import type { Count } from '../footer/footer-part.ts';
import { notesFor } from '../notes.ts';
import { describeDumbbell } from './describe-dumbbell.ts';
import { dumbbellComparison } from './dumbbell-comparison.ts';
import { dumbbellFinding } from './dumbbell-finding.ts';
import type { DumbbellRow, DumbbellSpec } from './dumbbell-spec.ts';

type Request = RequestOf<'dumbbell'>;

/** Per area the groups of a breakdown on one line, with the gap between the outermost. */
export function buildDumbbell(
  request: Request,
  { table, gaps }: ChartAnswer,
  written: Written,
): DumbbellSpec {
  if (!gaps || !table.breakdown) throw new Error('A dumbbell needs gaps and a breakdown; it got neither.');
  const figures = lookUp(table);
  const { indicator } = figures;
  const { level, wave, within, reference, order } = request;
  const rule = table.comparing?.rule ?? { kind: 'test' };
  const groups = table.breakdown.groups.map(({ code, label }) => ({ code, name: groupName(label) }));
  const rowOf = rowMaker(figures, lookUpGaps(gaps, rule), { groups, wave, chosen: written.chosen });
  const isReference = (area: { level: string; code: string }) =>
    area.level === reference?.level && area.code === reference.code;
  const areas = table.areas
    .filter((area) => area.level === level && !isReference(area))
    .map(({ code }) => rowOf(level, code, false))
    .sort(compareRows(order));
  const rows = [...(reference ? [rowOf(reference.level, reference.code, true)] : []), ...areas];

  const withinName = within === null ? null : nameOf(figures, within);
  const place = withinName ?? chartTexts.allPlaces(level);
  const values = rows.flatMap(({ dots }) => dots.map(({ value }) => value));
  const axis = closeAxis(
    figures,
    values.flatMap((value) => (value.status === 'shown' ? [value.percent] : [])),
  );
  const n = countsOf(rows);
  const by = table.breakdown.label;
  const comparison = dumbbellComparison({ rows: areas, groups, by, gaps, rule });
  const main = describeDumbbell(rows, groups);
  const finding = { label: indicator.label, direction: indicator.direction, level, by, groups, rule };
  return {
    kind: 'dumbbell',
    level,
    headline:
      written.headline ||
      (dumbbellFinding(finding, areas) ??
        dumbbellTexts.headline(indicator.label, by, level, withinName, wave)),
    subtitle: subtitleOf(figures, place, String(wave)),
    orderLabel: dumbbellTexts.orderLabel[order](level),
    axis,
    groups,
    rows,
    notes: notesFor(
      written.annotations,
      rows.flatMap(({ dots }) => dots),
    ),
    footer: [
      ...axisStart(figures, axis),
      ...footerOf({ figures, values, interval: dumbbellTexts.brackets, n, comparison }),
    ],
    altText: altTextOf({
      ...{ kind: chartTexts.kinds.dumbbell, label: indicator.label, place, period: String(wave) },
      ...{ ...main, n, comparison },
    }),
    comparison,
    fictitious: isFictitious(table.sources),
  };
}

interface RowsAsked extends Pick<DumbbellSpec, 'groups'>, Pick<Written, 'chosen'> {
  readonly wave: number;
}

function rowMaker(figures: FigureLookup, findGap: FindGap, { groups, wave, chosen }: RowsAsked) {
  return (level: Level, areaCode: string, isReference: boolean): DumbbellRow => ({
    ...{ name: figures.areaName(level, areaCode), areaCode, isReference },
    chosen: chosen?.level === level && chosen.areaCode === areaCode,
    dots: groups.map(({ code }) => {
      const mark = figures.mark(level, areaCode, wave, code);
      return { mark, value: figures.value(mark), difference: figures.difference(mark) };
    }),
    gap: findGap(level, areaCode, wave),
  });
}

/** Rows with a gap in the order asked, then those with a dot, then those with neither; equal ones by name. */
function compareRows(order: Request['order']): (a: DumbbellRow, b: DumbbellRow) => number {
  const rank = (row: DumbbellRow) =>
    row.gap.status === 'shown' ? 0 : row.dots.some(({ value }) => value.status === 'shown') ? 1 : 2;
  const size = ({ gap }: DumbbellRow) => (gap.status === 'shown' && order === 'gap' ? gap.difference : 0);
  return (a, b) => rank(a) - rank(b) || size(b) - size(a) || a.name.localeCompare(b.name, 'nl');
}

/** "n = 103 tot 182 per groep, 1.210 tot 1.395 per groep (Lindewaard)". */
function countsOf(rows: readonly DumbbellRow[]): readonly Count[] {
  const valuesOf = (some: readonly DumbbellRow[]) =>
    some.flatMap(({ dots }) => dots.map(({ value }) => value));
  const [first] = rows;
  return [
    ...countOf(valuesOf(rows.filter(({ isReference }) => !isReference)), 'groep'),
    ...(first?.isReference === true ? countOf(valuesOf([first]), 'groep', { name: first.name }) : []),
  ];
}

function nameOf({ table }: FigureLookup, code: string): string {
  return [...table.surroundings, ...table.areas].find((area) => area.code === code)?.name ?? code;
}
