import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { defaultPreferences, preferencesSchema, type Preferences } from '../../shared/model/preferences.ts';

function preferencesFile(dataFolder: string): string {
  return path.join(dataFolder, 'voorkeuren.json');
}

/** A file that cannot be read means the usual: preferences are a convenience, not data. */
export function readPreferences(dataFolder: string): Preferences {
  try {
    return preferencesSchema.parse(JSON.parse(readFileSync(preferencesFile(dataFolder), 'utf8')));
  } catch {
    return defaultPreferences;
  }
}

/** Where the folder cannot be written (a locked-down profile) they last as long as the app is open. */
export function savePreferences(dataFolder: string, preferences: Preferences): void {
  const file = preferencesFile(dataFolder);
  try {
    mkdirSync(dataFolder, { recursive: true });
    writeFileSync(`${file}.new`, JSON.stringify(preferences, null, 1));
    renameSync(`${file}.new`, file);
  } catch {
    // Said by nothing but the next start.
  }
}

/** The page as it is served: it knows language and light before its first script. */
export function personalPage(html: string, { language, scheme }: Preferences): string {
  const attributes = `lang="${language}" data-scheme="${scheme}" data-mantine-color-scheme="${scheme === 'dark' ? 'dark' : 'light'}"`;
  return html.replace(/<html[^>]*>/, `<html ${attributes}>`);
}
