/** The Dutch words of an address, both ways. */
export function lookUp<Value>(
  table: Readonly<Record<string, Value>>,
  word: string | null,
): Value | undefined {
  return word !== null && Object.hasOwn(table, word) ? table[word] : undefined;
}

export function wordFor(table: Readonly<Record<string, string | number | boolean>>, value: unknown): string {
  const entry = Object.entries(table).find(([, candidate]) => candidate === value);
  if (!entry) throw new Error(`No word in the address for ${String(value)}`);
  return entry[0];
}
