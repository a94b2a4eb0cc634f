import { existsSync } from 'node:fs';
import path from 'node:path';
import { expect, test, type Locator, type Page, type Response } from '@playwright/test';
import { findingsOf } from '../../renderer/features/explore/stand-out/asked-groups.ts';
import { buildChart } from '../../shared/charts/build-chart.ts';
import { chartMarks } from '../../shared/charts/chart-marks.ts';
import type { ChartSpec } from '../../shared/charts/spec.ts';
import { findingSentence } from '../../shared/language/nl/stand-out.ts';
import type { ChartAnswer } from '../../shared/model/chart-answer.ts';
import type { ChartKind, ChartRequest } from '../../shared/model/chart-request.ts';
import type { StandOut } from '../../shared/model/stand-out.ts';
import { startLoopbackApp, type LoopbackApp } from '../support/loopback-app.ts';
import { callFrom, readIn } from '../support/page-door.ts';
import { typeHere } from '../support/type-here.ts';

// The six questions a GGD comes with, each from an opened workspace: within five clicks, and by keyboard alone.
// What the page should say is worked out anew from the figures that came through its door.
test.describe.configure({ mode: 'serial' });

const mostClicks = 5;
const municipality = 'Elzermonde';
const table50140 = path.resolve(
  import.meta.dirname,
  '../../../shared/data/statline/50140NED_TypedDataSet_22092025_192544.csv',
);

const questions = {
  how: `Hoe gaat het met de jongeren in ${municipality}?`,
  school: 'Welke school wijkt echt af?',
  time: 'Wordt het beter of slechter?',
  groups: 'Voor wie is het verschil het grootst?',
  where: 'Waar in de gemeente?',
  country: 'Hoe staan wij tegenover het land?',
} as const;
const charts: Readonly<Partial<Record<keyof typeof questions, ChartKind>>> = {
  how: 'profile',
  school: 'funnel',
  time: 'trend',
  where: 'map',
  country: 'profile',
};

let app: LoopbackApp;
let page: Page;
let clicks = 0;
test.beforeAll(async ({ browser }) => {
  app = await startLoopbackApp();
  page = await browser.newPage();
  await page.goto(app.url);
});
test.afterAll(async () => {
  await page.close();
  await app.stop();
});
test.beforeEach(() => {
  clicks = 0;
});

test.describe('on the sample', () => {
  test.beforeAll(async () => {
    await page.getByRole('button', { name: 'Laad voorbeelddata' }).click();
    await page.waitForURL(/#\/verkennen/);
  });
  test.beforeEach(async () => {
    await page.goto(new URL('#/verkennen', page.url()).href);
    await page.reload();
    await expect(page.locator('.chart-mark').first()).toBeVisible();
  });

  for (const by of ['pointer', 'keyboard'] as const) {
    for (const [key, kind] of Object.entries(charts)) {
      const text = questions[key as keyof typeof questions];
      test(`answers "${text}" by ${by}`, async () => {
        await chooseArea(by, municipality);
        const answered = nextChart(kind);
        await press(by, page.getByRole('button', { name: text }));
        await expectAnswer(await answered);
        expect(clicks).toBeLessThanOrEqual(mostClicks);
      });
    }

    test(`answers "${questions.groups}" by ${by}`, async () => {
      await chooseArea(by, municipality);
      const found = page.waitForResponse(/standout\.ask/);
      await press(by, page.getByRole('button', { name: questions.groups }));
      const standOut = await valueOf<StandOut>(await found);
      // Of the indicator that is asked about, the widest apart first.
      const [largest] = findingsOf(standOut, 'SBSSK3S6');
      if (!largest) throw new Error('Nothing is found between groups in the sample.');
      const dialog = page.getByRole('dialog');
      await expect(dialog.getByRole('heading', { name: 'Groepen bij ‘Vaak stress’' })).toBeVisible();
      const first = dialog.getByRole('listitem').first();
      await expect(first).toContainText(findingSentence(largest, standOut.area));
      const answered = nextChart(largest.chart.kind);
      await press(by, first.getByRole('button'));
      await expectAnswer(await answered);
      expect(clicks).toBeLessThanOrEqual(mostClicks);
    });
  }

  test('leads from the groups of one indicator to those of all in one click', async () => {
    await chooseArea('pointer', municipality);
    const found = page.waitForResponse(/standout\.ask/);
    await press('pointer', page.getByRole('button', { name: questions.groups }));
    const standOut = await valueOf<StandOut>(await found);
    const [largest] = standOut.groups.found;
    if (!largest) throw new Error('Nothing is found between groups in the sample.');
    const dialog = page.getByRole('dialog');
    await press('pointer', dialog.getByRole('button', { name: 'Over alle indicatoren' }));
    await expect(dialog.getByRole('listitem').first()).toContainText(findingSentence(largest, standOut.area));
    // The tab says how many of all are seen, and the button counts those.
    const { differences, groups, trends } = standOut;
    const tops = [differences.found, groups.found, trends.found].map((all) => Math.min(3, all.length));
    const seen = String(tops.reduce((sum, count) => sum + count));
    await expect(page.getByRole('button', { name: `Wat valt op (${seen})` })).toBeVisible();
    await expect(dialog).toContainText(`Groepen (3 van ${String(groups.found.length)})`);
  });

  test('tells of scores among percentages, each a click from its chart of means', async () => {
    await chooseArea('pointer', municipality);
    const found = page.waitForResponse(/standout\.ask/);
    await press('pointer', page.getByRole('button', { name: questions.groups }));
    const standOut = await valueOf<StandOut>(await found);
    const score = standOut.groups.found.find(({ measure }) => measure === 'mean');
    if (!score) throw new Error('In the sample groups differ in a score.');
    const dialog = page.getByRole('dialog');
    await press('pointer', dialog.getByRole('button', { name: 'Over alle indicatoren' }));
    await press('pointer', dialog.getByRole('button', { name: /^Toon alle/ }));
    const told = dialog.getByRole('listitem').filter({ hasText: findingSentence(score, standOut.area) });
    await expect(told).toContainText('het gemiddelde van', { ignoreCase: true });
    const answered = nextChart('bars');
    await press('pointer', told.getByRole('button'));
    const { request, answer } = await answered;
    expect(request).toMatchObject({ indicator: score.indicator, measure: 'mean' });
    await expectAnswer({ request, answer });
  });

  test('shows at once the area that is chosen for the questions', async () => {
    await chooseArea('pointer', 'Havenlicht College');
    await expect(page).toHaveURL(/gebied=school/);
    await expect(page.getByRole('button', { name: /^Voor wie alle scholen in Elzermonde/ })).toBeVisible();
    await expect(page.locator('[aria-busy="false"] [aria-current="true"]')).toHaveCount(1);
    await expect(page.getByRole('button', { name: questions.school })).toBeVisible();
  });

  test('stays with a school that was chosen, and says where it has no place', async () => {
    await chooseArea('pointer', 'Havenlicht College');
    for (const text of [questions.school, questions.time, questions.where, questions.country]) {
      const ask = page.getByRole('button', { name: text });
      const more = page.getByRole('button', { name: 'Vragen om mee te beginnen' });
      await expect(ask.or(more).first()).toBeVisible();
      if (!(await ask.isVisible())) await more.click();
      await expect(page.getByRole('button', { name: 'Gebied of school Havenlicht College' })).toBeVisible();
      await ask.click();
      await expect(page.locator('[aria-busy="false"] .chart-mark').first()).toBeVisible();
    }
    await page.goBack();
    await expect(page.locator('main')).toContainText('Havenlicht College staat er niet bij');
    await page.getByRole('button', { name: 'Bekijk Havenlicht College' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toContainText('Havenlicht College');
  });

  test('holds profile, trend and ranking against the country too', async () => {
    for (const [key, word] of [
      ['profiel', 'ongunstiger'],
      ['trend', 'Nederland (fictief) 49'],
      ['ranglijst', 'Nederland (fictief) 49'],
    ] as const) {
      const about = 'indicator=SBSSK3S6&meting=2025&niveau=gemeente&gebied=regio:REGIO&tegenover=land';
      await page.goto(new URL(`#/verkennen?soort=${key}&${about}`, page.url()).href);
      await expect(page.locator('main')).toContainText('Nederland (fictief)');
      await expect(page.locator('main')).toContainText(word);
      await expect(page.locator('main footer').first()).toContainText(
        /Landelijke cijfers .*2025 \(fictieve voorbeelddata\)/,
      );
    }
  });

  test('can be closed, and asked for again', async () => {
    await page.getByRole('button', { name: 'Sluit de vragen' }).click();
    await expect(page.getByRole('button', { name: questions.time })).toHaveCount(0);
    await page.getByRole('button', { name: 'Vragen om mee te beginnen' }).click();
    await expect(page.getByRole('button', { name: questions.time })).toBeVisible();
  });
});

test.describe('on one year of municipal percentages', () => {
  test.skip(!existsSync(table50140), 'The table 50140NED is not here.');
  test.beforeAll(async () => {
    if (!existsSync(table50140)) return;
    await callFrom(page, 'workspace.create', { name: 'Jongvolwassenen' });
    // The table does not say of which year it is.
    await readIn(page, table50140, { year: 2024 });
  });
  test.beforeEach(async () => {
    await page.goto(new URL('#/verkennen', page.url()).href);
    await page.reload();
    await expect(page.locator('.chart-mark').first()).toBeVisible();
    await chooseArea('pointer', 'Almere');
  });

  for (const [text, kind] of [
    ['Hoe gaat het met de jongeren in Almere?', 'profile'],
    [questions.country, 'profile'],
    // The table does not say in which region a municipality lies.
    ['Waar in het land?', 'map'],
  ] as const) {
    test(`answers "${text}"`, async () => {
      const answered = nextChart(kind);
      await press('pointer', page.getByRole('button', { name: text }));
      await expectAnswer(await answered);
      expect(clicks).toBeLessThanOrEqual(mostClicks);
    });
  }

  for (const [text, why] of [
    [questions.time, /minstens twee metingen/],
    [questions.school, /school/],
  ] as const) {
    test(`says why "${text}" has no answer`, async () => {
      await press('pointer', page.getByRole('button', { name: text }));
      await expect(page.locator('main').getByText('Geen cijfer', { exact: true })).toBeVisible();
      await expect(page.locator('main h2').filter({ hasText: why }).first()).toBeVisible();
    });
  }

  test(`says why "${questions.groups}" has no answer`, async () => {
    await press('pointer', page.getByRole('button', { name: questions.groups }));
    await expect(page.getByRole('dialog')).toContainText(/groep/);
    await expect(page.getByRole('dialog').getByRole('listitem')).toHaveCount(0);
  });
});

/** The area the questions are about. */
async function chooseArea(by: 'pointer' | 'keyboard', name: string): Promise<void> {
  await press(by, page.getByRole('button', { name: 'Gebied of school' }));
  await expect(page.getByPlaceholder('Zoek een gebied of school')).toBeFocused();
  await typeHere(page, name);
  if (by === 'keyboard') await page.keyboard.press('Enter');
  else await click(page.getByRole('option', { name }).first());
  await expect(page.getByRole('button', { name: `Gebied of school ${name}` })).toBeVisible();
}

/** With the pointer it counts; with the keyboard it is reached by nothing but Tab. */
async function press(by: 'pointer' | 'keyboard', button: Locator): Promise<void> {
  if (by === 'pointer') return click(button);
  await expect(button).toBeVisible();
  for (let step = 0; step < 200; step++) {
    if (await button.evaluate((element) => element === document.activeElement)) {
      return page.keyboard.press('Enter');
    }
    await page.keyboard.press('Tab');
  }
  throw new Error('Tab does not lead there.');
}

async function click(button: Locator): Promise<void> {
  clicks++;
  await button.click();
}

interface Answered {
  readonly request: ChartRequest;
  readonly answer: ChartAnswer;
}

async function nextChart(kind: ChartKind): Promise<Answered> {
  const response = await page.waitForResponse(
    (one) => one.url().includes('charts.ask') && requestOf(one).kind === kind,
  );
  return { request: requestOf(response), answer: await valueOf<ChartAnswer>(response) };
}

function requestOf(response: Response): ChartRequest {
  return response.request().postDataJSON() as ChartRequest;
}

async function valueOf<Value>(response: Response): Promise<Value> {
  const { value } = (await response.json()) as { readonly value: Value };
  return value;
}

/** Headline, sentence and every figure, as they follow from what came through the door. */
async function expectAnswer({ request, answer }: Answered): Promise<void> {
  const spec: ChartSpec = buildChart(request, answer, { headline: '', annotations: [], chosen: null });
  expect(chartMarks(spec).some(({ value }) => value.status === 'shown')).toBe(true);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(spec.headline);
  // Head and axis that stay in sight are copies, hidden from who listens.
  const said = `[aria-label="${spec.altText.replaceAll('"', '\\"')}"]`;
  await expect(page.locator(`${said}:not([aria-hidden] *)`)).toBeVisible();
}
