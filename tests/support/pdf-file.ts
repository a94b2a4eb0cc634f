import { inflateSync } from 'node:zlib';

/** The values of a PDF: names apart from texts, references apart from numbers. */
export type PdfValue =
  | null
  | boolean
  | number
  | string
  | { readonly name: string }
  | { readonly ref: number }
  | { readonly operator: string }
  | readonly PdfValue[]
  | PdfDictionary;
export interface PdfDictionary {
  readonly entries: ReadonlyMap<string, PdfValue>;
}

interface PdfObject {
  readonly value: PdfValue;
  readonly stream: Buffer | null;
}

/** A file as its objects, read from the bytes: nothing of the library that wrote it. */
export class PdfFile {
  readonly #objects = new Map<number, PdfObject>();
  readonly root: PdfDictionary;
  readonly info: PdfDictionary;

  constructor(bytes: Uint8Array) {
    const text = Buffer.from(bytes).toString('latin1');
    for (const match of text.matchAll(/(?<=\n)(\d+) 0 obj\n([\s\S]*?)\nendobj(?=\n)/g)) {
      const [, id, body = ''] = match;
      const [value = null] = readValues(body);
      const at = body.indexOf('\nstream\n');
      const data = at < 0 ? null : Buffer.from(body.slice(at + 8, body.lastIndexOf('\nendstream')), 'latin1');
      const isPacked = isDictionary(value) && nameOf(value.entries.get('Filter')) === 'FlateDecode';
      this.#objects.set(Number(id), { value, stream: data && isPacked ? inflateSync(data) : data });
    }
    const [trailer] = readValues(text.slice(text.lastIndexOf('trailer') + 7));
    this.root = this.dictionary(this.entry(trailer, 'Root'));
    this.info = this.dictionary(this.entry(trailer, 'Info'));
  }

  /** The value itself, where a reference stands for it. */
  value(of: PdfValue | undefined): PdfValue {
    if (of !== null && typeof of === 'object' && 'ref' in of)
      return this.value(this.#objects.get(of.ref)?.value);
    return of ?? null;
  }

  entry(of: PdfValue | undefined, name: string): PdfValue {
    return this.value(this.dictionary(of).entries.get(name));
  }

  dictionary(of: PdfValue | undefined): PdfDictionary {
    const value = this.value(of);
    if (!isDictionary(value)) throw new Error(`No dictionary: ${JSON.stringify(value)}`);
    return value;
  }

  array(of: PdfValue | undefined): readonly PdfValue[] {
    const value = this.value(of);
    if (!Array.isArray(value)) throw new Error(`No array: ${JSON.stringify(value)}`);
    return value as readonly PdfValue[];
  }

  stream(of: PdfValue | undefined): Buffer {
    const stream = isReference(of) ? this.#objects.get(of.ref)?.stream : null;
    if (!stream) throw new Error(`No stream: ${JSON.stringify(of)}`);
    return stream;
  }

  get pages(): readonly PdfDictionary[] {
    const kids = this.array(this.entry(this.entry(this.root, 'Pages'), 'Kids'));
    return kids.map((kid) => this.dictionary(kid));
  }

  /** All that is in it, unpacked: whatever somebody could read out of it. */
  get everything(): string {
    const written = [...this.#objects.values()].map(({ value, stream }) =>
      [JSON.stringify(value, unfolded), stream?.toString('latin1') ?? ''].join('\n'),
    );
    return written.join('\n');
  }

  /** Dictionaries of this type, wherever they are used. */
  ofType(type: string): readonly PdfDictionary[] {
    return [...this.#objects.values()].flatMap(({ value }) =>
      isDictionary(value) && nameOf(value.entries.get('Type')) === type ? [value] : [],
    );
  }
}

export function nameOf(value: PdfValue | undefined): string | null {
  return value !== null && typeof value === 'object' && 'name' in value ? value.name : null;
}

export function isDictionary(value: PdfValue | undefined): value is PdfDictionary {
  return value !== null && typeof value === 'object' && 'entries' in value && value.entries instanceof Map;
}

function isReference(value: PdfValue | undefined): value is { readonly ref: number } {
  return value !== null && typeof value === 'object' && 'ref' in value;
}

/** Values and operators one after another, until the text ends or its stream begins. */
export function readValues(text: string): readonly PdfValue[] {
  const tokens = text.matchAll(
    /<<|>>|\[|\]|\/([^\s<>[\]()/]*)|\(((?:[^\\()]|\\[\s\S])*)\)|<([0-9a-fA-F\s]*)>|(\d+) 0 R\b|([-+]?(?:\d+\.?\d*|\.\d+)(?:e-?\d+)?)(?=[\s\]>/]|$)|([^\s<>[\]()/]+)/g,
  );
  const stack: PdfValue[][] = [[]];
  for (const [token, name, literal, hex, reference, number, word] of tokens) {
    const top = stack.at(-1) ?? [];
    if (token === '<<' || token === '[') stack.push([]);
    else if (token === ']') stack.at(-2)?.push(stack.pop() ?? []);
    else if (token === '>>') stack.at(-2)?.push(asDictionary(stack.pop() ?? []));
    else if (name !== undefined) top.push({ name });
    else if (literal !== undefined) top.push(decodeText(unescaped(literal)));
    else if (hex !== undefined) top.push(Buffer.from(hex.replace(/\s/g, ''), 'hex').toString('latin1'));
    else if (reference !== undefined) top.push({ ref: Number(reference) });
    else if (number !== undefined) top.push(Number(number));
    else if (word === 'stream') break;
    else if (word === 'true' || word === 'false') top.push(word === 'true');
    else if (word === 'null') top.push(null);
    else top.push({ operator: word ?? '' });
  }
  return stack[0] ?? [];
}

/** A map is nothing in JSON. */
function unfolded(_: string, value: unknown): unknown {
  return value instanceof Map ? [...(value as ReadonlyMap<string, PdfValue>)] : value;
}

function asDictionary(values: readonly PdfValue[]): PdfDictionary {
  const entries = new Map<string, PdfValue>();
  for (let index = 0; index + 1 < values.length; index += 2)
    entries.set(nameOf(values[index]) ?? '', values[index + 1] ?? null);
  return { entries };
}

const escapes: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f' };

function unescaped(literal: string): string {
  return literal.replace(/\\([\s\S])/g, (_, sign: string) => escapes[sign] ?? sign);
}

/** Texts of the file, not of a page: UTF-16 where they say so. */
function decodeText(bytes: string): string {
  if (!bytes.startsWith('\u00fe\u00ff')) return bytes;
  return Buffer.from(bytes.slice(2), 'latin1').swap16().toString('utf16le');
}
