/**
 * Remembers what was read and sorted for earlier questions, up to a number of bytes; what was used
 * longest ago goes first. Everything goes when the datasets of the workspace change.
 */
export interface AnalysisCache {
  /** Call once per question, with a text that changes whenever the datasets do. */
  follow(datasets: string): void;
  remember<Value extends object>(key: string, make: () => Sized<Value>): Value;
}

export interface Sized<Value> {
  readonly value: Value;
  readonly bytes: number;
}

/** `beforeStep` is called before anything is made that was not remembered: it may throw to stop the analysis. */
export function createAnalysisCache(
  maxBytes = 256 * 1024 * 1024,
  beforeStep: () => void = () => undefined,
): AnalysisCache {
  // A Map keeps the order of setting: setting again on use makes the first entry the oldest.
  const entries = new Map<string, Sized<object>>();
  let followed = '';
  let bytes = 0;

  function forgetOldest(): void {
    for (const [key, entry] of entries) {
      if (bytes <= maxBytes) return;
      entries.delete(key);
      bytes -= entry.bytes;
    }
  }

  return {
    follow(datasets) {
      if (datasets === followed) return;
      entries.clear();
      bytes = 0;
      followed = datasets;
    },
    remember<Value extends object>(key: string, make: () => Sized<Value>): Value {
      // A key is always made by the same `make`, so that what was stored under it has its type.
      const known = entries.get(key) as Sized<Value> | undefined;
      if (known === undefined) beforeStep();
      const entry = known ?? make();
      entries.delete(key);
      entries.set(key, entry);
      if (known === undefined) bytes += entry.bytes;
      forgetOldest();
      return entry.value;
    },
  };
}
