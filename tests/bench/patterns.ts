import { protectTable } from '../../shared/disclosure/protect-table.ts';
import { countLattice, layFigureLattice } from '../../shared/disclosure/figure-lattice.ts';
import { disclosurePresets } from '../../shared/disclosure/presets.ts';
import { benchRows, mulberry32 } from './make-file.ts';

/**
 * Milliseconds to count sixty indicators and settle which figures are hidden to protect another, the first time: one
 * region, 20 municipalities and 400 schools, by gender, class and education. The file of the bench has no figure that is
 * small; here answers are rare for a third of the indicators, down to 2 %.
 */
export function measurePatterns(): { readonly ms: number; readonly hidden: number } {
  const random = mulberry32(20251112);
  const part = (size: number): Int32Array =>
    Int32Array.from({ length: benchRows }, () => 1 + Math.floor(random() * size));
  const school = part(400);
  const lattice = layFigureLattice(
    [
      { level: 'region', size: 1, index: new Int32Array(benchRows).fill(1) },
      { level: 'municipality', size: 20, index: school.map((place) => 1 + (place % 20)) },
      { level: 'school', size: 400, index: school },
    ],
    [2, 2, 3].map((size) => ({ size, index: part(size) })),
  );
  const rule = disclosurePresets.gmj;
  const shares = [0.6, 0.3, 0.15, 0.1, 0.05, 0.02];
  let ms = 0;
  let hidden = 0;
  for (let indicator = 0; indicator < 60; indicator++) {
    const share = shares[indicator % shares.length] ?? 0;
    const answers = Uint8Array.from({ length: benchRows }, () => Number(random() < share));
    const start = performance.now();
    hidden += protectTable(countLattice(lattice, answers, 'school', rule), rule).length;
    ms += performance.now() - start;
  }
  return { ms, hidden };
}
