import type { AvailableIndicator } from '../../model/indicator.ts';
import type { Askable } from './askable.ts';

/** The groups a monitor is reported by. */
export const usualBreakdowns: readonly string[] = ['gender', 'class', 'education'];

export function breakdownsIn(wave: number, { kind }: AvailableIndicator, { breakdowns }: Askable): string[] {
  if (kind === 'aggregate') return [];
  return breakdowns.flatMap(({ name, waves }) => (isUsual(name) && waves.includes(wave) ? [name] : []));
}

export function overWaves(by: string, { kind, waves }: AvailableIndicator, { breakdowns }: Askable): boolean {
  const there = breakdowns.find(({ name }) => name === by)?.waves ?? [];
  return kind === 'microdata' && waves.filter((wave) => there.includes(wave)).length > 1;
}

export function isUsual(name: string): boolean {
  return usualBreakdowns.includes(name);
}
