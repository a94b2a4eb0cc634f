import type { Page } from '@playwright/test';
import { expect, test } from '@playwright/test';
import { axeViolations } from '../support/axe-violations.ts';
import type { LoopbackApp } from '../support/loopback-app.ts';
import { openSample } from '../support/open-sample.ts';
import { typeHere } from '../support/type-here.ts';

// Verkennen as an adviser uses it, on the sample, with the corners of Verhaal and Exporteren.
test.describe.configure({ mode: 'serial' });

const schools = 'soort=ranglijst&indicator=SBSSK3S6&meting=2025&niveau=school&in=GM9901&tegenover=gemeente';

let app: LoopbackApp;
let page: Page;
test.beforeAll(async ({ browser }) => {
  ({ app, page } = await openSample(browser));
});
test.afterAll(async () => {
  await page.close();
  await app.stop();
});

test('picks a school with the keyboard only, and writes a note at its mark', async () => {
  await ask(schools);
  await page.getByLabel('Volgorde').focus();
  await page.keyboard.press('Tab');
  const marks = page.locator('.chart-mark');
  await expect(marks.first()).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  const school = marks.nth(2);
  await expect(school).toHaveAttribute('aria-current', 'true');
  await expect(school).toBeFocused();
  const [name = '', figure = ''] = ((await school.getAttribute('aria-label')) ?? '').split(': ');
  const details = page.getByRole('complementary', { name: 'Details' });
  await expect(details.getByRole('heading', { level: 2 })).toHaveText(name);
  await expect(details).toContainText(figure.split(' (')[0] ?? '');

  await page.getByRole('button', { name: `Notitie bij ${name}` }).focus();
  await page.keyboard.press('Enter');
  await typeHere(page, 'Start met een mentorproject.');
  await expect(page.locator('.chart-notes')).toContainText('Start met een mentorproject.');

  // With another question the editor is gone: what is typed next may not land in another chart.
  await page.getByText('Trend', { exact: true }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    new RegExp(`^Vaak stress op ${name}\\b.*2019`),
  );
  await expect(page.getByRole('textbox', { name: /Notitie bij/ })).toHaveCount(0);
});

test('says why a small school is hidden, and shows no number for it', async () => {
  await ask(schools);
  const hidden = page.locator('.chart-mark[aria-label*="Verborgen: minder dan 30 leerlingen"]');
  await expect(hidden).toHaveCount(1);
  const row = hidden.locator('..');
  await expect(row).toContainText('Verborgen: minder dan 30 leerlingen');
  await expect(row).not.toContainText('%');
  await hidden.click();
  const details = page.getByRole('complementary', { name: 'Details' });
  await expect(details).toContainText('Verborgen: minder dan 30 leerlingen.');
  await expect(details).toContainText('Bij een verborgen cijfer kan geen notitie.');
  await expect(details).not.toContainText('%');
});

test('leads from a few hidden groups to the same without groups and by others, in one quiet line', async () => {
  await ask('soort=gebiedsgroepen&indicator=SBSSK3S3&meting=2025&niveau=gemeente&per=gender');
  await expect(page.getByText('6 cijfers zijn niet te zien.')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Uitgesplitst naar klas' })).toBeVisible();
  await page.getByRole('button', { name: 'Bekijk zonder uitsplitsing' }).click();
  await expect(page).toHaveURL(/soort=ranglijst.*per=niets/);
});

test('opens a figure into how it was made, and a hidden one without any number of its own', async () => {
  await ask(schools);
  const details = page.getByRole('complementary', { name: 'Details' });
  const summary = details.getByText('Hoe is dit cijfer gemaakt?');
  await page.locator('.chart-mark').first().click();
  await summary.click();
  await expect(details.getByRole('heading', { name: 'Aantallen' })).toBeVisible();
  await expect(details).toContainText('GMJ_2025_Voorbeeldregio.csv');
  await expect(details).toContainText(/p = Σ\(w · y\) \/ Σw = [\d,.]+ \/ \d+ = [\d,]+/);
  expect(await axeViolations(page)).toEqual([]);

  // It stays open at the next figure.
  await page.locator('.chart-mark[aria-label*="Verborgen: minder dan 30 leerlingen"]').click();
  await expect(details.getByRole('heading', { name: 'Aantallen' })).toHaveCount(0);
  await expect(details.getByRole('heading', { name: 'Privacy' })).toBeVisible();
  await expect(details).not.toContainText('Σ');
  await summary.click();
});

test('stops a question that is still being answered when the next one is asked', async () => {
  await ask(schools);
  // The host seems to take long over the trend.
  let release: () => void = () => undefined;
  const held = new Promise<void>((resolve) => (release = resolve));
  await page.route('**/api/charts.ask', async (route) => {
    if (route.request().postData()?.includes('"trend"') === true) await held;
    await route.continue();
  });
  const asked = page.waitForRequest((request) => request.postData()?.includes('"trend"') === true);
  await page.getByText('Trend', { exact: true }).click();
  const operationId = (await asked).headers()['x-operation-id'] ?? '';
  expect(operationId).not.toBe('');
  const stopped = page.waitForRequest(`**/api/cancel/${operationId}`);
  await page.goBack();
  await stopped;
  release();
  await expect(page.locator('.chart-mark').first()).toBeVisible();
  await page.unrouteAll({ behavior: 'ignoreErrors' });
});

test('keeps the question in the address: back and forward lead through the questions', async () => {
  await ask(schools);
  await page.getByText('Trend', { exact: true }).click();
  await expect(page).toHaveURL(/soort=trend/);
  await page.getByRole('button', { name: /Indicator/ }).click();
  // A word nobody put in a label.
  await page.getByPlaceholder('Zoek een indicator').fill('eenzaamheid');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Vaak eenzaam');
  const there = page.url();
  await page.goBack();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^Vaak stress in Elzermonde.*2019/);
  await page.goBack();
  // What was found among the schools stands in the headline.
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    /^Vaak stress: op Havenlicht College ongunstiger/,
  );
  await page.goForward();
  await page.goForward();
  await expect(page).toHaveURL(there);
  await page.reload();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Vaak eenzaam');
});

test('shows the same figures in the table as in the chart', async () => {
  const questions = [
    { question: schools, joint: '' },
    { question: 'soort=trend&indicator=SBRLK3S34&gebied=gemeente:GM9901&tegenover=regio', joint: ' ' },
    {
      question: 'soort=groepen&indicator=SBSSK3S6&meting=2025&gebied=school:990104&per=age&tegenover=regio',
      joint: ', ',
    },
  ];
  for (const { question, joint } of questions) {
    await ask(question);
    const labels = await page
      .locator('.chart-mark')
      .evaluateAll((marks) => marks.map((mark) => mark.getAttribute('aria-label') ?? ''));
    await page.getByText('Tabel', { exact: true }).click();
    const rows = await page
      .locator('tbody tr')
      .evaluateAll((all) => all.map((row) => [...row.children].map((cell) => cell.textContent)));
    await page.getByText('Grafiek', { exact: true }).click();
    const inTable = rows.map((cells) => {
      const [name = '', second = ''] = cells;
      const percent = cells.find((cell) => /^\d+\s%$/.test(cell));
      return `${joint === '' ? name : name + joint + second}: ${percent ?? cells.at(-1) ?? ''}`;
    });
    const inChart = labels.map((label) => label.replace(/ \([^)]*%\).*$/, ''));
    expect(inTable.length).toBeGreaterThan(3);
    // A trend draws its own line last; only a ranking's order says something.
    expect(joint === '' ? inChart : inChart.toSorted()).toEqual(joint === '' ? inTable : inTable.toSorted());
  }
});

test('offers to put a removed slide back only until something else changes', async () => {
  await page.goto(hash('/verhaal'));
  await page.getByRole('option', { name: 'Elzermonde', exact: true }).click();
  await page.getByRole('button', { name: 'Maak het verhaal' }).click();
  const slides = page.locator('li[draggable]');
  await expect(slides).toHaveCount(7);
  await page.getByRole('button', { name: 'Verwijder deze dia' }).click();
  await page.getByRole('button', { name: 'Zet terug' }).click();
  await expect(slides).toHaveCount(7);
  await page.getByRole('button', { name: 'Verwijder deze dia' }).click();
  await page.getByRole('button', { name: 'Omlaag' }).click();
  await expect(page.getByRole('button', { name: 'Zet terug' })).toHaveCount(0);
});

test('leads from a folder that is not there to the field of the folder', async () => {
  await page.getByRole('link', { name: 'Exporteren' }).last().click();
  const folder = page.getByRole('textbox', { name: /^Map/ });
  await folder.fill(`${app.exports}/er-niet`);
  await page.getByRole('button', { name: /^Maak \d/ }).click();
  await expect(page.getByText('Er is niets geschreven.')).toBeVisible();
  await page.getByRole('button', { name: 'Kies een andere map' }).click();
  await expect(folder).toBeFocused();
});

test('has no accessibility violations on Verkennen, Verhaal and Exporteren, light and dark', async () => {
  const questions = {
    ranking: schools,
    trend: 'soort=trend&indicator=SBRLK3S34&gebied=gemeente:GM9901&tegenover=regio',
    bars: 'soort=groepen&indicator=SBSSK3S6&meting=2025&gebied=school:990104&per=gender&tegenover=gemeente',
  };
  for (const question of Object.values(questions)) {
    await ask(question);
    await page.locator('.chart-mark').nth(1).click();
    await expect(page.getByRole('button', { name: /Notitie bij/ })).toBeVisible();
    expect(await axeViolations(page)).toEqual([]);
  }
  await page.getByText('Tabel', { exact: true }).click();
  expect(await axeViolations(page)).toEqual([]);
  await page.getByRole('button', { name: /Indicator/ }).click();
  expect(await axeViolations(page)).toEqual([]);
  await page.keyboard.press('Escape');

  await page.goto(hash('/verhaal'));
  await page.getByRole('option', { name: 'Elzermonde', exact: true }).click();
  expect(await axeViolations(page)).toEqual([]);
  await page.getByRole('button', { name: 'Maak het verhaal' }).click();
  await expect(page.locator('li[draggable]')).toHaveCount(7);
  await page.locator('li[draggable]').nth(1).getByRole('button').first().click();
  expect(await axeViolations(page)).toEqual([]);
  await page.getByRole('link', { name: 'Exporteren' }).last().click();
  await expect(page.getByRole('button', { name: /^Maak \d/ })).toBeVisible();
  expect(await axeViolations(page)).toEqual([]);

  await page.getByRole('button', { name: 'Weergave en taal' }).click();
  await page.getByRole('menuitemradio', { name: 'Donker' }).click();
  expect(await axeViolations(page)).toEqual([]);
  await ask(questions.trend);
  expect(await axeViolations(page)).toEqual([]);
});

test('keeps a chosen school for another wave, and lets go of it for another indicator', async () => {
  await ask(schools);
  await page.locator('.chart-mark').first().click();
  const chosen = page.locator('.chart-mark[aria-current="true"]');
  await expect(chosen).toHaveCount(1);
  await page.goto(hash(`/verkennen?${schools.replace('2025', '2023')}`));
  await expect(page.getByText(/· Elzermonde, 2023$/)).toBeVisible();
  await expect(chosen).toHaveCount(1);
  await page.goto(hash(`/verkennen?${schools.replace('SBSSK3S6', 'EBGLK3S1')}`));
  await expect(page.getByRole('heading', { level: 1 })).toContainText(/gelukkig/i);
  await expect(chosen).toHaveCount(0);
  await page.goto(hash(`/verkennen?${schools}`));
  await expect(page.getByRole('heading', { level: 1 })).toContainText(/stress/i);
  await expect(chosen).toHaveCount(0);
});

test('closes the drawer of a narrow page with Escape, wherever the focus is', async () => {
  await page.setViewportSize({ width: 1280, height: 720 });
  await ask(schools);
  await page.locator('.chart-mark').first().click();
  await expect(page.getByRole('complementary', { name: 'Details' })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('complementary', { name: 'Details' })).toHaveCount(0);
});

function hash(path: string): string {
  return new URL(`#${path}`, page.url()).href;
}

/** Opened anew: nothing is picked yet. */
async function ask(question: string): Promise<void> {
  await page.goto(hash(`/verkennen?${question}`));
  await page.reload();
  await expect(page.locator('.chart-mark').first()).toBeVisible();
}
