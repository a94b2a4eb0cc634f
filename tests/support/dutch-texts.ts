import { listWordings } from './wordings.ts';

/** What the app says of itself in Dutch and otherwise in English: none of it belongs on an English page. */
export async function dutchTexts(): Promise<ReadonlySet<string>> {
  const wordings = await listWordings();
  const texts = (language: 'nl' | 'en') =>
    wordings.flatMap(({ [language]: text }) => (typeof text === 'string' ? [text] : []));
  const english = new Set(texts('en'));
  return new Set(texts('nl').filter((text) => text.length > 2 && !english.has(text)));
}
