import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { writePercent } from '../../../shared/base/dutch-numbers.ts';
import { contrastOf } from '../../../shared/base/colour.ts';
import { buildChart } from '../../../shared/charts/build-chart.ts';
import { chartMarks } from '../../../shared/charts/chart-marks.ts';
import { describeMark } from '../../../shared/charts/describe-mark.ts';
import { describeValue } from '../../../shared/charts/describe-value.ts';
import { nameHiddenAnswers } from '../../../shared/charts/distribution/hidden-answers.ts';
import { layAnswers } from '../../../shared/charts/distribution/lay-answers.ts';
import type { AnswerPart, DistributionSpec } from '../../../shared/charts/distribution/distribution-spec.ts';
import { tableTexts } from '../../support/table-texts.ts';
import { answerColours, manyAnswers } from '../../../shared/drawing/distribution/answer-colours.ts';
import { darkTheme, lightTheme, slideTheme } from '../../../shared/drawing/theme.ts';
import {
  distributionAnswer,
  distributionRequest,
  type AskedBar,
  type Share,
} from '../../support/distribution-answers.ts';

const few: Share = { hidden: 'few-answers' };

describe('the answers of an area', () => {
  const bars: readonly AskedBar[] = [{ area: 'Oosterveen', n: 402, shares: [3.5, 8.5, 21.5, 44.5, 22] }];
  const answer = distributionAnswer(bars);
  const spec = build(bars);

  it('are whole percentages that add up to 100, the same in bar, table, tooltip, sentence and alt text', () => {
    const written = chartMarks(spec).map(({ value }) =>
      value.status === 'shown' ? (value.whole ?? NaN) : NaN,
    );
    expect(written).toEqual([3, 8, 22, 45, 22]);
    const { rows } = tableTexts(spec);
    for (const [index, { mark, value, detail }] of chartMarks(spec).entries()) {
      const percent = writePercent(written[index] ?? NaN);
      expect(rows[index]?.slice(1, 3)).toEqual([detail, percent]);
      expect(describeValue(value, null).startsWith(`${percent} (`)).toBe(true);
      expect(describeMark(answer.table, mark)).toContain(
        `antwoordt ${percent} van de leerlingen in Oosterveen ‘${detail ?? ''}’`,
      );
      expect(spec.altText).toContain(`${detail ?? ''} ${percent}`);
    }
  });
});

test('keeps hidden answers that lie together in their own place, and others where most of them belong', () => {
  expect(lay([few, few, 15, 50, 30])).toEqual([
    [0, 5, null],
    [5, 20, 2],
    [20, 70, 3],
    [70, 100, 4],
  ]);
  expect(lay([few, few, 10, few, 70])).toEqual([
    [0, 20, null],
    [20, 30, 2],
    [30, 100, 4],
  ]);
  expect(lay([70, few, 10, few, few])).toEqual([
    [0, 70, 0],
    [70, 80, 2],
    [80, 100, null],
  ]);
});

test('says which answers are hidden: runs of a scale, names of a few, else how many', () => {
  const marks = Array.from({ length: 10 }, (_, index) => String(index + 1));
  expect(nameHiddenAnswers(marks, [0, 1, 2, 3, 9])).toBe('Antwoord 1–4 en 10');
  expect(nameHiddenAnswers(marks, [4, 5])).toBe('Antwoord 5 en 6');
  const names = ['Nooit', 'Soms', 'Vaak', 'Heel vaak', 'Altijd'];
  expect(nameHiddenAnswers(names, [0, 4])).toBe('‘Nooit’ en ‘Altijd’');
  expect(nameHiddenAnswers(names, [0, 1, 3, 4])).toBe('4 antwoorden');
});

test('lays answers around their middle only where it is known', () => {
  expect(lay([5, 10, 20, 40, 25], 'diverging')[0]).toEqual([-25, -20, 0]);
  expect(lay([10, 30, 40, 20], 'diverging').map(([from]) => from)).toEqual([-40, -30, 0, 40]);
  // Both hidden ones lie below: together they begin where the rest ends.
  expect(lay([few, few, 20, 40, 25], 'diverging')[0]).toEqual([-25, -10, null]);
  expect(lay([few, 5, 20, 40, few], 'diverging')).toEqual([]);
  expect(lay([few, few, few, 40, 25], 'diverging')).toEqual([]);
});

test('hides a bar whole when one answer alone is hidden: the rest would be its number', () => {
  const spec = build([{ area: 'Terp', n: 90, shares: [few, 10.3, 19.2, 41.7, 25.1] }]);
  expect(spec.bars[0]?.stretches).toEqual([]);
  expect(chartMarks(spec).every(({ value }) => value.status === 'hidden')).toBe(true);
  expect(JSON.stringify(spec)).not.toMatch(/41[.,]7|42/);
});

test('fills every bar to 100, whatever is hidden', () => {
  const shares = fc
    .array(fc.record({ weight: fc.integer({ min: 1, max: 50 }), hidden: fc.boolean() }), {
      minLength: 2,
      maxLength: 11,
    })
    .filter((answers) => answers.some(({ hidden }) => !hidden));
  fc.assert(
    fc.property(shares, fc.constantFrom('stacked', 'diverging'), (answers, style) => {
      const sum = answers.reduce((total, { weight }) => total + weight, 0);
      const laid = lay(
        answers.map(({ weight, hidden }) => (hidden ? few : (100 * weight) / sum)),
        style,
      );
      if (style === 'diverging' && laid.length === 0) return;
      expect((laid.at(-1)?.[1] ?? 0) - (laid[0]?.[0] ?? 0)).toBeCloseTo(100, 8);
      for (const [index, [from]] of laid.entries()) {
        if (index > 0) expect(from).toBeCloseTo(laid[index - 1]?.[1] ?? NaN, 8);
      }
      const shown = laid.flatMap(([, , answer]) => (answer === null ? [] : [answer]));
      expect(shown).toEqual([...shown].sort((a, b) => a - b));
    }),
  );
});

describe.each([
  ['light', lightTheme],
  ['dark', darkTheme],
  ['slide', slideTheme],
])('the colours of answers, %s', (_, theme) => {
  const all = (['stacked', 'diverging'] as const).flatMap((style) =>
    Array.from({ length: 10 }, (_, index) => ({ style, colours: answerColours(style, index + 2, theme) })),
  );

  it('leave every percentage readable and every part with an edge', () => {
    for (const { fill, text, edge } of all.flatMap(({ colours }) => colours)) {
      expect(contrastOf(fill, text)).toBeGreaterThanOrEqual(4.5);
      expect(contrastOf(edge ?? fill, theme.surface)).toBeGreaterThanOrEqual(3);
    }
  });

  it('run one way in lightness, and from the middle out on both sides', () => {
    for (const { style, colours } of all) {
      const toGround = colours.map(({ fill }) => contrastOf(fill, theme.surface));
      const half = Math.floor(colours.length / 2);
      const runs =
        style === 'stacked' ? [toGround] : [toGround.slice(0, half).reverse(), toGround.slice(-half)];
      // Of many answers neighbours share a shade.
      const step = style === 'stacked' && colours.length >= manyAnswers ? 1 : 1.02;
      if (step === 1) expect(new Set(toGround).size).toBe(5);
      for (const run of runs) {
        for (const [index, contrast] of run.entries()) {
          if (index > 0) expect(contrast).toBeGreaterThanOrEqual((run[index - 1] ?? Infinity) * step);
        }
      }
    }
  });
});

function build(bars: readonly AskedBar[]): DistributionSpec {
  const request = distributionRequest(bars.map(({ area }) => area));
  const spec = buildChart(request, distributionAnswer(bars), { headline: '', annotations: [], chosen: null });
  if (spec.kind !== 'distribution') throw new Error('Not a distribution.');
  return spec;
}

/** [from, to, answer] of each stretch. */
function lay(
  shares: readonly Share[],
  style: 'stacked' | 'diverging' = 'stacked',
): readonly (readonly [number, number, number | null])[] {
  const parts = shares.map((share, index): AnswerPart => ({
    mark: {
      indicator: 'EBGLK301',
      level: 'municipality',
      areaCode: 'Terp',
      wave: 2025,
      groupVariable: null,
      group: null,
      category: String(index + 1),
    },
    value:
      typeof share === 'number'
        ? { status: 'shown', percent: share, lower: null, upper: null, n: 90 }
        : { status: 'hidden', reason: 'Verborgen: te weinig leerlingen, of beschermt een ander antwoord.' },
  }));
  return layAnswers(parts, style).map(({ from, to, answer }) => [from, to, answer]);
}
