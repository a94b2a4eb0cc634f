import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { generateRegisters } from '../../../build/sample/registers.ts';
import { schools } from '../../../build/sample/schools.ts';
import { groupBy, readSample } from './read-sample.ts';

const register = '../shared/data/schools/vo_vestigingen_afgeleid.csv';
const files = new Map(
  generateRegisters().map(({ fileName, bytes }) => [
    fileName,
    bytes
      .toString('utf8')
      .slice(1)
      .trimEnd()
      .split('\r\n')
      .slice(1)
      .map((line) => line.split(';')),
  ]),
);
const sample = readSample();
const list = files.get('scholenlijst.csv') ?? [];

it('writes the same registers every time', () => {
  const hashes = generateRegisters().map(({ fileName, bytes }) => [
    fileName,
    createHash('sha256').update(bytes).digest('hex').slice(0, 16),
  ]);
  expect(hashes).toMatchInlineSnapshot(`
    [
      [
        "bevolking.csv",
        "2a39d79e8ab32ad2",
      ],
      [
        "scholenlijst.csv",
        "bc50e68a581d70a2",
      ],
    ]
  `);
});

it('lists all 36 schools, each with more pupils than ever took part', () => {
  expect(list.map(([code]) => code)).toEqual(schools.map(({ code }) => code));
  for (const { rows } of sample) {
    const sizes = groupBy(rows, 'Schoolcode');
    for (const [code = '', , , , , klas2, klas4] of list) {
      expect(Number(klas2) + Number(klas4), code).toBeGreaterThan(sizes.get(code)?.length ?? 0);
    }
  }
});

it('has more young people in every municipality than ever took part', () => {
  const numbers = new Map(
    (files.get('bevolking.csv') ?? []).map(([code, year, number]) => [`${code} ${year}`, Number(number)]),
  );
  for (const { wave, rows } of sample) {
    const column = wave === 2025 ? 'Gemeentecode2023' : 'Gemeentecode';
    for (const [code, pupils] of groupBy(
      rows.filter((row) => row[column] !== ''),
      column,
    )) {
      const area = `GM${code.replace(/^GM/, '').padStart(4, '0')}`;
      expect(numbers.get(`${area} ${wave}`), area).toBeGreaterThan(pupils.length);
    }
  }
});

it.skipIf(!existsSync(register))('gives no school a BRIN of a real one (needs ../shared/data)', () => {
  const real = new TextDecoder('windows-1252').decode(readFileSync(register));
  const brins = list.map((row) => row[2] ?? '');
  expect(new Set(brins).size).toBe(36);
  expect(brins.filter((brin) => !/^\d\d[A-Z]{2}00$/.test(brin) || real.includes(brin.slice(0, 4)))).toEqual(
    [],
  );
});
