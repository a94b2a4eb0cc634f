import type { Area } from '../../model/area.ts';
import { foldFileName, safeFileName } from '../safe-file-name.ts';

/** What a file name may hold between braces. */
export const nameFields = ['gebied', 'code', 'jaar', 'verhaal', 'gemeente'] as const;
export type NameField = (typeof nameFields)[number];

/** What fields that are not of the area itself are filled with. */
export interface NameValues {
  readonly jaar: string;
  readonly verhaal: string;
  readonly gemeente: (area: Area) => string;
}

export interface NamedFile {
  /** Without ending. */
  readonly fileName: string;
  /** It did not fit: the name of the area was cut. */
  readonly shortened: boolean;
}

/** What stands between braces and is no field. */
export function unknownNameFields(pattern: string): readonly string[] {
  return [...pattern.matchAll(field)].flatMap(([typed, name]) => (fieldOf(name) === null ? [typed] : []));
}

/** A file name for every area, by a pattern; no two the same on any system. */
export function nameFiles(pattern: string, areas: readonly Area[], values: NameValues): readonly NamedFile[] {
  const taken = new Set<string>();
  return areas.map((area) => {
    const write = (name: string) =>
      pattern.replace(field, (typed, asked: string) => {
        switch (fieldOf(asked)) {
          case 'gebied':
            return name;
          case 'code':
            return area.code;
          case 'jaar':
            return values.jaar;
          case 'verhaal':
            return values.verhaal;
          case 'gemeente':
            return values.gemeente(area);
          case null:
            return typed;
        }
      });
    const fitted = fit(write, area.name);
    const fileName = makeUnique(fitted.fileName, area.code, taken);
    taken.add(foldFileName(fileName));
    return { fileName, shortened: fitted.shortened };
  });
}

const field = /\{([^{}]*)\}/gu;

function fieldOf(name: string | undefined): NameField | null {
  return nameFields.find((known) => known === name?.trim().toLowerCase()) ?? null;
}

/** The name of the area gives way first: what tells the year stays. */
function fit(write: (name: string) => string, name: string): NamedFile {
  const whole = safeFileName(write(name), Infinity);
  if (whole === safeFileName(write(name))) return { fileName: whole, shortened: false };
  const letters = Array.from(name);
  for (let kept = letters.length - 1; kept > 0; kept--) {
    const cut = safeFileName(write(`${letters.slice(0, kept).join('').trimEnd()}…`), Infinity);
    if (cut === safeFileName(cut)) return { fileName: cut, shortened: true };
  }
  return { fileName: safeFileName(write(name)), shortened: true };
}

/** By the code where a name is taken: two schools of one name are told apart so. */
function makeUnique(name: string, code: string, taken: ReadonlySet<string>): string {
  if (!taken.has(foldFileName(name))) return name;
  for (let number = 1; ; number++) {
    const mark =
      number === 1 ? ` (${safeFileName(code, 40)})` : ` (${safeFileName(code, 40)}-${String(number)})`;
    const candidate = `${safeFileName(name, 120 - mark.length)}${mark}`;
    if (!taken.has(foldFileName(candidate))) return candidate;
  }
}
