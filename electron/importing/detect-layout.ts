import type { Layout } from '../../shared/model/dataset.ts';
import { detectRegister } from './registers/register-columns.ts';
import { splitRecords } from './split-records.ts';

type Delimiter = Layout['delimiter'];

const delimiters: readonly Delimiter[] = [';', ',', '\t'];

export interface DetectedLayout {
  readonly kind: Layout['kind'];
  readonly delimiter: Delimiter;
  readonly decimal: Layout['decimal'];
}

/**
 * Which signs a file uses, from its first lines.
 *
 * @param head the start of the file, one character per byte
 * @returns null when no sign divides it into columns
 */
export function detectLayout(head: string): DetectedLayout | null {
  const delimiter = detectDelimiter(head);
  if (delimiter === null) return null;
  const [header = [], ...records] = splitRecords(head, delimiter, 200);
  const names = header.map((name) => name.replace(/^\u00ef\u00bb\u00bf/, '').trim());
  const register = detectRegister(names, records);
  // Registers hold whole numbers: a point in 7.512 parts the thousands.
  if (register !== null) return { kind: register, delimiter, decimal: ',' };
  return {
    kind: isStatlineTyped(names) ? 'statline-typed' : 'spss-csv',
    delimiter,
    decimal: detectDecimal(records.flat(), delimiter),
  };
}

/** The sign that divides the header into most columns, and most lines into as many as the header. */
function detectDelimiter(head: string): Delimiter | null {
  const scores = delimiters.map((delimiter) => {
    const [header = [], ...records] = splitRecords(head, delimiter, 20);
    const agreeing = records.filter((record) => record.length === header.length).length;
    return { delimiter, score: header.length < 2 ? 0 : (agreeing + 1) * header.length };
  });
  const best = scores.reduce((a, b) => (b.score > a.score ? b : a));
  return best.score === 0 ? null : best.delimiter;
}

/** As the Dutch write it where nothing says else; a comma cannot be both. */
function detectDecimal(fields: readonly string[], delimiter: Delimiter): Layout['decimal'] {
  const count = (shape: RegExp): number => fields.filter((field) => shape.test(field.trim())).length;
  const commas = count(/^-?\d*,\d+$/);
  const points = count(/^-?\d*\.\d+$/);
  if (commas === points) return delimiter === ',' ? '.' : ',';
  return commas > points ? ',' : '.';
}

/** StatLine's TypedDataSet: a row number, keys of dimensions, and numbered topics (`MoeiteMetRondkomen_1`). */
function isStatlineTyped(names: readonly string[]): boolean {
  return names[0] === 'ID' && names.some(isAreaDimension) && names.some((name) => /_\d+$/.test(name));
}

/** RegioS, WijkenEnBuurten: the dimension that holds areas. */
export function isAreaDimension(name: string): boolean {
  return /^(Regio|Wijken|Gemeente|GGD)[A-Za-z]*$/.test(name);
}
