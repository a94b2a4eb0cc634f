import { describe, expect, it } from 'vitest';
import { localIso, writeDate, writeMoment, writeTime } from '../../../shared/base/dutch-dates.ts';
import {
  writeBytes,
  writeDecimal,
  writeInterval,
  writeList,
  writePercent,
  writeWhole,
} from '../../../shared/base/dutch-numbers.ts';
import { fitText, measureText, wrapText } from '../../../shared/base/text-metrics.ts';

describe('Dutch numbers', () => {
  it('groups thousands with a point, and rounds halves away from zero', () => {
    expect(writeWhole(1284.4)).toBe('1.284');
    expect(writeWhole(0.5)).toBe('1');
    expect(writeWhole(-2.5)).toBe('−3');
    expect(writeWhole(-0.2)).toBe('0');
  });

  it('joins number and percent sign with a no-break space', () => {
    expect(writePercent(77.3)).toBe('77\u00a0%');
    expect(writeInterval(73.6, 79.9)).toBe('74 tot 80\u00a0%');
  });

  it('writes decimals with a comma, and no minus before zero', () => {
    expect(writeDecimal(1234.567, 2)).toBe('1.234,57');
    expect(writeDecimal(-0.001, 1)).toBe('0,0');
    expect(writeDecimal(-8.25, 1)).toMatch(/^−8,[23]$/);
  });

  it('writes sizes and lists as people do', () => {
    expect(writeBytes(512)).toBe('512 bytes');
    expect(writeBytes(12_373_196)).toBe('11,8 MB');
    expect(writeList(['a', 'b', 'c'])).toBe('a, b en c');
    expect(writeList([])).toBe('');
  });
});

describe('Dutch dates', () => {
  it('tells how long ago something was', () => {
    const now = '2026-03-01T10:15:00';
    expect(writeMoment('2026-03-01T09:12:00', now)).toBe('vandaag 9.12');
    expect(writeMoment('2026-02-28T16:40:00', now)).toBe('gisteren 16.40');
    expect(writeMoment('2026-01-18T08:00:00', now)).toBe('18 januari');
    expect(writeMoment('2025-11-12T08:00:00', now)).toBe('12 november 2025');
  });

  it('leaves what is no date as it is', () => {
    expect(writeDate('ooit')).toBe('ooit');
    expect(writeTime('ooit')).toBe('ooit');
  });

  it('writes a moment in local time, without zone', () => {
    expect(localIso(new Date(2026, 2, 1, 9, 5, 7))).toBe('2026-03-01T09:05:07');
  });
});

describe('text metrics', () => {
  it('gives every digit one width, and bold text more', () => {
    expect(new Set(Array.from('0123456789', (digit) => measureText(digit, 15))).size).toBe(1);
    expect(measureText('Gelukkig', 15, 600)).toBeGreaterThan(measureText('Gelukkig', 15, 400));
  });

  it('breaks at spaces, never at a no-break space', () => {
    const lines = wrapText('Hier heeft 61\u00a0% vaak stress', measureText('Hier heeft 61', 15), 15);
    expect(lines.some((line) => line.includes('61\u00a0%'))).toBe(true);
    expect(lines.length).toBeGreaterThan(1);
    for (const line of wrapText('een twee drie vier vijf zes', 60, 15)) {
      expect(measureText(line, 15)).toBeLessThanOrEqual(60);
    }
  });

  it('shortens with an ellipsis that fits', () => {
    const short = fitText('Christelijke Scholengemeenschap', 100, 15);
    expect(short.endsWith('…')).toBe(true);
    expect(measureText(short, 15)).toBeLessThanOrEqual(100);
    expect(fitText('Kort', 100, 15)).toBe('Kort');
  });
});
