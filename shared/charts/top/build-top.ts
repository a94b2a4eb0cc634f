import { writeDecimal } from '../../base/dutch-numbers.ts';
import { profileTexts } from '../../language/nl/chart-profile.ts';
import { topTexts, type LeftOut } from '../../language/nl/chart-top.ts';
import { chartTexts } from '../../language/nl/charts.ts';
import type { ChartAnswer } from '../../model/chart-answer.ts';
import type { RequestOf } from '../../model/chart-request.ts';
import { markId } from '../../model/figure.ts';
import { barAxis } from '../axis.ts';
import type { Written } from '../build-chart.ts';
import { chartComparison, commonSide } from '../chart-comparison.ts';
import { altTextOf, footerOf, isFictitious } from '../chart-texts.ts';
import { lookUp, type FigureLookup } from '../figure-lookup.ts';
import { countOf } from '../footer/counts.ts';
import { notesFor } from '../notes.ts';
import { profileFinding } from '../profile/profile-finding.ts';
import { summariseFindings, byFindingAndSize } from '../profile/profile-summary.ts';
import type { MarkDifference } from '../spec.ts';
import { isFinding } from '../verdict-look.ts';
import { leaveOutComplements } from './leave-out-complements.ts';
import { keepOneDenominator } from './one-denominator.ts';
import type { TopRow, TopSpec } from './top-spec.ts';
import { writeValue } from '../write-value.ts';

type Request = RequestOf<'top'>;

/** The few indicators that are highest, or differ most: own bar over that of the larger area. */
export function buildTop(request: Request, answer: ChartAnswer, written: Written): TopSpec {
  const figures = lookUp(answer.table);
  const { table } = figures;
  const { area, wave, order, reference } = request;
  const asked = request.indicators.filter((code) => figures.about(code).indicator.code === code);
  const found = asked.flatMap((code) => rowOf(figures.about(code), request, written));
  const telling = leaveOutComplements(found);
  const kept = order === 'percent' ? keepOneDenominator(telling, figures) : telling;
  const known = asked.filter(
    (code) => !found.some((row) => row.mark.indicator === code && !telling.includes(row)),
  );
  const ranked = givePlaces(rankRows(kept, order), order);
  const rows = ranked.slice(0, request.count);
  const name = figures.areaName(area.level, area.code);
  const place = chartTexts.at(area.level, name);
  const referenceName =
    reference && rows.some(({ beside }) => beside !== null)
      ? (figures.table.comparing?.with === 'rest' ? profileTexts.wholeColumn : profileTexts.column)(
          reference.level,
          figures.areaName(reference.level, reference.code),
        )
      : null;
  const compared = rows.flatMap(({ label, difference }) => (difference ? [{ name: label, difference }] : []));
  const comparison = chartComparison(table, area.level, compared);
  const other =
    table.comparing && compared.length > 0 ? commonSide(table.comparing, area.level, compared) : null;
  const finding =
    order === 'difference' && other
      ? profileFinding(
          table.comparing,
          { name, place: other.place, shown: ranked.length },
          summariseFindings(ranked),
        )
      : null;
  const values = rows.map(({ value }) => value);
  const n = countOf(values, 'indicator', { name });
  const isDrawn = compared.every(({ difference: { theirs } }) => theirs.isDrawn);
  const remark = remarkOf(
    ranked,
    rows,
    countLeftOut(known, ranked, figures, request, telling.length - kept.length),
    order,
  );
  const isOther = order === 'difference' && other !== null && referenceName !== null && !isDrawn;
  const byOther = isOther ? [topTexts.notDrawn(other.name, referenceName)] : [];
  const ordered =
    order === 'difference' && other !== null ? topTexts.orderAgainst(other.name) : topTexts.order[order];
  return {
    kind: 'top',
    order,
    name,
    reference: referenceName,
    headline: written.headline || (finding ?? neutralHeadline(rows, place, request, comparison?.family)),
    subtitle: `${ordered}, ${topTexts.of(known.length)} · ${name}, ${String(wave)}`,
    axis: barAxis(rows.flatMap(({ value, beside }) => [value, beside?.value ?? null])),
    rows,
    remark,
    notes: notesFor(written.annotations, rows),
    footer: [
      ...footerOf({
        ...{ figures, values, interval: chartTexts.streak, n, comparison },
        indicators: rows.map(({ mark }) => mark.indicator),
      }),
      ...byOther.map((text) => ({ kind: 'method', text }) as const),
    ],
    altText: altTextOf({
      kind: chartTexts.kinds.top,
      label: ordered,
      place: name,
      period: String(wave),
      main: rows.length === 0 ? [chartTexts.noFigures] : rows.map((row) => describeRow(row, referenceName)),
      absent: [],
      remarks: remark === null ? [] : [remark.replace(/\.$/, '')],
      n,
      comparison,
    }),
    comparison,
    fictitious: isFictitious(table.sources),
  };
}

/** Nothing for a figure that is not shown: it has no place. */
function rowOf(
  figures: FigureLookup,
  { area, wave, reference }: Request,
  { chosen }: Written,
): UnplacedRow[] {
  const mark = figures.mark(area.level, area.code, wave);
  const value = figures.value(mark);
  if (value.status !== 'shown') return [];
  const isBeside = reference !== null && !(reference.level === area.level && reference.code === area.code);
  const besideMark = isBeside ? figures.mark(reference.level, reference.code, wave) : null;
  return [
    {
      mark,
      label: figures.indicator.label,
      value,
      difference: figures.difference(mark),
      beside: besideMark && { mark: besideMark, value: figures.value(besideMark) },
      chosen: chosen !== null && markId(chosen) === markId(mark),
    },
  ];
}

/** What is listed; of differences also where none of them counts as one. */
function neutralHeadline(
  rows: readonly TopRow[],
  place: string,
  { order, wave }: Request,
  tests: number | undefined,
): string {
  const listed = topTexts.headline[order](rows.length, place, wave);
  const { judged, found } = summariseFindings(rows);
  return order === 'difference' && judged > 0 && found.length === 0
    ? topTexts.noneCounts(listed, rows.length, tests)
    : listed;
}

type UnplacedRow = Omit<TopRow, 'place'>;

function rankRows(rows: readonly UnplacedRow[], order: Request['order']): UnplacedRow[] {
  if (order === 'percent') return [...rows].sort((a, b) => b.value.percent - a.value.percent);
  return rows
    .filter((row): row is UnplacedRow & { readonly difference: MarkDifference } => row.difference !== null)
    .sort(byFindingAndSize);
}

/** Two that read 41 % are both first; the next is third. */
function givePlaces(ranked: readonly UnplacedRow[], order: Request['order']): TopRow[] {
  const readings = ranked.map((row) => readingOf(row, order));
  return ranked.map((row, index) => ({ ...row, place: readings.indexOf(readings[index] ?? '') + 1 }));
}

/** What a place goes by, as a reader sees it. */
function readingOf({ value, difference }: UnplacedRow, order: Request['order']): string {
  if (order === 'percent' || difference === null) return writeValue(value);
  return `${String(isFinding(difference.verdict))} ${writeDecimal(Math.abs(difference.difference), 1)}`;
}

function countLeftOut(
  known: readonly string[],
  ranked: readonly TopRow[],
  figures: FigureLookup,
  { area, wave }: Request,
  ofPart: number,
): LeftOut {
  const placed = new Set(ranked.map(({ mark }) => mark.indicator));
  const left = known.filter((code) => !placed.has(code));
  const hidden = left.filter((code) => {
    const own = figures.about(code);
    return own.value(own.mark(area.level, area.code, wave)).status === 'hidden';
  }).length;
  return { hidden, absent: left.length - hidden - ofPart, ofPart };
}

function remarkOf(
  ranked: readonly TopRow[],
  rows: readonly TopRow[],
  leftOut: LeftOut,
  order: Request['order'],
): string | null {
  if (ranked.length === 0) return topTexts.nothing[order];
  const last = rows.at(-1)?.place ?? 0;
  const shared = ranked.slice(rows.length).filter(({ place }) => place === last).length;
  const remarks = [
    ...(shared === 0 ? [] : [topTexts.sharedLast[order](last, shared)]),
    ...(leftOut.hidden + leftOut.absent === 0 ? [] : [topTexts.leftOut[order](leftOut)]),
    ...(leftOut.ofPart === 0 ? [] : [topTexts.ofPart(leftOut.ofPart)]),
  ];
  return remarks.length === 0 ? null : remarks.join('. ');
}

function describeRow({ place, label, value, beside }: TopRow, reference: string | null): string {
  const own = topTexts.alt(
    place,
    label,
    chartTexts.valueWithInterval(value.percent, value.lower, value.upper),
  );
  if (reference === null || beside?.value.status !== 'shown') return own;
  return `${own}, ${topTexts.reference(reference, chartTexts.valueWithInterval(beside.value.percent, null, null))}`;
}
