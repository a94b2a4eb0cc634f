import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Page } from 'playwright';
import { exploreTexts } from '../../shared/language/nl/explore.ts';
import type { ChartKind } from '../../shared/model/chart-request.ts';
import { firstKinds, moreKinds } from '../../renderer/features/explore/kinds.ts';
import { fillWith, fillWithSample, withExplore, type ExploreApp } from './explore-app.ts';
import { makeBenchFile } from './make-file.ts';
import { frameTimes, markRedraws, traceRedraws, type Redraw } from './page-trace.ts';
import { writeExploreResults } from './explore-results.ts';

/** What Verkennen costs somebody who looks: milliseconds as the browser traced them. */
export interface ExploreSpeed {
  /** From the click to the new chart on the screen, per sort of change. */
  readonly sample: Changes;
  readonly large: Changes;
  /** The same on the sample, from one kind of chart to another. */
  readonly kinds: ReadonlyMap<ChartKind, readonly Redraw[]>;
  /** A ranking of 400 schools: times between frames. */
  readonly scroll: readonly number[];
  readonly hover: readonly number[];
  readonly keys: readonly number[];
}

type Changes = Readonly<Record<'indicator' | 'wave' | 'kind' | 'group', readonly Redraw[]>>;

export async function measureExplore(csv: string): Promise<ExploreSpeed> {
  const onSample = await withExplore(fillWithSample, async (app) => {
    await lookAround(app.page, 8);
    return { changes: await measureChanges(app), kinds: await measureKinds(app) };
  });
  const onLarge = await withExplore(fillWith(csv), async (app) => {
    await lookAround(app.page, 25);
    return { changes: await measureChanges(app), ...(await measureSchools(app)) };
  });
  const { scroll, hover, keys } = onLarge;
  return { sample: onSample.changes, large: onLarge.changes, kinds: onSample.kinds, scroll, hover, keys };
}

/** At the first chart: meanwhile what protects hidden figures is settled, which is measured apart. */
async function lookAround(page: Page, seconds: number): Promise<void> {
  await page.waitForTimeout(seconds * 1000);
  await markRedraws(page);
}

/** Each question is a new one: nothing of it was asked before. */
async function measureChanges({ browser, page, options }: ExploreApp): Promise<Changes> {
  const indicators = indicatorsOf(options);
  const redraws = (act: () => Promise<void>) => traceRedraws(browser, page, act);
  const { slots } = exploreTexts;
  const indicator = await redraws(async () => {
    for (const { indicator: one } of indicators.slice(0, 15)) await choose(page, slots.indicator, one.label);
  });
  const wave = await redraws(async () => {
    for (const { indicator: one, waves } of indicators.slice(15, 20)) {
      await ask(page, { soort: 'ranglijst', indicator: one.code, niveau: 'gemeente' });
      for (const each of waves.slice(0, -1)) await choose(page, slots.when, String(each));
    }
  });
  const group = await redraws(async () => {
    for (const { indicator: one } of indicators.slice(20, 25)) {
      await ask(page, { soort: 'groepen', indicator: one.code });
      for (const { label } of options.breakdowns) await choose(page, slots.by, exploreTexts.by(label));
    }
  });
  const kind = await redraws(async () => {
    for (const { indicator: one } of indicators.slice(25, 30)) {
      await ask(page, { soort: 'ranglijst', indicator: one.code, niveau: 'gemeente' });
      for (const each of firstKinds.toReversed()) await chooseKind(page, each);
    }
  });
  return { indicator, wave, kind, group };
}

/** To each kind from the response, about five indicators. */
async function measureKinds({ browser, page, options }: ExploreApp): Promise<ExploreSpeed['kinds']> {
  const found = new Map<ChartKind, Redraw[]>();
  for (const kind of kinds) {
    const measure = kind === 'distribution' ? 'distribution' : 'percent';
    const asked = options.indicators.filter(({ measures }) => measures.includes(measure)).slice(-5);
    const redraws: Redraw[] = [];
    for (const { indicator } of asked) {
      await ask(page, { soort: kind === 'response' ? 'groepen' : 'respons', indicator: indicator.code });
      redraws.push(...(await traceRedraws(browser, page, () => chooseKind(page, kind))));
    }
    found.set(kind, redraws);
  }
  return found;
}

const kinds: readonly ChartKind[] = [...firstKinds, ...moreKinds];

/** A ranking of all schools: past all of it with the wheel, over its rows with the pointer, down it with the keys. */
async function measureSchools({
  page,
}: ExploreApp): Promise<Pick<ExploreSpeed, 'scroll' | 'hover' | 'keys'>> {
  await ask(page, { soort: 'ranglijst', niveau: 'school', in: 'alle' });
  const marks = page.locator('.chart-mark');
  const count = await marks.count();
  if (count < 400) throw new Error(`Only ${String(count)} schools in the ranking.`);
  const first = await marks.first().boundingBox();
  if (first === null) throw new Error('The ranking has no place on the page.');
  const x = first.x + first.width / 2;
  await page.mouse.move(x, first.y + 60);
  const scroll = await frameTimes(page, async () => {
    for (let step = 0; step < 80; step++) await page.mouse.wheel(0, 150);
  });
  const hover = await frameTimes(page, async () => {
    for (let step = 0; step < 120; step++) await page.mouse.move(x, first.y + 60 + ((step * 7) % 400));
  });
  await marks.first().focus();
  const keys = await frameTimes(page, async () => {
    for (let step = 0; step < 60; step++) await page.keyboard.press('ArrowDown');
  });
  return { scroll, hover, keys };
}

function indicatorsOf({ indicators }: ExploreApp['options']) {
  return indicators
    .filter(({ measures }) => measures.includes('percent'))
    .toSorted((a, b) => b.waves.length - a.waves.length);
}

/** Opens a blank of the question and takes what is in the list behind it. */
async function choose(page: Page, slot: string, option: string): Promise<void> {
  await page.getByRole('button', { name: slot }).and(page.locator('[aria-haspopup=dialog]')).first().click();
  await page.getByRole('option').filter({ hasText: option }).first().click();
  await settle(page);
}

async function chooseKind(page: Page, kind: ChartKind): Promise<void> {
  const switcher = page.getByRole('group', { name: exploreTexts.chartKind });
  if (firstKinds.includes(kind)) {
    await switcher.getByRole('button', { name: exploreTexts.kinds[kind] }).first().click();
  } else {
    await switcher.getByRole('button').last().click();
    await page.getByRole('menuitemradio', { name: new RegExp(`^${exploreTexts.kinds[kind]}`) }).click();
  }
  await settle(page);
}

/** Not measured: the address of a question. */
async function ask(page: Page, parts: Readonly<Record<string, string>>): Promise<void> {
  await page.evaluate(
    (hash) => (location.hash = hash),
    `/verkennen?${new URLSearchParams(parts).toString()}`,
  );
  await settle(page);
}

/** Until the chart is there, or the reason why there is none, and the page has come to rest. */
async function settle(page: Page): Promise<void> {
  await page.waitForTimeout(50);
  await page.waitForFunction(
    () => document.querySelector('main h1') && !document.querySelector('main [aria-busy=true]'),
  );
  await page.waitForTimeout(100);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const csv = path.resolve(import.meta.dirname, '../../.cache/bench/bench.csv');
  makeBenchFile(csv);
  writeExploreResults(await measureExplore(csv));
}
