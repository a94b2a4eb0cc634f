import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import { writeFigure } from '../../../shared/language/nl/figure-unit.ts';
import type { ChartMark } from '../../../shared/charts/chart-marks.ts';
import { chartMarks } from '../../../shared/charts/chart-marks.ts';
import { describeValue } from '../../../shared/charts/describe-value.ts';
import { markTip } from '../../../shared/charts/mark-tip.ts';
import type { Box } from '../../../shared/charts/place-notes.ts';
import type { ChartSpec } from '../../../shared/charts/spec.ts';
import { writeTick } from '../../../shared/charts/write-value.ts';
import { chartTexts } from '../../../shared/language/nl/charts.ts';
import { markId } from '../../../shared/model/figure.ts';
import { chartStates } from '../../charts/states.ts';

import { screenChart } from '../../charts/screen-chart.tsx';
import { renderChart } from '../../support/render-chart.tsx';
import { textsOf } from '../../support/svg-texts.ts';
import { tableTexts } from '../../support/table-texts.ts';

// One figure, one name: what the chart draws at a mark, and says of it in tip, table and sentence, is that mark's own.

const states = Object.entries(chartStates());

describe.each(states)('%s', (_, spec) => {
  const marks = chartMarks(spec);

  test('says in a tip what the mark says aloud, and of a hidden figure no number', () => {
    for (const mark of marks) {
      const { value, difference } = mark;
      const aloud = describeValue(value, difference);
      const tip = markTip(mark);
      if (value.status !== 'shown') {
        expect(tip).toMatchObject({ figure: null, difference: null, reason: aloud });
        continue;
      }
      const { percent, interval } = tip.figure ?? fail();
      expect(aloud.startsWith(percent)).toBe(true);
      for (const [limit = ''] of interval.matchAll(/\d+/g)) expect(aloud).toContain(limit);
      if (tip.difference) expect(aloud.endsWith(tip.difference.words)).toBe(true);
    }
  });

  test('has each figure in the row of the table that bears its name, with the same n and verdict', () => {
    const { header, rows } = tableTexts(spec);
    const names = header.indexOf(chartTexts.tableHeads.percent);
    for (const [index, mark] of marks.entries()) {
      const named = rows.filter((cells) => isNamed(cells.slice(0, names), mark));
      // Beside groups the row of all of them says so.
      const wholes = named.filter((cells) => cells.includes(chartTexts.total));
      const own = wholes.length > 0 ? wholes : named;
      // Two of one name stand in the same order in both.
      const earlier = marks.slice(0, index).filter((other) => isSameName(other, mark)).length;
      // What figures are held against may have a column of its own, or be a line in the chart alone.
      const isColumn = mark.detail !== null && header.includes(mark.detail);
      if (mark.isReference && (isColumn || own.length === 0)) {
        if (isColumn) expect(columnOf(header, rows, mark)).toContain(readsAs(mark));
        continue;
      }
      // Of a top only what has a place stands in it.
      if (spec.kind === 'top' && mark.value.status !== 'shown') continue;
      expect(own, mark.name).toHaveLength(marks.filter((other) => isSameName(other, mark)).length);
      expect(own[earlier] ?? []).toEqual(expect.arrayContaining(expectedCells(spec, mark)));
    }
  });

  test('tells of a name no other figure than its own', () => {
    const shares = [...spec.altText.matchAll(/([^;:.]*?)(\d+\u00a0%) \(/g)];
    for (const [told, before = '', percent] of shares) {
      const named = marks.filter(({ name, detail }) => mentions(before, name, detail));
      if (named.length > 0) expect(named.map(readsAs), told).toContain(percent);
    }
  });

  test('draws at a mark its own figure, and elsewhere none that the table does not have', async () => {
    const svg = await renderChart(screenChart(spec));
    const places = placesOf(svg, marks);
    const notes = 'notes' in spec ? spec.notes.map((note) => JSON.stringify(note)) : [];
    const known = new Set([...tableTexts(spec).rows.flat(), ...besideTheTable(spec), ...ticksOf(spec)]);
    for (const { mark, label } of places) expect(label).toContain(describeValue(mark.value, null));
    for (const { text, box } of textsOf(svg)) {
      const percent = /^(?:\S+ )?(\d+\u00a0%)$/.exec(text)?.[1];
      if (percent === undefined || notes.some((note) => note.includes(percent.replace('\u00a0%', ''))))
        continue;
      const at = places.filter((place) => holds(place.box, box));
      const ownOrAxis = [
        ...inRowOf(marks, at[0]?.mark),
        ...heldAgainst(at[0]?.mark),
        ...(spec.kind === 'number' ? ['0\u00a0%', '100\u00a0%'] : []),
      ];
      if (at.length === 1) expect(ownOrAxis, text).toContain(percent);
      else expect([...known]).toContain(percent);
    }
  });
});

/** A profile has beside a figure what its mark is held against. */
function heldAgainst(mark: ChartMark | undefined): readonly string[] {
  const difference = mark?.difference;
  return difference ? [writeFigure(difference.theirs.percent, difference.measure)] : [];
}

function isNamed(cells: readonly string[], { name, detail }: ChartMark): boolean {
  if (!cells.includes(name)) return false;
  if (detail === null) return true;
  const others = cells.toSpliced(cells.indexOf(name), 1);
  if (others.includes(detail)) return true;
  const rest = others
    .map((cell) => cell.toLowerCase())
    .sort((a, b) => b.length - a.length)
    .reduce((all, cell) => all.replace(cell, ''), detail.toLowerCase());
  return /^(?:[, ]|\b(?:in|op)\b)*$/.test(rest);
}

function isSameName(one: ChartMark, other: ChartMark): boolean {
  return one.name === other.name && one.detail === other.detail;
}

function columnOf(header: readonly string[], rows: readonly (readonly string[])[], mark: ChartMark) {
  const column = header.indexOf(mark.detail ?? '');
  return rows.filter((cells) => cells.includes(mark.name)).map((cells) => cells[column]);
}

function expectedCells(spec: ChartSpec, { value, difference }: ChartMark): string[] {
  if (value.status !== 'shown') return [value.reason];
  return [
    writeFigure(value.whole ?? value.percent, value.measure),
    ...(value.n === null ? [] : [value.n.toLocaleString('nl-NL')]),
    ...(spec.comparison && difference?.verdict && hasVerdicts(spec.kind) ? [difference.verdict] : []),
  ];
}

function readsAs({ value }: ChartMark): string {
  return value.status === 'shown' ? writeFigure(value.whole ?? value.percent, value.measure) : '–';
}

/** By its name, or in a sentence about one area by what tells it from others. */
function mentions(words: string, name: string, detail: string | null): boolean {
  return words.includes(name) || (detail !== null && words.includes(detail));
}

interface MarkOnPage {
  readonly mark: ChartMark;
  readonly label: string;
  readonly box: Box;
}

/** What can be picked, by the ground that answers to the pointer. */
function placesOf(svg: string, marks: readonly ChartMark[]): readonly MarkOnPage[] {
  const { document } = new JSDOM(svg, { contentType: 'image/svg+xml' }).window;
  const byId = new Map(marks.map((mark) => [markId(mark.mark), mark]));
  return [...document.querySelectorAll('.chart-mark')].flatMap((element) => {
    const mark = byId.get(element.getAttribute('data-mark') ?? '');
    const area = element.querySelector('.chart-mark-area');
    const side = (name: string) => Number(area?.getAttribute(name));
    if (!mark || !area) return [];
    const box = { x: side('x'), y: side('y'), w: side('width'), h: side('height') };
    return [{ mark, label: element.getAttribute('aria-label') ?? '', box }];
  });
}

function holds({ x, y, w, h }: Box, text: Box): boolean {
  const [middle, line] = [text.x + text.w / 2, text.y + text.h / 2];
  return middle > x && middle < x + w && line > y && line < y + h;
}

/** A row has the figure of its area, and that of what it is held against. */
function inRowOf(marks: readonly ChartMark[], at: ChartMark | undefined): readonly string[] {
  return marks.filter(({ name, isReference }) => name === at?.name || isReference).map(readsAs);
}

/** An axis has its unit at both ends; the shares of answers, from 0 to 100 or to both sides, have it in between too. */
function ticksOf(spec: ChartSpec): string[] {
  if (spec.kind === 'distribution')
    return [0, 20, 40, 60, 80, 100].map((share) => writeFigure(share, undefined));
  return 'axis' in spec ? [spec.axis.min, spec.axis.max].map((end) => writeTick(spec.axis, end)) : [];
}

/** Gaps are judged in a column of their own. */
function hasVerdicts(kind: string): boolean {
  return !['dumbbell', 'gaps', 'distribution', 'response'].includes(kind);
}

/** The larger area of a ranking or a map is a line, or words, in the chart and no row of its table. */
function besideTheTable({ altText }: ChartSpec): string[] {
  return [...altText.matchAll(/(?:ter vergelijking|2025:|2024:) [^;.]*?(\d+\u00a0%)/g)].map(
    ([, percent]) => percent ?? '',
  );
}

function fail(): never {
  throw new Error('A shown figure has no tip.');
}
