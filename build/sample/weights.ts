import type { Pupil } from './pupils.ts';
import { municipalities } from './region.ts';

export interface Weights {
  /** Right for municipalities and schools: by municipality, klas, education and gender. */
  readonly municipality: readonly number[];
  /** Right for the region: by klas, education and gender. */
  readonly region: readonly number[];
}

const inhabitants = municipalities.reduce((total, { pupils }) => total + pupils, 0);
const vmboShare =
  municipalities.reduce((total, { pupils, vmboShare }) => total + pupils * vmboShare, 0) / inhabitants;

/** Share in the population over share in the sample, per cell; mean 1, cut off at 0.2 and 5 as the trade does. */
export function weigh(pupils: readonly Pupil[]): Weights {
  return {
    municipality: weighByCell(
      pupils,
      (pupil) => `${pupil.municipality ?? '-'}|${profileOf(pupil)}`,
      (cell) => {
        const municipality = municipalities.find(({ code }) => cell.startsWith(code));
        if (municipality === undefined) return null;
        return (municipality.pupils / inhabitants) * profileShare(cell, municipality.vmboShare);
      },
    ),
    region: weighByCell(pupils, profileOf, (cell) => profileShare(cell, vmboShare)),
  };
}

/** Klas, education and gender; a pupil outside these margins ("-") is not weighed up or down. */
function profileOf({ klas, education, gender }: Pupil): string {
  const kind = education === '1' ? 'vmbo' : education === '2' || education === '3' ? 'havo/vwo' : '-';
  return `${kind}|${twoWays(klas)}|${twoWays(gender)}`;
}

function profileShare(cell: string, vmbo: number): number {
  return (cell.includes('vmbo') ? vmbo : 1 - vmbo) / 4;
}

function twoWays(code: string): string {
  return code === '1' || code === '2' ? code : '-';
}

function weighByCell(
  pupils: readonly Pupil[],
  cellOf: (pupil: Pupil) => string,
  populationShareOf: (cell: string) => number | null,
): readonly number[] {
  const cells = pupils.map(cellOf);
  const counts = new Map<string, number>();
  for (const cell of cells) counts.set(cell, (counts.get(cell) ?? 0) + 1);
  const raw = cells.map((cell) => {
    const share = cell.includes('-') ? null : populationShareOf(cell);
    const sampleShare = (counts.get(cell) ?? 0) / pupils.length;
    return share === null ? 1 : Math.min(5, Math.max(0.2, share / sampleShare));
  });
  const mean = raw.reduce((total, weight) => total + weight, 0) / raw.length;
  return raw.map((weight) => weight / mean);
}
