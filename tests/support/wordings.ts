import { readdirSync } from 'node:fs';
import path from 'node:path';

const language = path.resolve(import.meta.dirname, '../../shared/language');

/** One text of the pages in both languages: a string, or a function that makes one. */
export interface Wording {
  /** "explore.trouble.seeWave". */
  readonly name: string;
  readonly nl: unknown;
  readonly en: unknown;
}

/** All that pages and messages say: every text of every subject that has both languages. */
export async function listWordings(): Promise<readonly Wording[]> {
  const wordings: Wording[] = [];
  for (const subject of bilingualSubjects()) {
    const [nl, en] = [await load('nl', subject), await load('en', subject)];
    for (const name of Object.keys(nl).filter((each) => each in en)) {
      const isOnlyOne = /Texts$/.test(name);
      collect(isOnlyOne ? subject : `${subject}.${name}`, nl[name], en[name], wordings);
    }
  }
  return wordings;
}

/** Subjects with an English file; the others are told, in Dutch always. */
export function bilingualSubjects(): readonly string[] {
  const english = new Set(readdirSync(path.join(language, 'en')));
  return subjectsOf('nl').filter((subject) => english.has(`${subject}.ts`));
}

export function subjectsOf(folder: 'nl' | 'en' | '.'): readonly string[] {
  return readdirSync(path.join(language, folder))
    .filter((name) => name.endsWith('.ts'))
    .map((name) => name.replace('.ts', ''));
}

function collect(name: string, nl: unknown, en: unknown, into: Wording[]): void {
  if (!isPart(nl)) {
    into.push({ name, nl, en });
    return;
  }
  const english = isPart(en) ? en : {};
  const keys = new Set([...Object.keys(nl), ...Object.keys(english)]);
  for (const key of keys) collect(`${name}.${key}`, nl[key], english[key], into);
}

function isPart(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}

async function load(folder: 'nl' | 'en', subject: string): Promise<Readonly<Record<string, unknown>>> {
  return (await import(path.join(language, folder, `${subject}.ts`))) as Readonly<Record<string, unknown>>;
}
