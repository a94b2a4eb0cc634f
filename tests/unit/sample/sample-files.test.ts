import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { generateSample } from '../../../build/sample/generate.ts';
import { knownArea } from '../../../shared/catalogue/known-area.ts';
import { isFictitiousArea } from '../../../shared/catalogue/sample-areas.ts';
import { matchBackground, matchIndicator } from '../../../shared/catalogue/match-columns.ts';
import { normaliseAreaCode } from '../../../shared/catalogue/area-codes.ts';
import { groupBy, readSample } from './read-sample.ts';

const sample = readSample();

describe('the sample files', () => {
  it('are the same bytes every time, on every machine', () => {
    const hashes = generateSample().map(({ fileName, bytes }) => [
      fileName,
      createHash('sha256').update(bytes).digest('hex'),
    ]);
    expect(hashes).toMatchInlineSnapshot(`
      [
        [
          "GMJ_2019_Voorbeeldregio.csv",
          "9b7b048ae3562f0e49fceb994e264367f103be5137220df9427206150e70877a",
        ],
        [
          "GMJ_2021_Voorbeeldregio.csv",
          "42b1d03200019499898057c5c2a20a14d9dc73b51b8dabc43e4c0d7560163819",
        ],
        [
          "GMJ_2023_Voorbeeldregio.csv",
          "59a7bda64a0d4512c8b3d3d6940c076a7d524d8672ae3dd375bee73986eaebcf",
        ],
        [
          "GMJ_2025_Voorbeeldregio.csv",
          "1454a8242eab85f8e5cdc76a427bf4d2efe2a072b929556a0672e3c9866df6c3",
        ],
      ]
    `);
  });

  it('are written as SPSS writes them: byte order mark, semicolons, decimal comma, CRLF', () => {
    for (const { bytes } of generateSample()) {
      expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
      const lines = bytes.toString('utf8').slice(1).split('\r\n');
      expect(lines.pop()).toBe('');
      expect(new Set(lines.map((line) => line.split(';').length)).size).toBe(1);
      expect(lines.filter((line) => /["\n\r.]/.test(line))).toEqual([]);
      expect(lines[1]).toMatch(/;\d,\d{10};\d,\d{10};/);
    }
  });

  it('hold four waves of about 9,000 pupils of 36 schools in 8 municipalities, two schools very small', () => {
    expect(sample.map(({ wave }) => wave)).toEqual([2019, 2021, 2023, 2025]);
    for (const { rows, wave } of sample) {
      expect(rows.length).toBeGreaterThan(8500);
      expect(rows.length).toBeLessThan(9600);
      expect(new Set(rows.map((row) => row['Onderzoeksjaar']))).toEqual(new Set([String(wave)]));
      const sizes = [...groupBy(rows, 'Schoolcode').values()].map((pupils) => pupils.length);
      expect(sizes.length).toBe(36);
      expect(sizes.filter((size) => size < 30).length).toBe(2);
    }
  });

  it('name only areas the catalogue knows to be fictional, in three ways of writing', () => {
    for (const { rows, columns } of sample) {
      const column = columns.find((name) => matchBackground(name)?.variable.role === 'municipality') ?? '';
      const codes = [...new Set(rows.map((row) => row[column] ?? ''))].filter((text) => text !== '');
      const normalised = codes.map((text) => normaliseAreaCode(text, 'municipality')?.code ?? '');
      expect(normalised.length).toBe(8);
      expect(normalised.every(isFictitiousArea)).toBe(true);
      const districts = [...new Set(rows.map((row) => row['Wijkcode'] ?? ''))].filter((text) => text !== '');
      expect(districts.map((code) => knownArea(code)?.level)).toEqual(districts.map(() => 'district'));
    }
  });

  it('are recognised by the catalogue: forty or more indicators, and three columns of the region itself', () => {
    const national = (index: number) => {
      const { columns = [], wave = 0 } = sample[index] ?? {};
      return columns.filter((name) => matchIndicator(name, wave) !== null);
    };
    expect(national(3).length).toBeGreaterThanOrEqual(40);
    expect(national(0).length).toBeGreaterThanOrEqual(30);
    const own = sample[3]?.columns.filter((name) => name.startsWith('VR_')) ?? [];
    expect(own.map((name) => matchIndicator(name, 2025))).toEqual([null, null, null]);
  });

  it('rename a column, rename questions and change questions between 2023 and 2025', () => {
    const [before, after] = [sample[2]?.columns ?? [], sample[3]?.columns ?? []];
    expect(before).toContain('Gemeentecode');
    expect(after).toContain('Gemeentecode2023');
    expect(before).toContain('SOOSK3S1');
    expect(after).toContain('SOOSK3A1');
    expect(matchIndicator('SOOSK3S1', 2023)).toEqual(matchIndicator('SOOSK3A1', 2025));
    for (const [old, now] of [
      ['PBWBK3S2', 'PBWBK3S3'],
      ['SBRLK3S34', 'SBRLK3S34'],
      ['SBRLK3S11', 'SBRLK3S14'],
    ] as const) {
      expect(before).toContain(old);
      expect(after).toContain(now);
      expect(matchIndicator(old, 2023)?.indicator).toBe(matchIndicator(now, 2025)?.indicator);
      expect([matchIndicator(old, 2023)?.version, matchIndicator(now, 2025)?.version]).toEqual([1, 2]);
    }
  });

  it('hold the codes that are no answer: 9, 99, 8 and blank', () => {
    const rows = sample[3]?.rows ?? [];
    const codesOf = (column: string) => new Set(rows.map((row) => row[column]));
    expect(codesOf('EBGLK3S1')).toEqual(new Set(['0', '1', '9', '']));
    expect(codesOf('SBRLK3S19')).toEqual(new Set(['0', '1', '8', '9', '']));
    expect(codesOf('MBOKK3S31')).toEqual(new Set(['1', '2', '8', '9']));
    expect(codesOf('BBLFA321')).toContain('99');
    expect(codesOf('Gemeentecode2023')).toContain('');
    expect(codesOf('GBZOK310')).toEqual(new Set(['1', '2', '9', '']));
  });
});
