import { profileTexts } from '../../language/nl/chart-profile.ts';
import { chartTexts } from '../../language/nl/charts.ts';
import { comparisonReasonText } from '../../language/nl/comparison.ts';
import { verdictTexts } from '../../language/nl/verdicts.ts';
import type { ChartAnswer } from '../../model/chart-answer.ts';
import type { AreaReference, RequestOf } from '../../model/chart-request.ts';
import { isFewElsewhere } from '../../model/few-elsewhere.ts';
import { markId, type Figure, type FigureTable } from '../../model/figure.ts';
import { percentAxis } from '../axis.ts';
import type { Written } from '../build-chart.ts';
import { chartComparison } from '../chart-comparison.ts';
import { altTextOf, footerOf, isFictitious } from '../chart-texts.ts';
import { lookUp, type FigureLookup } from '../figure-lookup.ts';
import { countOf } from '../footer/counts.ts';
import { notesFor } from '../notes.ts';
import type { MarkValue, ShownMark } from '../spec.ts';
import { differenceAxis } from './profile-axis.ts';
import { profileFinding } from './profile-finding.ts';
import { placesByDifference, placesByPercent } from './profile-place.ts';
import { profileSections, type PlacedRow } from './profile-sections.ts';
import type { ProfileRow, ProfileScale, ProfileSpec } from './profile-spec.ts';
import { profileSides } from './profile-sides.ts';
import { heldColumn, marksLine, streakOf, theirsText } from './profile-signs.ts';
import { profileSubtitle } from './profile-subtitle.ts';
import { summariseProfile, type ProfileSummary } from './profile-summary.ts';

type Request = RequestOf<'profile'>;

/** One area over many indicators: how far each lies from what it is held against, among the other areas of its level. */
export function buildProfile(request: Request, answer: ChartAnswer, written: Written): ProfileSpec {
  const figures = lookUp(answer.table);
  const { table } = figures;
  const { area, wave } = request;
  const name = figures.areaName(area.level, area.code);
  const beside = columnsOf(request);
  const differences = table.figures.flatMap((figure) =>
    isOwn(figure, request) ? (figures.difference(figure.key) ?? []) : [],
  );
  const scaled =
    differences.length === 0
      ? 'percent'
      : differences.every(({ lower }) => lower === null)
        ? 'own'
        : 'of-difference';
  const placed = request.indicators.flatMap((code) =>
    rowOf(figures.about(code), code, request, written, scaled),
  );
  const sides = profileSides(placed.map(({ row }) => row.difference));
  const starred = placed.map((each) =>
    sides?.isOtherwise(each.row.difference) ? { ...each, row: withStar(each.row) } : each,
  );
  const rows = starred.map(({ row }) => row);
  const compared = rows.flatMap(({ label, difference }) => (difference ? [{ name: label, difference }] : []));
  const comparison = chartComparison(table, area.level, compared, sides ? { asOne: sides.all } : {});
  const isMixed = sides !== null && sides.all !== sides.usual;
  const scale: ProfileScale = sides
    ? {
        kind: 'difference',
        against: sides.all.name,
        zero: sides.usual.name,
        held: heldColumn(rows, area.level),
      }
    : { kind: 'percent' };
  const summary = summariseProfile(rows);
  const values = rows.map(({ value }) => value);
  const others = rows.some((row) => row.others.length > 0) ? profileTexts.others(area.level) : null;
  const columnName = table.comparing?.with === 'rest' ? profileTexts.wholeColumn : profileTexts.column;
  const columns = beside.map(({ level, code }) => columnName(level, figures.areaName(level, code)));
  const n = countOf(values, 'indicator', { name });
  const shown = values.filter(({ status }) => status === 'shown').length;
  return {
    kind: 'profile',
    level: area.level,
    name,
    headline:
      written.headline ||
      (profileFinding(table.comparing, { name, place: sides?.all.place ?? '', shown }, summary) ??
        profileTexts.headline(name, wave)),
    subtitle: profileSubtitle(table.indicators, scale, `${name}, ${String(wave)}`),
    columns,
    scale,
    axis: scale.kind === 'difference' ? differenceAxis(rows) : percentAxis(percentsOf(rows)),
    others,
    sections: profileSections(starred, scale),
    notes: notesFor(written.annotations, rows),
    footer: [
      ...footerOf({
        figures,
        values,
        interval: sides ? streakOf(rows) : chartTexts.streak,
        marks: marksLine({
          others,
          level: area.level,
          columns,
          table,
          rows,
          other: sides?.usual.name ?? null,
        }),
        n,
        comparison,
        // Other areas are rings, of which no figure is told.
        named: [area, ...beside],
      }),
      ...(isMixed ? [{ kind: 'method', text: verdictTexts.widened } as const] : []),
    ],
    altText: altTextOf({
      kind: chartTexts.kinds.profile,
      label: profileTexts.indicators(rows.length),
      place: name,
      period: String(wave),
      main: mainFigures(rows, summary, columns),
      absent: rows.flatMap(({ label, value }) => (value.status === 'shown' ? [] : [label])),
      n,
      comparison,
    }),
    comparison,
    fictitious: isFictitious(table.sources),
  };
}

function withStar(row: ProfileRow): ProfileRow {
  return { ...row, label: `${row.label}${profileTexts.star}` };
}

/** The larger area first; each once, and never the area itself. */
function columnsOf({ area, reference, besides }: Request): readonly AreaReference[] {
  const id = ({ level, code }: AreaReference) => `${level}|${code}`;
  const all = [...(reference ? [reference] : []), ...besides].filter((each) => id(each) !== id(area));
  return [...new Map(all.map((each) => [id(each), each])).values()];
}

function isOwn({ key }: Figure, { area }: Request): boolean {
  return key.level === area.level && key.areaCode === area.code;
}

/** Nothing where the table does not know the indicator. */
function rowOf(
  figures: FigureLookup,
  code: string,
  request: Request,
  written: Written,
  scaled: 'percent' | 'of-difference' | 'own',
): PlacedRow[] {
  const { indicator, table } = figures;
  if (indicator.code !== code) return [];
  const { area, wave } = request;
  const mark = figures.mark(area.level, area.code, wave);
  const value = figures.value(mark);
  const difference = figures.difference(mark);
  const around = table.areas
    .filter(({ level, code: other }) => level === area.level && other !== area.code)
    .map((other) => figures.value(figures.mark(other.level, other.code, wave)))
    .filter((each): each is ShownMark => each.status === 'shown');
  const row: ProfileRow = {
    mark,
    label: indicator.label,
    value,
    difference,
    notCompared: whyNotCompared(table, figures.figure(mark)),
    beside: columnsOf(request).map(({ level, code: other }) => {
      const besideMark = figures.mark(level, other, wave);
      return { mark: besideMark, value: figures.value(besideMark) };
    }),
    ...(scaled === 'percent'
      ? placesByPercent(value, around)
      : placesByDifference(value, difference, around, indicator.direction, scaled)),
    chosen: written.chosen !== null && markId(written.chosen) === markId(mark),
  };
  return [{ row, theme: indicator.theme, direction: indicator.direction }];
}

/** Of two large sides it is not that one is small, but that a few of the area stand elsewhere. */
function whyNotCompared(table: FigureTable, figure: Figure | undefined): string | null {
  if (figure?.value.status !== 'shown') return null;
  const { comparison } = figure;
  if (comparison === undefined || comparison.status === 'shown') return null;
  return isFewElsewhere(table, figure) ? profileTexts.fewElsewhere : comparisonReasonText(comparison.reason);
}

function percentsOf(rows: readonly ProfileRow[]): MarkValue[] {
  return rows.flatMap(({ value, others }) => [
    value,
    ...others.map((percent) => ({ status: 'shown', percent, lower: null, upper: null, n: null }) as const),
  ]);
}

/** The largest differences by name, or where nothing is compared the first figures. */
function mainFigures(
  rows: readonly ProfileRow[],
  { largest }: ProfileSummary,
  columns: readonly string[],
): string[] {
  const told = (largest.length > 0 ? largest : rows).flatMap(({ label, value, beside, difference }) => {
    if (value.status !== 'shown') return [];
    const own = `${label} ${chartTexts.valueWithInterval(value.percent, value.lower, value.upper)}`;
    const reference = beside[0]?.value;
    // What it is held against, where that is none of the columns.
    if (difference && !difference.theirs.isDrawn) return [`${own}, ${theirsText(difference)}`];
    if (reference?.status !== 'shown') return [own];
    return [`${own}, ${columns[0] ?? ''} ${chartTexts.valueWithInterval(reference.percent, null, null)}`];
  });
  return told.length === 0 ? [chartTexts.noFigures] : told.slice(0, mostTold);
}

/** More figures than this are not listened to. */
const mostTold = 5;
