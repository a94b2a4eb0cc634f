import { describe, expect, test } from 'vitest';
import { textMetrics } from '../../shared/base/text-metrics-data.ts';
import { slideTheme } from '../../shared/drawing/theme.ts';
import { SlideChart } from '../../shared/drawing/slide/SlideChart.tsx';
import { leastRoom } from '../../shared/slides/least-room.ts';
import { troubleOf } from '../support/drawing-trouble.ts';
import { renderChart } from '../support/render-chart.tsx';
import { drawingOf, pageOf } from '../support/slide-documents.ts';
import { textsOf } from '../support/svg-texts.ts';
import { chartStates } from './states.ts';

const drawn = Object.entries(chartStates()).filter(([name]) => !/^(ranking|trend|bars),/.test(name));
const widths = [
  ['over the whole width', {}],
  ['beside an interpretation', { interpretation: 'Op elke school speelt het.' }],
] as const;

/** Ranking, trend and bars are slide elements of their own: tests/unit/slides. */
describe.each(widths)('every drawn state on a slide, %s', (_, words) => {
  test.each(drawn)(
    '%s: keeps its texts in the frame, clear of each other and in the house font',
    async (_, spec) => {
      const element = drawingOf(pageOf(spec, words));
      const svg = await renderChart(
        <svg>
          <SlideChart element={element} theme={slideTheme} />
        </svg>,
      );
      expect(troubleOf(svg)).toEqual([]);
      // A picture has no other font to take a letter from: it would show a box.
      const strange = textsOf(svg).flatMap(({ text }) =>
        Array.from(text).filter((letter) => !hasLetter(letter)),
      );
      expect(strange, 'letters the font has not').toEqual([]);
    },
  );
});

const usual = drawn.filter(
  ([name]) =>
    !/^number,|tiles/.test(name) &&
    /, (plain|one area|long names|diverging|many areas|ten marks)$/.test(name),
);
test.each(usual)(
  '%s: keeps its texts clear of each other in the least room a slide gives it',
  async (_, spec) => {
    const frame = { x: 0.667, y: 1.778, ...leastRoom(spec) };
    const element = { ...drawingOf(pageOf(spec)), frame };
    const svg = await renderChart(
      <svg>
        <SlideChart element={element} theme={slideTheme} />
      </svg>,
    );
    expect(troubleOf(svg)).toEqual([]);
  },
);

function hasLetter(letter: string): boolean {
  return textMetrics[400].widths[letter.codePointAt(0) ?? 0] !== undefined;
}
