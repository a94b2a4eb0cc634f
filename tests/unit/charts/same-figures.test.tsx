import { expect, test } from 'vitest';
import { writePercent } from '../../../shared/base/dutch-numbers.ts';
import type { ChartSpec } from '../../../shared/charts/spec.ts';
import { chartMarks } from '../../../shared/charts/chart-marks.ts';
import { describeValue } from '../../../shared/charts/describe-value.ts';
import { markTip } from '../../../shared/charts/mark-tip.ts';
import { ChartDrawing } from '../../../shared/drawing/ChartDrawing.tsx';
import { lightTheme } from '../../../shared/drawing/theme.ts';
import { wantedHeight } from '../../../shared/drawing/wanted-height.ts';
import { chartStates } from '../../charts/states.ts';
import { renderChart } from '../../support/render-chart.tsx';
import { textsOf } from '../../support/svg-texts.ts';
import { tableTexts } from '../../support/table-texts.ts';

const states = Object.entries(chartStates());

test.each(states)(
  '%s: says in a tip what the mark says aloud, and of a hidden figure no number',
  (_, spec) => {
    for (const mark of chartMarks(spec)) {
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
  },
);

test.each(states)(
  '%s: has each figure of its marks in a row of the table, with the same n and verdict',
  (_, spec) => {
    const { rows } = tableTexts(spec);
    for (const { value, difference, isReference } of chartMarks(spec)) {
      // Of what a chart only holds its figures against, a table may have the percentage alone, or nothing.
      if (isReference) continue;
      const found = rows.some((cells) =>
        value.status === 'shown'
          ? cells.includes(writePercent(value.whole ?? value.percent)) &&
            (value.n === null || cells.includes(value.n.toLocaleString('nl-NL'))) &&
            (!spec.comparison ||
              !difference?.verdict ||
              !hasVerdicts(spec.kind) ||
              cells.includes(difference.verdict))
          : spec.kind === 'top' || cells.includes(value.reason),
      );
      expect(found, describeValue(value, difference)).toBe(true);
    }
  },
);

test.each(states)('%s: tells and draws no percentage that is not in the table', async (_, spec) => {
  const { rows } = tableTexts(spec);
  const known = new Set([...rows.flat(), ...ofLargerArea(spec.altText), ...ticksOf(spec)]);
  // What stands before an interval is a figure; the limits within it are not.
  const told = [...spec.altText.matchAll(/(\d+\u00a0%) \(/g)].map(([, percent]) => percent);
  const svg = await renderChart(
    <ChartDrawing
      spec={spec}
      width={960}
      height={wantedHeight(spec) ?? 480}
      theme={lightTheme}
      variant="screen"
    />,
  );
  const drawn = textsOf(svg).flatMap(({ text }) => (/^\d+\u00a0%$/.test(text) ? [text] : []));
  for (const percent of [...told, ...drawn]) expect([...known]).toContain(percent);
});

/** An axis has its unit at both ends; the shares of answers, from 0 to 100 or to both sides, have it in between too. */
function ticksOf(spec: ChartSpec): string[] {
  const ticks = 'axis' in spec ? spec.axis.ticks : [0, 100];
  const ends = 'axis' in spec ? [spec.axis.min, spec.axis.max] : [];
  return [...ticks, ...ends].map((tick) => writePercent(Math.abs(tick)));
}

/** Gaps are judged in a column of their own. */
function hasVerdicts(kind: string): boolean {
  return !['dumbbell', 'gaps', 'distribution', 'response'].includes(kind);
}

/** The larger area of a ranking or a map is a line, or words, in the chart and no row of its table. */
function ofLargerArea(altText: string): string[] {
  return [...altText.matchAll(/(?:ter vergelijking|2025:|2024:) [^;.]*?(\d+\u00a0%)/g)].map(
    ([, percent]) => percent ?? '',
  );
}

function fail(): never {
  throw new Error('A shown figure has no tip.');
}
