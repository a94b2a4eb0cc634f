import { afterEach, expect, test, vi } from 'vitest';
import type { ChartSpec } from '../../shared/charts/spec.ts';
import { ChartDrawing } from '../../shared/drawing/ChartDrawing.tsx';
import { lightTheme } from '../../shared/drawing/theme.ts';
import { mountChart } from '../support/render-chart.tsx';
import { distributionStates } from './states/distribution.ts';
import { funnelStates } from './states/funnel.ts';

let close = () => {};
afterEach(() => close());

test('goes through a funnel by the number of respondents', async () => {
  const spec = funnelStates()['funnel, plain'];
  if (spec?.kind !== 'funnel') throw new Error('Not a funnel.');
  const marks = await mount(spec);
  const names = spec.points.map(({ name }) => name);
  expect(marks.map(nameOf)).toEqual(names);
  marks[0]?.focus();
  press('ArrowRight');
  expect(nameOf(document.activeElement)).toBe(names[1]);
  press('End');
  expect(nameOf(document.activeElement)).toBe(names.at(-1));
});

test('goes along the answers of a bar and to the same answer of the next, hidden ones too', async () => {
  const spec = distributionStates()['distribution, some answers hidden'];
  if (spec?.kind !== 'distribution') throw new Error('Not a distribution.');
  const marks = await mount(spec);
  expect(marks).toHaveLength(spec.bars.length * spec.answers.length);
  const wende = marks.find((mark) => nameOf(mark) === 'Wende, Neutraal');
  wende?.focus();
  press('ArrowRight');
  expect(document.activeElement?.getAttribute('aria-label')).toBe(
    'Wende, Gelukkig: Verborgen: te weinig leerlingen, of beschermt een ander antwoord.',
  );
  press('ArrowUp');
  expect(nameOf(document.activeElement)).toBe('Havenkwartier, Gelukkig');
});

async function mount(spec: ChartSpec): Promise<SVGElement[]> {
  const mounted = await mountChart(
    <ChartDrawing
      spec={spec}
      width={900}
      height={420}
      theme={lightTheme}
      variant="screen"
      onPick={vi.fn()}
    />,
  );
  close = mounted.close;
  return [...mounted.container.querySelectorAll<SVGElement>('.chart-mark')];
}

function nameOf(mark: Element | null): string | undefined {
  return mark?.getAttribute('aria-label')?.split(':')[0];
}

function press(key: string): void {
  document.activeElement?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }));
}
