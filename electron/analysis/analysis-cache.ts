import type { Steps, StepsDone } from '../../shared/base/steps.ts';

/**
 * Remembers what was read and sorted for earlier questions, up to a number of bytes; what was used
 * longest ago goes first. Everything goes when the datasets of the workspace change.
 */
export interface AnalysisCache {
  /** Call once per question, with a text that changes whenever the datasets do. */
  follow(datasets: string): void;
  remember<Value extends object>(key: string, make: () => Sized<Value>): Value;
  /** The same of what takes long: stopped between two of its steps, it goes on from there when it is asked for again. */
  workOut<Value extends object>(key: string, begin: () => Steps<Sized<Value>>): Value;
}

export type BeforeStep = (steps?: StepsDone) => void;

export interface Sized<Value> {
  readonly value: Value;
  readonly bytes: number;
}

/**
 * `beforeStep` is called before anything is made that was not remembered, and before each step of what takes long with
 * how far that is: it may throw to stop the analysis.
 */
export function createAnalysisCache(
  maxBytes = 256 * 1024 * 1024,
  beforeStep: BeforeStep = () => undefined,
): AnalysisCache {
  // A Map keeps the order of setting: setting again on use makes the first entry the oldest.
  const entries = new Map<string, Sized<object>>();
  /** Left half way. Few: each holds all it found so far. */
  const begun = new Map<string, Steps<Sized<object>>>();
  let followed = '';
  let bytes = 0;

  function forgetOldest(): void {
    for (const [key, entry] of entries) {
      if (bytes <= maxBytes) return;
      entries.delete(key);
      bytes -= entry.bytes;
    }
  }

  function remember<Value extends object>(key: string, make: () => Sized<Value>): Value {
    // A key is always made by the same `make`, so that what was stored under it has its type.
    const known = entries.get(key) as Sized<Value> | undefined;
    if (known === undefined) beforeStep();
    const entry = known ?? make();
    entries.delete(key);
    entries.set(key, entry);
    if (known === undefined) bytes += entry.bytes;
    forgetOldest();
    return entry.value;
  }

  function finishBegun<Value extends object>(key: string, begin: () => Steps<Sized<Value>>): Sized<Value> {
    const steps = (begun.get(key) as Steps<Sized<Value>> | undefined) ?? begin();
    begun.delete(key);
    for (;;) {
      // What throws in a step has ended; what is stopped between two has not.
      const { done, value } = steps.next();
      if (done === true) return value;
      keepBegun(key, steps);
      beforeStep(value);
      begun.delete(key);
    }
  }

  function keepBegun(key: string, steps: Steps<Sized<object>>): void {
    const [oldest] = begun.keys();
    if (oldest !== undefined && begun.size === mostBegun) begun.delete(oldest);
    begun.set(key, steps);
  }

  return {
    follow(datasets) {
      if (datasets === followed) return;
      entries.clear();
      begun.clear();
      bytes = 0;
      followed = datasets;
    },
    remember,
    workOut: (key, begin) => remember(key, () => finishBegun(key, begin)),
  };
}

const mostBegun = 8;
