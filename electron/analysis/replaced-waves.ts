import type { AnalysisReader } from './reader.ts';

/** The waves this delivery replaced of which the data of before are still kept; in order. */
export function replacedWaves(reader: AnalysisReader, deliveryId: number): readonly number[] {
  const waves = reader.listReplaced().filter(({ replacedBy }) => replacedBy === deliveryId);
  return [...new Set(waves.map(({ wave }) => wave))].sort((a, b) => a - b);
}
