import { expect, test } from 'vitest';
import { chartMarks } from '../../shared/charts/chart-marks.ts';
import type { ChartSpec } from '../../shared/charts/spec.ts';
import type { Annotation } from '../../shared/model/annotation.ts';
import { parseSvg } from '../support/parse-svg.ts';
import { textsOf } from '../support/svg-texts.ts';
import { troubleOf } from '../support/drawing-trouble.ts';
import { renderChart } from '../support/render-chart.tsx';
import { noteOf } from './every-annotation.ts';
import { screenChart } from './screen-chart.tsx';
import { chartStates } from './states.ts';

/**
 * A matrix and small trends have no room for words between their marks: a note is a number there, and stands under the
 * chart, or where a person put it, over no figure and no text.
 */
const states = chartStates();

test.each(['matrix, plain', 'multiples, plain'])(
  'a long note breaks into lines and is not cut: %s',
  async (name) => {
    const words = 'Hier begon in het najaar het project met ouders en scholen samen. '.repeat(3).trim();
    const svg = await renderChart(screenChart(noted(name, words)));
    const lines = wordsIn(svg);
    expect(lines.length).toBeGreaterThan(1);
    expect(lines.join(' ')).toContain(words);
    expect(troubleOf(svg)).toEqual([]);
  },
);

test('stands where a person put it, beside the lines of a small trend', async () => {
  const under = await renderChart(screenChart(noted('multiples, plain', 'Let hierop')));
  const put = await renderChart(screenChart(noted('multiples, plain', 'Let hierop', { x: 0.2, y: 0.12 })));
  expect(topOf(put)).toBeLessThan(topOf(under) - 60);
  expect(troubleOf(put)).toEqual([]);
});

test('covers no cell of a matrix, wherever a person puts it', async () => {
  for (const x of [-0.2, 0.1, 0.4])
    for (const y of [-0.4, 0, 0.3, 2]) {
      const svg = await renderChart(screenChart(noted('matrix, plain', 'Let hierop', { x, y })));
      expect(wordsIn(svg).join(' '), `${String(x)}, ${String(y)}`).toContain('Let hierop');
      expect(troubleOf(svg), `${String(x)}, ${String(y)}`).toEqual([]);
    }
});

test('its number stands right after the figure in a matrix, and right over the mark in a small trend', async () => {
  const cell = textsOf(await renderChart(screenChart(noted('matrix, plain', 'Let hierop'))));
  const [figure, number] = [cell.find(({ text }) => text === '12'), cell.find(({ text }) => text === '1')];
  const gap = (number?.box.x ?? 0) - (figure?.box.x ?? 0) - (figure?.box.w ?? 0);
  expect(gap).toBeGreaterThan(0);
  expect(gap).toBeLessThan(6);
  const svg = await renderChart(screenChart(noted('multiples, plain', 'Let hierop')));
  const over = textsOf(svg).find(({ text }) => text === '1')?.box;
  const dots = [...parseSvg(svg).querySelectorAll('.chart-data circle')].map((dot) => ({
    x: Number(dot.getAttribute('cx')),
    y: Number(dot.getAttribute('cy')),
  }));
  const middle = (over?.x ?? 0) + (over?.w ?? 0) / 2;
  const nearest = Math.min(
    ...dots.filter(({ x }) => Math.abs(x - middle) < 1).map(({ y }) => Math.abs(y - (over?.y ?? 0))),
  );
  expect(nearest).toBeLessThan(45);
});

function noted(name: string, text: string, moved: Annotation['moved'] = null): ChartSpec {
  const spec = states[name];
  if (!spec) throw new Error(`No chart state “${name}”.`);
  const mark = chartMarks(spec).filter(
    ({ value, isReference }) => value.status === 'shown' && !isReference,
  )[1];
  if (!mark) throw new Error('Too few figures.');
  return { ...spec, notes: [{ ...noteOf({ kind: 'connector', mark: mark.mark }, text), moved }] };
}

function wordsIn(svg: string): readonly string[] {
  const note = parseSvg(svg).querySelector('[data-note="told"]');
  return [...(note?.querySelectorAll('text') ?? [])].map(({ textContent }) => textContent);
}

function topOf(svg: string): number {
  const note = parseSvg(svg).querySelector('[data-note="told"] text');
  return Number(note?.getAttribute('y'));
}
