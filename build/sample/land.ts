import { sampleMunicipalities } from '../../shared/catalogue/sample-areas.ts';
import { createRandom } from './random.ts';

/** Longitude and latitude. */
export type Point = readonly [number, number];

/** In the North Sea, where no municipality lies: kilometres are counted from here. */
const middle: Point = [3.6, 54.1];
const degreesPerKm: Point = [1 / 65.3, 1 / 111.2];

/** Where the eight municipalities lie, in kilometres east and north of the middle, and how far their districts spread. */
const towns: Readonly<Record<string, { readonly at: Point; readonly spread: number }>> = {
  GM9901: { at: [-1, 1], spread: 4.4 },
  GM9902: { at: [13, 6], spread: 4.8 },
  GM9903: { at: [-12, 9], spread: 3.8 },
  GM9904: { at: [12, -9], spread: 4.4 },
  GM9905: { at: [-2, -13], spread: 4.2 },
  GM9906: { at: [1, 15], spread: 4 },
  GM9907: { at: [-17, -3], spread: 3.4 },
  GM9908: { at: [-11, -13], spread: 3 },
};

/** A heart for each district: the first of a town in its middle, the others in a circle around it. */
export function districtSeeds(): readonly { readonly code: string; readonly place: Point }[] {
  const random = createRandom(9901);
  return sampleMunicipalities.flatMap(({ code, districts }) => {
    const town = towns[code];
    if (town === undefined) throw new Error(`${code} lies nowhere`);
    const turn = random.uniform() * 2 * Math.PI;
    return districts.map((district, index) => {
      const angle = turn + (index / Math.max(1, districts.length - 1)) * 2 * Math.PI;
      const far = index === 0 && districts.length > 2 ? 0.4 : town.spread * (0.85 + 0.3 * random.uniform());
      return {
        code: district.code,
        place: [town.at[0] + far * Math.cos(angle), town.at[1] + far * Math.sin(angle)] as const,
      };
    });
  });
}

/** A wobbly oval, in kilometres. */
export function coast(): readonly Point[] {
  return Array.from({ length: 90 }, (_, at): Point => {
    const angle = (at / 90) * 2 * Math.PI;
    const wobble =
      1 + 0.06 * Math.sin(3 * angle + 1) + 0.045 * Math.sin(7 * angle) + 0.02 * Math.sin(13 * angle + 2);
    return [23 * wobble * Math.cos(angle), 21 * wobble * Math.sin(angle)];
  });
}

/**
 * Straight borders as rivers and ditches: cut in pieces of about half a kilometre, each point then moved by where it
 * lies alone, so that neighbours keep one border. From kilometres to degrees.
 */
export function bendBorders(border: readonly Point[]): readonly Point[] {
  const points = border.flatMap((from, at) => cutSide(from, border[(at + 1) % border.length] ?? from));
  const degrees = points.map(bend).map(toDegrees);
  return degrees.filter((point, at) => point.join() !== degrees.at(at - 1)?.join());
}

/** The start and the points between, the same for who comes from the other end. */
function cutSide(from: Point, to: Point): readonly Point[] {
  const pieces = Math.max(1, Math.round(Math.hypot(to[0] - from[0], to[1] - from[1]) / 0.5));
  return Array.from({ length: pieces }, (_, piece) => {
    const share = piece / pieces;
    return [from[0] + share * (to[0] - from[0]), from[1] + share * (to[1] - from[1])] as const;
  });
}

function bend([x, y]: Point): Point {
  return [
    x +
      0.75 * Math.sin(0.55 * y + 1) +
      0.32 * Math.sin(1.7 * y - 0.4 * x) +
      0.12 * Math.sin(4.1 * y + 2.3 * x),
    y +
      0.75 * Math.sin(0.5 * x + 2) +
      0.32 * Math.sin(1.5 * x + 0.6 * y) +
      0.12 * Math.sin(3.7 * x - 2.9 * y),
  ];
}

/** Five decimals: about a metre, and coarse enough for neighbours to agree. */
function toDegrees([x, y]: Point): Point {
  const round = (degrees: number) => Math.round(degrees * 100_000) / 100_000;
  return [round(middle[0] + x * degreesPerKm[0]), round(middle[1] + y * degreesPerKm[1])];
}
