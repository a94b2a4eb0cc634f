import { afterEach, expect, test, vi } from 'vitest';
import type { OptionSection } from '../../../renderer/ui/find-options.ts';
import { OptionList } from '../../../renderer/ui/OptionList.tsx';
import { mountChart, type MountedChart } from '../../support/render-chart.tsx';

const indicators: readonly OptionSection[] = [
  { label: 'Pesten', options: [{ id: 'GEPEST', label: 'Gepest', selected: false }] },
];

let mounted: MountedChart;
afterEach(() => mounted.close());

test('an Enter before the names are there chooses what was typed once they are', async () => {
  const onChoose = vi.fn();
  mounted = await mountChart(listOf([], true, onChoose));
  type('gepest');
  press('Enter');
  expect(onChoose).not.toHaveBeenCalled();
  mounted.redraw(listOf(indicators, false, onChoose));
  await expect.poll(() => onChoose.mock.calls).toEqual([['GEPEST']]);
});

test('who types on after that Enter has not chosen yet', async () => {
  const onChoose = vi.fn();
  mounted = await mountChart(listOf([], true, onChoose));
  type('gep');
  press('Enter');
  type('gepest');
  mounted.redraw(listOf(indicators, false, onChoose));
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect(onChoose).not.toHaveBeenCalled();
  press('Enter');
  expect(onChoose).toHaveBeenCalledExactlyOnceWith('GEPEST');
});

test('a slip of the keys shows at once what resembles it, and says so', async () => {
  const onChoose = vi.fn();
  mounted = await mountChart(listOf(indicators, false, onChoose));
  type('gepset');
  await expect
    .poll(() => mounted.container.textContent)
    .toContain('Niets met ‘gepset’. Dit lijkt erop: ‘gepest’.');
  expect(mounted.container.querySelectorAll('[role=option]')).toHaveLength(1);
  press('Enter');
  expect(onChoose).toHaveBeenCalledExactlyOnceWith('GEPEST');
});

test('an Enter before the names are there chooses nothing that only resembles what was typed', async () => {
  const onChoose = vi.fn();
  mounted = await mountChart(listOf([], true, onChoose));
  type('gepset');
  press('Enter');
  mounted.redraw(listOf(indicators, false, onChoose));
  await expect.poll(() => mounted.container.querySelectorAll('[role=option]').length).toBe(1);
  expect(onChoose).not.toHaveBeenCalled();
});

test('what resembles nothing is not found, with the way back to all', async () => {
  mounted = await mountChart(listOf(indicators, false, vi.fn()));
  type('xylofoon');
  await expect.poll(() => mounted.container.textContent).toContain('We vinden niets voor ‘xylofoon’.');
  expect(mounted.container.querySelectorAll('[role=option]')).toHaveLength(0);
});

function listOf(sections: readonly OptionSection[], awaitsMore: boolean, onChoose: (id: string) => void) {
  return <OptionList label="Zoeken" search="Zoek" {...{ sections, awaitsMore, onChoose }} />;
}

function field(): HTMLInputElement {
  const found = mounted.container.querySelector('input');
  if (!found) throw new Error('No field.');
  return found;
}

/** As a browser does it: React hears of what is typed by the event, and looks past a value that it set itself. */
function type(words: string): void {
  Reflect.set(Object.getPrototypeOf(field()) as object, 'value', words, field());
  field().dispatchEvent(new window.Event('input', { bubbles: true }));
}

function press(key: string): void {
  field().dispatchEvent(new window.KeyboardEvent('keydown', { key, bubbles: true }));
}
