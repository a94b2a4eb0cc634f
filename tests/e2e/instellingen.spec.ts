import type { Page } from '@playwright/test';
import { expect, test } from '@playwright/test';
import { axeViolations } from '../support/axe-violations.ts';
import type { LoopbackApp } from '../support/loopback-app.ts';
import { openSample } from '../support/open-sample.ts';
import { makeTemplate } from '../support/make-template.ts';

// Instellingen, and "Waarom zie ik hier niets?", on the sample.
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

test('says why a figure is not there, and leads with one click to what is', async () => {
  await goTo(`/verkennen?${schools}`);
  const why = page.getByRole('button', { name: 'Waarom niet?' });
  await why.focus();
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog', { name: 'Waarom zie ik hier niets?' });
  await expect(dialog).toContainText('9 van de 10 cijfers zijn te zien.');
  await expect(dialog).toContainText('Verborgen: minder dan 30 leerlingen.');
  await expect(dialog).toContainText('We verbergen een cijfer bij minder dan 30 leerlingen');
  expect(await axeViolations(page)).toEqual([]);

  await dialog.getByRole('button', { name: /^Per gemeente alle \d+ cijfers te zien$/ }).click();
  await expect(dialog).toBeHidden();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Vaak stress per gemeente, 2025');
  await expect(page.locator('.chart-mark').first()).toBeVisible();
  await expect(page.locator('.chart-mark[aria-label*="Verborgen"]')).toHaveCount(0);
  // All of it is shown: there is nothing to ask.
  await expect(why).toHaveCount(0);
});

test('says why one figure is hidden, beside the chart, and leads to its municipality', async () => {
  await goTo(`/verkennen?${schools}`);
  await page.locator('.chart-mark[aria-label*="Verborgen"]').click();
  const details = page.getByRole('complementary', { name: 'Details' });
  await details.getByRole('button', { name: 'Waarom zie ik hier niets?' }).click();
  const dialog = page.getByRole('dialog');
  await expect(dialog).toContainText('Dit cijfer is niet te zien.');
  await dialog.getByRole('button', { name: 'Per gemeente wel te zien' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Vaak stress in Elzermonde');
});

test('follows a stricter rule on every page at once, and goes back with one click', async () => {
  await goTo(`/verkennen?${schools}`);
  await page.getByRole('button', { name: 'Waarom niet?' }).click();
  await page.getByRole('link', { name: 'Bekijk de instellingen' }).click();
  await expect(page.getByRole('heading', { level: 2, name: 'Kleine aantallen' })).toBeInViewport();

  await page.getByRole('radio', { name: /Eigen grenzen/ }).check();
  const respondents = page.getByRole('textbox', { name: 'Leerlingen met een antwoord, ten minste' });
  await expect(respondents).toHaveValue('30');
  await respondents.fill('250');
  await expect(page.getByText('Bewaard')).toBeVisible();
  await goTo(`/verkennen?${schools}`);
  await expect(page.locator('.chart-mark[aria-label*="minder dan 250 leerlingen"]').first()).toBeAttached();

  await goTo('/instellingen');
  await expect(respondents).toHaveValue('250');
  await page.getByRole('radio', { name: /^Gezondheidsmonitor Jeugd gebruikelijk/ }).check();
  await expect(page.getByText('Bewaard')).toBeVisible();
  await page.getByRole('button', { name: 'Ongedaan maken' }).click();
  await expect(page.getByRole('radio', { name: /Eigen grenzen/ })).toBeChecked();
  await expect(page.getByRole('button', { name: 'Ongedaan maken' })).toBeDisabled();
  await page.getByRole('radio', { name: /^Gezondheidsmonitor Jeugd gebruikelijk/ }).check();
  // Leaving at once loses nothing.
  await goTo(`/verkennen?${schools}`);
  await expect(page.locator('.chart-mark[aria-label*="Verborgen"]')).toHaveCount(1);
});

test('warns of a looser rule, and says in the field what is no number, without keeping it', async () => {
  await goTo('/instellingen');
  const warning = page.getByText('Deze regel laat meer zien dan gebruikelijk');
  await expect(warning).toHaveCount(0);
  await page.getByRole('radio', { name: /Tabellenboek/ }).check();
  await expect(warning).toBeVisible();
  await expect(page.getByText('Een cijfer over 10 leerlingen is te zien.')).toBeVisible();
  await page.getByRole('radio', { name: /Eigen grenzen/ }).check();
  const cell = page.getByRole('textbox', { name: 'Leerlingen die het antwoord gaven, ten minste' });
  await cell.fill('5');
  await cell.fill('veel');
  await expect(page.getByText('Vul een heel getal in van 0 tot en met 10.000.')).toBeVisible();
  await expect(cell).toHaveAttribute('aria-invalid', 'true');
  expect(await axeViolations(page)).toEqual([]);
  await page.getByRole('radio', { name: /^Gezondheidsmonitor Jeugd gebruikelijk/ }).check();
  await expect(page.getByText('Bewaard')).toBeVisible();
});

test('gives one subject a lowest level of its own, and keeps only what differs', async () => {
  await goTo('/instellingen?deel=onderwerpen');
  await page.getByLabel('Zoek een onderwerp').fill('vaak stress');
  const level = page.getByRole('combobox', { name: 'Kleinste gebied voor Vaak stress', exact: true });
  await level.selectOption('municipality');
  await expect(page.getByText('1 onderwerp wijkt af.')).toBeVisible();
  await expect(page.getByText('Bewaard')).toBeVisible();
  await goTo(`/verkennen?${schools}`);
  await expect(page.getByRole('heading', { name: 'Dit cijfer is er niet per school' })).toBeVisible();
  await goTo('/instellingen?deel=onderwerpen');
  await page.getByLabel('Alleen wat afwijkt').check();
  await level.selectOption('school');
  await expect(page.getByText('Niets wijkt af van wat gebruikelijk is.')).toBeVisible();
  await expect(page.getByText('Bewaard')).toBeVisible();
});

test('is whole and without faults in the dark at 1280 × 720', async () => {
  await page.setViewportSize({ width: 1280, height: 720 });
  await goTo('/instellingen');
  await page.getByLabel('Alleen wat afwijkt').uncheck();
  await page.getByRole('button', { name: 'Weergave en taal' }).click();
  await page.getByRole('menuitemradio', { name: 'Donker' }).click();
  await expect(page.getByRole('table')).toBeAttached();
  expect(await axeViolations(page)).toEqual([]);
  const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
  expect(overflow).toBeLessThanOrEqual(0);
});

test('sets a house style: a palette by keyboard, own colours made fit, a logo, and percentages without a space', async () => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await goTo('/instellingen?deel=huisstijl');
  const radio = (name: RegExp) => page.getByRole('radio', { name });
  await radio(/^Welbevinden in Beeld/).focus();
  await page.keyboard.press('ArrowDown');
  await expect(radio(/^Gezondheidsmonitor Jeugd Groenblauw/)).toBeChecked();
  await radio(/^Eigen kleuren/).check();
  const code = page.getByRole('textbox', { name: 'Kleurcode voor eigen gebied' });
  await code.fill('rood');
  await expect(page.getByText(/^Eén veld is niet bewaard/)).toBeVisible();
  await expect(page.getByText('Bewaard', { exact: true })).toHaveCount(0);
  await code.fill('#F5E663');
  await expect(page.getByText('Bewaard', { exact: true })).toBeVisible();
  await expect(page.getByText(/Te licht op wit: contrast \d,\d\./)).toBeVisible();
  await expect(page.getByText(/^In grafieken en dia’s wordt dit #[0-9A-F]{6}/).first()).toBeVisible();
  expect(await axeViolations(page)).toEqual([]);
  await page.getByRole('button', { name: /^Neem #[0-9A-F]{6} voor eigen gebied$/ }).click();
  await expect(page.getByText(/Te licht op wit/)).toHaveCount(0);

  await radio(/^61%/).check();
  await expect(page.getByText('Bewaard')).toBeVisible();
  await expect(
    page
      .getByRole('figure')
      .getByText(/^\d+%$/)
      .first(),
  ).toBeVisible();
  await goTo(`/verkennen?${schools}`);
  await expect(page.locator('.chart-mark').first()).toHaveAttribute('aria-label', /\d%/);
  await expect(page.locator('main')).not.toContainText(/\d[ \u00a0]%/);

  await goTo('/instellingen?deel=huisstijl');
  await radio(/^61\s%/).check();
  await radio(/^Welbevinden in Beeld/).check();
  await expect(page.getByText('Bewaard')).toBeVisible();
});

test('takes the organisation’s own PowerPoint, shows what is used of it, and says what is none', async () => {
  await goTo('/instellingen?deel=huisstijl');
  const field = page.getByRole('group', { name: 'Jullie eigen PowerPoint-sjabloon' });
  const choose = async (name: string, bytes: Uint8Array) =>
    field.locator('input[type=file]').setInputFiles({
      ...{ name, mimeType: 'application/octet-stream' },
      buffer: Buffer.from(bytes),
    });
  await choose('macro.pptm', await makeTemplate({ files: { 'ppt/vbaProject.bin': 'x' } }));
  await expect(field.getByRole('heading', { name: 'In ‘macro.pptm’ zitten macro’s' })).toBeVisible();
  await expect(field.getByRole('img')).toHaveCount(0);

  await choose('huisstijl.potx', await makeTemplate());
  await expect(field.getByText('huisstijl.potx')).toBeVisible();
  await expect(field.getByRole('heading', { name: /macro/ })).toHaveCount(0);
  await expect(
    field.getByRole('img', { name: 'Alle andere dia’s, Indeling ‘Alleen titel’, titel, grafiek en tekst' }),
  ).toBeVisible();
  expect(await axeViolations(page)).toEqual([]);

  await page.reload();
  await expect(field.getByText('Letters: Georgia voor titels, Verdana voor de rest')).toBeVisible();
  await field.getByRole('button', { name: 'Haal het sjabloon weg' }).click();
  await expect(field.getByRole('img')).toHaveCount(0);
  await expect(field.getByRole('button')).toHaveText('Gebruik jullie eigen PowerPoint-sjabloon');
});

test('takes a logo, of an SVG only what it looks like, and says what is no logo', async () => {
  await goTo('/instellingen?deel=huisstijl');
  const choose = async (name: string, mimeType: string, content: string | Buffer) =>
    page
      .getByRole('group', { name: 'Logo' })
      .locator('input[type=file]')
      .setInputFiles({ name, mimeType, buffer: Buffer.from(content) });
  const logo = page.getByRole('img', { name: 'Je logo' });
  const script = '<script>document.title = "overgenomen"</script>';
  await choose(
    'logo.svg',
    'image/svg+xml',
    `<svg xmlns="http://www.w3.org/2000/svg" width="60" height="20">${script}<rect width="60" height="20"/></svg>`,
  );
  await expect(logo).toHaveAttribute('src', /^data:image\/png;base64,/);
  expect(await page.title()).not.toBe('overgenomen');
  const kept = await logo.getAttribute('src');

  await choose('brief.png', 'image/png', 'geen plaatje');
  await expect(page.getByText('‘brief.png’ is niet te lezen als plaatje')).toBeVisible();
  await choose('groot.png', 'image/png', Buffer.alloc(11 * 1024 ** 2));
  await expect(page.getByText('‘groot.png’ is te groot: 11,0 MB')).toBeVisible();
  await expect(logo).toHaveAttribute('src', kept ?? '');
  expect(await axeViolations(page)).toEqual([]);

  const remove = page.getByRole('button', { name: 'Haal het logo weg' });
  await remove.focus();
  await page.keyboard.press('Enter');
  await expect(logo).toHaveCount(0);
});

async function goTo(address: string): Promise<void> {
  await page.evaluate((hash) => {
    location.hash = `#${hash}`;
  }, address);
}
