import { inflateSync } from 'node:zlib';

/** A picture as it is seen: red, green, blue and cover of every pixel. */
export interface Pixels {
  readonly width: number;
  readonly height: number;
  readonly at: (x: number, y: number) => number;
}

/** Reads a PNG of four bytes a pixel that is not interlaced, as the picture maker writes it. */
export function pixelsOf(png: Uint8Array): Pixels {
  const view = new DataView(png.buffer, png.byteOffset, png.byteLength);
  const [width, height] = [view.getUint32(16), view.getUint32(20)];
  if (png[24] !== 8 || png[25] !== 6 || png[28] !== 0) throw new Error('Not a PNG of four bytes a pixel.');
  const raw = inflateSync(Buffer.concat(dataOf(png, view)));
  const row = width * 4;
  const out = new Uint8Array(row * height);
  for (let y = 0; y < height; y++) {
    const filter = raw[y * (row + 1)] ?? 0;
    for (let x = 0; x < row; x++) {
      const left = x >= 4 ? (out[y * row + x - 4] ?? 0) : 0;
      const up = y > 0 ? (out[(y - 1) * row + x] ?? 0) : 0;
      const corner = x >= 4 && y > 0 ? (out[(y - 1) * row + x - 4] ?? 0) : 0;
      const guess = [0, left, up, (left + up) >> 1, paeth(left, up, corner)][filter] ?? 0;
      out[y * row + x] = (raw[y * (row + 1) + 1 + x] ?? 0) + guess;
    }
  }
  const words = new Uint32Array(out.buffer);
  return { width, height, at: (x, y) => words[y * width + x] ?? 0 };
}

function dataOf(png: Uint8Array, view: DataView): readonly Uint8Array[] {
  const parts: Uint8Array[] = [];
  for (let at = 8; at < png.length; at += view.getUint32(at) + 12)
    if (String.fromCharCode(...png.subarray(at + 4, at + 8)) === 'IDAT')
      parts.push(png.subarray(at + 8, at + 8 + view.getUint32(at)));
  return parts;
}

function paeth(left: number, up: number, corner: number): number {
  const guess = left + up - corner;
  const [a, b, c] = [left, up, corner].map((each) => Math.abs(guess - each)) as [number, number, number];
  return a <= b && a <= c ? left : b <= c ? up : corner;
}
