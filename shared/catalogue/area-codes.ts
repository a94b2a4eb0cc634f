import type { Level } from '../model/area.ts';
import { fictitiousCountry } from './sample-areas.ts';

export interface AreaCode {
  readonly level: Level;
  readonly code: string;
}

/**
 * Reads an area code in any of the ways files write it: `GM0363`, `gm363`, `2024GM0363`, `NL01  `,
 * and, when the column says which level it holds, bare numbers (`363`, `0363`, `363.0`).
 * Null: not an area code. A bare number without a hint is none: 1–25 in `MIREB401` is a monitor
 * region number, not a GG code, and 7 could be anything.
 */
export function normaliseAreaCode(text: string, hint?: Level): AreaCode | null {
  const code = text.trim().toUpperCase();
  return readPrefixed(code, hint) ?? (hint === undefined ? null : readNumber(code, hint));
}

const prefixes = {
  GG: { level: 'region', digits: 4 },
  GM: { level: 'municipality', digits: 4 },
  WK: { level: 'district', digits: 6 },
  BU: { level: 'district', digits: 8 },
} as const;

function readPrefixed(code: string, hint: Level | undefined): AreaCode | null {
  if (/^(20\d\d)?NL(00|01)?$/.test(code)) return { level: 'country', code: 'NL01' };
  if (code === fictitiousCountry.code) return { level: 'country', code };
  const found = /^(?:20\d\d)?(GG|GM|WK|BU)(\d+)$/.exec(code);
  if (found === null) return null;
  const prefix = found[1] as keyof typeof prefixes;
  const { level, digits } = prefixes[prefix];
  const number = (found[2] ?? '').padStart(digits, '0');
  if (number.length > digits || isFiller(number)) return null;
  if (prefix !== 'BU') return { level, code: prefix + number };
  // A pupil's neighbourhood lies in one district; a published figure of a neighbourhood is not that district's.
  return hint === 'district' ? { level, code: `WK${number.slice(0, 6)}` } : null;
}

function readNumber(code: string, hint: Level): AreaCode | null {
  const digits = /^(\d+)(?:[.,]0+)?$/.exec(code)?.[1];
  if (digits === undefined || isFiller(digits)) return null;
  switch (hint) {
    case 'municipality':
      return digits.length <= 4 ? { level: hint, code: `GM${digits.padStart(4, '0')}` } : null;
    case 'district':
      if (digits.length === 7 || digits.length === 8) {
        return { level: hint, code: `WK${digits.padStart(8, '0').slice(0, 6)}` };
      }
      return digits.length >= 3 && digits.length <= 6
        ? { level: hint, code: `WK${digits.padStart(6, '0')}` }
        : null;
    case 'region':
      // 111 was GG0111; one or two digits are monitor region numbers.
      return digits.length === 3 || digits.length === 4
        ? { level: hint, code: `GG${digits.padStart(4, '0')}` }
        : null;
    case 'country':
    case 'school':
      return null;
  }
}

/** 0000 and 9999 stand for unknown. */
function isFiller(digits: string): boolean {
  return /^0+$/.test(digits) || /^9999+$/.test(digits);
}
