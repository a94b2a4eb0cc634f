import type { WaveFrame } from './wave-frame.ts';

/**
 * The respondents of a wave by area and group, laid out once for every indicator: those of one school (in
 * one stratum), one area and one group stand together as a piece, so that counting an indicator keeps its
 * sums in registers and touches memory once per piece.
 */
export interface DomainLayout {
  /** Domain of a group: area × width + slot; slot 0 is the area as a whole, area 0 nobody's. */
  readonly width: number;
  readonly domains: number;
  /** Places in the frame, piece by piece; respondents in no area are left out. */
  readonly order: Int32Array;
  /** Where each piece starts in `order`, and its length as the last. */
  readonly pieceStarts: Int32Array;
  /** First piece of each school within its stratum, and the number of pieces as the last. */
  readonly schoolStarts: Int32Array;
  /** Per piece: the domain of its area as a whole, and of its group (the same where it has none). */
  readonly areaOf: Int32Array;
  readonly groupOf: Int32Array;
  /** Per piece: the cell of its domain in its stratum, likewise. */
  readonly areaCell: Int32Array;
  readonly groupCell: Int32Array;
  /** Cells: a domain in each stratum where it has respondents, domain after domain, strata in order. */
  readonly cellStarts: Int32Array;
  readonly cellStratum: Int32Array;
}

export interface DomainsInput {
  /** Per place of the frame: which area and group (1, 2, …; 0: none). */
  readonly areas: Int32Array;
  readonly areaCount: number;
  /** null: no breakdown. */
  readonly groups: Uint8Array | null;
  readonly groupCount: number;
}

export function layDomains(frame: WaveFrame, input: DomainsInput): DomainLayout {
  const width = input.groupCount + 1;
  const domains = (input.areaCount + 1) * width;
  const pieces = sortPieces(frame, input, width);
  const areaOf = Int32Array.from(pieces.domain, (domain) => domain - (domain % width));
  const cells = numberCells(domains, pieces.stratum, areaOf, pieces.domain);
  return {
    width,
    domains,
    order: pieces.order,
    pieceStarts: pieces.starts,
    schoolStarts: pieces.schoolStarts,
    areaOf,
    groupOf: pieces.domain,
    ...cells,
  };
}

/** Bytes it takes, for the cache. */
export function layoutBytes({ order, pieceStarts, cellStratum, domains }: DomainLayout): number {
  return 4 * (order.length + 6 * pieceStarts.length + cellStratum.length + domains);
}

interface Pieces {
  readonly order: Int32Array;
  readonly starts: Int32Array;
  readonly schoolStarts: Int32Array;
  readonly domain: Int32Array;
  readonly stratum: Int32Array;
}

/** Counting sort of the respondents of each school by domain; the order of the frame within a piece. */
function sortPieces(frame: WaveFrame, { areas, groups }: DomainsInput, width: number): Pieces {
  const order = new Int32Array(frame.order.length);
  const starts: number[] = [];
  const domain: number[] = [];
  const stratum: number[] = [];
  const schoolStarts: number[] = [];
  const members = new Map<number, number[]>();
  let filled = 0;
  let inStratum = 0;
  for (let school = 0; school + 1 < frame.schoolStarts.length; school++) {
    const start = frame.schoolStarts[school] ?? 0;
    const end = frame.schoolStarts[school + 1] ?? start;
    while (start >= (frame.stratumStarts[inStratum + 1] ?? Infinity)) inStratum++;
    schoolStarts.push(starts.length);
    for (let place = start; place < end; place++) {
      const area = areas[place] ?? 0;
      if (area === 0) continue;
      const at = area * width + (groups?.[place] ?? 0);
      const known = members.get(at);
      if (known === undefined) members.set(at, [place]);
      else known.push(place);
    }
    for (const [at, places] of [...members].sort(([a], [b]) => a - b)) {
      starts.push(filled);
      domain.push(at);
      stratum.push(inStratum);
      order.set(places, filled);
      filled += places.length;
    }
    members.clear();
  }
  return {
    order: order.slice(0, filled),
    starts: Int32Array.from([...starts, filled]),
    schoolStarts: Int32Array.from([...schoolStarts, starts.length]),
    domain: Int32Array.from(domain),
    stratum: Int32Array.from(stratum),
  };
}

/** Pieces come stratum by stratum: a domain meets its strata in order, and the last it met is the one at hand. */
function numberCells(
  domains: number,
  stratum: Int32Array,
  areaOf: Int32Array,
  groupOf: Int32Array,
): Pick<DomainLayout, 'areaCell' | 'groupCell' | 'cellStarts' | 'cellStratum'> {
  const last = new Int32Array(domains).fill(-1);
  const cellStarts = new Int32Array(domains + 1);
  eachMembership(stratum, areaOf, groupOf, (domain, at) => {
    if (last[domain] !== at) cellStarts[domain + 1] = (cellStarts[domain + 1] ?? 0) + 1;
    last[domain] = at;
  });
  for (let domain = 0; domain < domains; domain++) {
    cellStarts[domain + 1] = (cellStarts[domain + 1] ?? 0) + (cellStarts[domain] ?? 0);
  }
  const cellStratum = new Int32Array(cellStarts[domains] ?? 0);
  const next = Int32Array.from(cellStarts, (start) => start - 1);
  last.fill(-1);
  const areaCell = new Int32Array(stratum.length);
  const groupCell = new Int32Array(stratum.length);
  eachMembership(stratum, areaOf, groupOf, (domain, at, piece) => {
    if (last[domain] !== at) next[domain] = (next[domain] ?? 0) + 1;
    last[domain] = at;
    const cell = next[domain] ?? 0;
    cellStratum[cell] = at;
    if (domain === areaOf[piece]) areaCell[piece] = cell;
    if (domain === groupOf[piece]) groupCell[piece] = cell;
  });
  return { areaCell, groupCell, cellStarts, cellStratum };
}

/** The area of each piece, and its group where it is in one. */
function eachMembership(
  stratum: Int32Array,
  areaOf: Int32Array,
  groupOf: Int32Array,
  visit: (domain: number, stratum: number, piece: number) => void,
): void {
  for (let piece = 0; piece < stratum.length; piece++) {
    const at = stratum[piece] ?? 0;
    const area = areaOf[piece] ?? 0;
    const group = groupOf[piece] ?? 0;
    visit(area, at, piece);
    if (group !== area) visit(group, at, piece);
  }
}
