/** Answers that were given before, up to a number of bytes; what was asked longest ago goes first. */
export interface AnswerCache {
  find(key: string): object | undefined;
  keep(key: string, answer: object, bytes: number): void;
}

export function createAnswerCache(maxBytes = 64 * 1024 * 1024): AnswerCache {
  // A Map keeps the order of setting: setting again on use makes the first entry the oldest.
  const entries = new Map<string, { readonly answer: object; readonly bytes: number }>();
  let bytes = 0;

  function forget(key: string): void {
    bytes -= entries.get(key)?.bytes ?? 0;
    entries.delete(key);
  }

  return {
    find(key) {
      const entry = entries.get(key);
      if (entry === undefined) return undefined;
      entries.delete(key);
      entries.set(key, entry);
      return entry.answer;
    },
    keep(key, answer, size) {
      forget(key);
      if (size > maxBytes) return;
      entries.set(key, { answer, bytes: size });
      bytes += size;
      for (const oldest of entries.keys()) {
        if (bytes <= maxBytes) break;
        forget(oldest);
      }
    },
  };
}
