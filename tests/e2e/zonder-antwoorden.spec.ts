import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from '@playwright/test';
import { axeViolations } from '../support/axe-violations.ts';
import { openSample } from '../support/open-sample.ts';

test.use({ viewport: { width: 1440, height: 900 }, reducedMotion: 'reduce' });
// All usual questions of a wave are asked: minutes on a busy computer.
test.setTimeout(400_000);

test('makes a workspace without answers, opens it, and says of what is not in it that it is not', async ({
  browser,
}) => {
  const { app, page } = await openSample(browser);
  const goTo = (address: string) => page.goto(`${new URL(app.url).origin}/#/${address}`);
  try {
    await goTo('gegevens');
    await page.getByRole('button', { name: 'Werkmap zonder antwoorden' }).click();
    const dialog = page.getByRole('dialog', { name: 'Werkmap zonder antwoorden maken' });
    for (const level of ['gemeenten', 'wijken', 'scholen'])
      await dialog.getByRole('checkbox', { name: level }).uncheck();
    await dialog.getByRole('textbox', { name: 'Bestandsnaam' }).fill('Voor de adviseur');
    expect(await axeViolations(page)).toEqual([]);
    await dialog.getByRole('button', { name: 'Maak de werkmap' }).click();
    await expect(page.getByText('De werkmap is klaar')).toBeVisible({ timeout: 300_000 });
    expect(readdirSync(app.exports)).toContain('Voor de adviseur.wib');
    const file = path.join(app.exports, 'Voor de adviseur.wib');
    expect(existsSync(file)).toBe(true);

    await goTo('');
    await page.getByRole('button', { name: 'Open een werkmap' }).click();
    await page.getByRole('textbox', { name: 'Waar staat de werkmap?' }).fill(file);
    await page.getByRole('button', { name: 'Open werkmap' }).click();
    await page.waitForURL(/#\/verkennen/);
    await expect(page.getByText('zonder antwoorden').first()).toBeVisible();

    // A usual question is answered from the file; one that was not taken along is refused in words.
    await goTo('verkennen?soort=groepen&indicator=SBSSK3S6&meting=2025&gebied=regio:REGIO&per=gender');
    await expect(page.locator('.chart-mark').first()).toBeVisible({ timeout: 20_000 });
    await goTo('verkennen?soort=groepen&indicator=SBSSK3S6&meting=2019&gebied=regio:REGIO&per=gender');
    await expect(page.getByText('Deze vraag zit niet in deze werkmap.').first()).toBeVisible();
    expect(await axeViolations(page)).toEqual([]);

    // Nothing can be read in here.
    await goTo('gegevens');
    await expect(page.getByText('Deze werkmap is zonder antwoorden van leerlingen')).toBeVisible();
    await expect(page.getByRole('button', { name: 'Bestand inlezen' })).toHaveCount(0);
  } finally {
    await page.close();
    await app.stop();
  }
});
