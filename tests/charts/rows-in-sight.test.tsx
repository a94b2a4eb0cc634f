import { useRef } from 'react';
import { afterEach, expect, test } from 'vitest';
import { useFirstSight } from '../../renderer/features/explore/use-first-sight.ts';
import { ChartDrawing } from '../../shared/drawing/ChartDrawing.tsx';
import { ProfileBottom, ProfileTop } from '../../shared/drawing/profile/ProfileEdges.tsx';
import { lightTheme } from '../../shared/drawing/theme.ts';
import { wantedHeight } from '../../shared/drawing/wanted-height.ts';
import { mountChart, normaliseSvg } from '../support/render-chart.tsx';
import { sheetWidth } from './screen-chart.tsx';
import { chartStates } from './states.ts';

let close = () => {};
afterEach(() => close());

test.each([
  'matrix, plain',
  'profile, sixty indicators',
  'ranking, sixty schools',
  'dumbbell, thirty-six schools',
])('%s: rows in sight are drawn as they are among all of them, the others after them', async (name) => {
  const chart = onScreen(name);
  const mounted = await mountChart(<ChartDrawing {...chart} inSight={chart.height / 2} />);
  close = mounted.close;
  const first = marksOf(mounted.container);
  mounted.redraw(<ChartDrawing {...chart} />);
  const all = marksOf(mounted.container);
  expect(first.length).toBeGreaterThan(0);
  expect(first.length).toBeLessThan(all.length);
  expect(all.slice(0, first.length)).toEqual(first);
});

test('of a profile that scrolls head and axis stand where they do in the whole of it', async () => {
  const { spec, ...rest } = onScreen('profile, sixty indicators');
  if (spec.kind !== 'profile') throw new Error(spec.kind);
  const edges = await mountChart(
    <>
      <ProfileTop {...{ spec, ...rest }} />
      <ProfileBottom {...{ spec, ...rest }} />
    </>,
  );
  const stay = textsIn(edges.container);
  edges.close();
  const whole = await mountChart(<ChartDrawing {...{ spec, ...rest }} />);
  close = whole.close;
  expect(stay.length).toBeGreaterThan(spec.axis.ticks.length);
  expect(textsIn(whole.container)).toEqual(expect.arrayContaining(stay));
});

test('another kind of chart is at first drawn as far as it is seen, from its top', async () => {
  const mounted = await mountChart(<Stage kind="matrix" />);
  close = mounted.close;
  const stage = mounted.container.querySelector('div');
  if (!stage) throw new Error('No stage.');
  // jsdom scrolls nothing by itself.
  stage.scrollTo = (to) => {
    if (typeof to === 'object') stage.scrollTop = to.top ?? stage.scrollTop;
  };
  expect(stage.textContent).toBe('first');
  await expect.poll(() => stage.textContent).toBe('whole');

  stage.scrollTop = 300;
  stage.dispatchEvent(new Event('scroll'));
  mounted.redraw(<Stage kind="matrix" />);
  expect([stage.textContent, stage.scrollTop]).toEqual(['whole', 300]);
  mounted.redraw(<Stage kind="profile" />);
  expect([stage.textContent, stage.scrollTop]).toEqual(['first', 0]);
  await expect.poll(() => stage.textContent).toBe('whole');
});

function Stage({ kind }: { readonly kind: string }) {
  const stage = useRef<HTMLDivElement>(null);
  const isFirst = useFirstSight(stage, kind);
  return <div ref={stage}>{isFirst ? 'first' : 'whole'}</div>;
}

function onScreen(name: string) {
  const spec = chartStates()[name];
  if (!spec) throw new Error(`No chart state “${name}”.`);
  const height = wantedHeight(spec, sheetWidth) ?? 480;
  const onPick = () => undefined;
  return { spec, width: sheetWidth, height, theme: lightTheme, variant: 'screen', onPick } as const;
}

function marksOf(container: HTMLElement): readonly string[] {
  return [...container.querySelectorAll('.chart-mark')].map(({ parentElement }) =>
    normaliseSvg(parentElement?.outerHTML ?? ''),
  );
}

function textsIn(container: HTMLElement): string[] {
  return [...container.querySelectorAll('text')].map(({ outerHTML }) => outerHTML);
}
