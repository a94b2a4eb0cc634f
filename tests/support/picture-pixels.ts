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
  // Millions of bytes, each with its guess: this makes nothing on the way.
  for (let y = 0; y < height; y++) {
    const from = y * (row + 1) + 1;
    const filter = raw[from - 1] ?? 0;
    const own = y * row;
    for (let x = 0; x < row; x++) {
      const left = x >= 4 ? (out[own + x - 4] ?? 0) : 0;
      const up = y > 0 ? (out[own - row + x] ?? 0) : 0;
      const corner = x >= 4 && y > 0 ? (out[own - row + x - 4] ?? 0) : 0;
      out[own + x] = (raw[from + x] ?? 0) + guess(filter, left, up, corner);
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

/** What a byte is held against, by the filter of its row. */
function guess(filter: number, left: number, up: number, corner: number): number {
  switch (filter) {
    case 1:
      return left;
    case 2:
      return up;
    case 3:
      return (left + up) >> 1;
    case 4:
      return paeth(left, up, corner);
    default:
      return 0;
  }
}

function paeth(left: number, up: number, corner: number): number {
  const guessed = left + up - corner;
  const toLeft = Math.abs(guessed - left);
  const toUp = Math.abs(guessed - up);
  const toCorner = Math.abs(guessed - corner);
  if (toLeft <= toUp && toLeft <= toCorner) return left;
  return toUp <= toCorner ? up : corner;
}
