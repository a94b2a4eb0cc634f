import { findNationalIndicator } from '../../../shared/catalogue/match-columns.ts';
import type { OperationOutput } from '../../../shared/contract/operations.ts';
import type { KnownNames } from './name-figure.ts';

/** What a workspace calls things, an indicator also by the names it had in earlier waves. */
export function knownNames(
  { indicators, areas, breakdowns, combinations }: OperationOutput<'explore.options'>,
  whole: Pick<KnownNames, 'wave' | 'level'>,
): KnownNames {
  const codes = new Map(
    indicators.flatMap(({ indicator }) =>
      [indicator.code, ...indicator.versions.flatMap(({ columns }) => columns)].map((name) => [
        name.toLowerCase(),
        indicator.code,
      ]),
    ),
  );
  const indicatorCode = (name: string): string | null => {
    const key = name.trim().toLowerCase();
    const renamed = findNationalIndicator(key)?.code.toLowerCase();
    return codes.get(key) ?? (renamed === undefined ? null : (codes.get(renamed) ?? null));
  };
  return { indicatorCode, indicators, areas, breakdowns: [...breakdowns, ...combinations], ...whole };
}
