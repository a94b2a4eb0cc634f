import { colourDistance, oklabOfLight, toLinear, type Triple } from '../base/colour.ts';

/** With which eyes: all cones, or without those for long, middle or short waves. */
export const visions = ['usual', 'protanopia', 'deuteranopia', 'tritanopia'] as const;
export type Vision = (typeof visions)[number];

/** How a colour looks to each kind of eyes, in Oklab. */
export type Sight = Readonly<Record<Vision, Triple>>;

/**
 * Method: Machado, Oliveira & Fernandes (2009), "A Physiologically-based Model for Simulation of Color Vision
 * Deficiency", IEEE TVCG 15(6), severity 1.0; matrices on linear light. Between the results: distance in Oklab.
 */
export function sightOf(colour: string): Sight {
  const light = toLinear(colour);
  const seen = (vision: Vision) => oklabOfLight(turn(matrices[vision], light));
  return {
    usual: seen('usual'),
    protanopia: seen('protanopia'),
    deuteranopia: seen('deuteranopia'),
    tritanopia: seen('tritanopia'),
  };
}

/** The eyes that tell two colours apart least, and how far apart they look to them. */
export function leastDistance(a: Sight, b: Sight): { readonly vision: Vision; readonly distance: number } {
  return visions
    .map((vision) => ({ vision, distance: colourDistance(a[vision], b[vision]) }))
    .reduce((least, other) => (other.distance < least.distance ? other : least));
}

type Matrix = readonly [Triple, Triple, Triple];

const matrices: Readonly<Record<Vision, Matrix>> = {
  usual: [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  protanopia: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deuteranopia: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritanopia: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
};

function turn([red, green, blue]: Matrix, light: Triple): Triple {
  return [shown(red, light), shown(green, light), shown(blue, light)];
}

function shown(row: Triple, light: Triple): number {
  return Math.max(0, Math.min(1, row[0] * light[0] + row[1] * light[1] + row[2] * light[2]));
}
