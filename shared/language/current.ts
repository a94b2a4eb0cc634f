import type { Language } from '../model/preferences.ts';

let current: Language = 'nl';

/** The language of pages, controls and messages, here: of this page, this process or this thread. */
export function currentLanguage(): Language {
  return current;
}

/** Once, before the first words; and in the host when a person prefers another. */
export function speak(language: Language): void {
  current = language;
}
