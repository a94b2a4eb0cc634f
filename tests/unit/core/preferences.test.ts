import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { personalPage, readPreferences, savePreferences } from '../../../electron/core/preferences.ts';
import { defaultPreferences } from '../../../shared/model/preferences.ts';
import { createTestCore, type TestCore } from '../../support/test-core.ts';

let test: TestCore;
beforeEach(() => {
  test = createTestCore();
});
afterEach(() => test.dispose());

it('keeps language and light for the next time', () => {
  expect(readPreferences(test.folder)).toEqual(defaultPreferences);
  savePreferences(test.folder, { language: 'en', scheme: 'dark' });
  expect(readPreferences(test.folder)).toEqual({ language: 'en', scheme: 'dark' });
});

it('takes the usual where the file is damaged or of another kind', () => {
  for (const text of ['{', '{"language":"fy","scheme":"dark"}', '[]']) {
    writeFileSync(path.join(test.folder, 'voorkeuren.json'), text);
    expect(readPreferences(test.folder)).toEqual(defaultPreferences);
  }
});

it('goes on without them where the folder cannot be written', () => {
  writeFileSync(path.join(test.folder, 'file'), '');
  expect(() => savePreferences(path.join(test.folder, 'file'), defaultPreferences)).not.toThrow();
});

it('writes them into the page that is served', () => {
  const page = readFileSync('renderer/index.html', 'utf8');
  const served = personalPage(page, { language: 'en', scheme: 'dark' });
  expect(served).toContain('<html lang="en" data-scheme="dark" data-mantine-color-scheme="dark">');
  expect(served.replace(/<html[^>]*>/, '')).toBe(page.replace(/<html[^>]*>/, ''));
});
