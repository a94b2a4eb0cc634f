import { closeSync, existsSync, mkdirSync, openSync, statSync, writeSync } from 'node:fs';
import path from 'node:path';

export const benchRows = 200_000;
export const benchColumns = 300;
const schools = 400;

/** A monitor file of 200,000 pupils × 300 columns as SPSS would export it; the same bytes every time. */
export function makeBenchFile(file: string): number {
  if (!existsSync(file)) write(file);
  return statSync(file).size;
}

function write(file: string): void {
  const random = mulberry32(20251112);
  const fixed = [
    'Onderzoeksjaar',
    'Schoolcode',
    'Gemeentecode',
    'Standaardisatiefactor',
    'Stratum',
    'KLAS',
    'GENDER',
    'MBOKK3S32',
    'BBLFA321',
    'EBGLK3S1',
  ];
  const items = Array.from(
    { length: benchColumns - fixed.length },
    (_, index) => `VRAAG${String(index + 1).padStart(3, '0')}`,
  );
  mkdirSync(path.dirname(file), { recursive: true });
  const descriptor = openSync(file, 'w');
  let lines: string[] = [`\ufeff${[...fixed, ...items].join(';')}`];
  for (let row = 0; row < benchRows; row++) {
    const school = Math.floor(random() * schools);
    const weight = (0.4 + random() * 2).toFixed(10).replace('.', ',');
    const cells = [
      2023,
      990_000 + school,
      9_901 + (school % 20),
      weight,
      1 + (school % 6),
      1 + Math.floor(random() * 2),
      1 + Math.floor(random() * 2),
      1 + Math.floor(random() * 3),
      12 + Math.floor(random() * 5),
      answer(random()),
    ];
    for (let item = 0; item < items.length; item++) cells.push(answer(random()));
    lines.push(cells.join(';'));
    if (lines.length === 2000) {
      writeSync(descriptor, `${lines.join('\r\n')}\r\n`);
      lines = [];
    }
  }
  if (lines.length > 0) writeSync(descriptor, `${lines.join('\r\n')}\r\n`);
  closeSync(descriptor);
}

/** Yes, no, unknown (9) or blank. */
function answer(random: number): string {
  if (random < 0.3) return '1';
  if (random < 0.95) return '0';
  return random < 0.98 ? '9' : '';
}

/** The same seed, the same numbers. */
export function mulberry32(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
}
