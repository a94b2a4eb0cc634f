import { crc32, deflateSync, inflateSync } from 'node:zlib';

/** A picture of the screen in at most 256 colours: a third of the bytes, and on flat colours no difference to see. */
export function writePalettePng(png: Buffer): Buffer {
  const { width, height, pixels } = readPng(png);
  const palette = choosePalette(pixels);
  const nearest = new Map<number, number>();
  const rows = Buffer.alloc((width + 1) * height);
  pixels.forEach((colour, place) => {
    let entry = nearest.get(colour);
    if (entry === undefined) {
      entry = nearestOf(palette, colour);
      nearest.set(colour, entry);
    }
    rows[Math.floor(place / width) * (width + 1) + 1 + (place % width)] = entry;
  });
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  // Eight bits per pixel, colours from a palette.
  header.set([8, 3, 0, 0, 0], 8);
  return Buffer.concat([
    signature,
    chunk('IHDR', header),
    chunk('PLTE', Buffer.from(palette.flatMap((colour) => channels(colour)))),
    chunk('IDAT', deflateSync(rows, { level: 9, memLevel: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);

interface Picture {
  readonly width: number;
  readonly height: number;
  /** One number of red, green and blue per pixel, row by row. */
  readonly pixels: Uint32Array;
}

/** Of what Chromium writes: eight bits per channel, not interlaced. */
function readPng(png: Buffer): Picture {
  const width = png.readUInt32BE(16);
  const height = png.readUInt32BE(20);
  const size = png[25] === 6 ? 4 : 3;
  const packed: Buffer[] = [];
  for (let at = 8; at < png.length; at += 12 + png.readUInt32BE(at)) {
    if (png.toString('latin1', at + 4, at + 8) === 'IDAT')
      packed.push(png.subarray(at + 8, at + 8 + png.readUInt32BE(at)));
  }
  const bytes = undoFilters(inflateSync(Buffer.concat(packed)), width * size, height, size);
  const pixels = new Uint32Array(width * height);
  for (let place = 0; place < pixels.length; place++) pixels[place] = bytes.readUIntBE(place * size, 3);
  return { width, height, pixels };
}

/** Each byte was written as its difference from left (1), above (2), their mean (3) or the nearest of three (4). */
function undoFilters(filtered: Buffer, length: number, height: number, size: number): Buffer {
  const bytes = Buffer.alloc(length * height);
  const at = (place: number) => bytes[place] ?? 0;
  for (let row = 0; row < height; row++) {
    const filter = filtered[row * (length + 1)];
    for (let column = 0; column < length; column++) {
      const place = row * length + column;
      const left = column < size ? 0 : at(place - size);
      const above = row === 0 ? 0 : at(place - length);
      const corner = row === 0 || column < size ? 0 : at(place - length - size);
      const guesses = [0, left, above, (left + above) >> 1, paeth(left, above, corner)];
      bytes[place] = (filtered[row * (length + 1) + 1 + column] ?? 0) + (guesses[filter ?? 0] ?? 0);
    }
  }
  return bytes;
}

function paeth(left: number, above: number, corner: number): number {
  const guess = left + above - corner;
  const nearest = Math.min(Math.abs(guess - left), Math.abs(guess - above), Math.abs(guess - corner));
  if (nearest === Math.abs(guess - left)) return left;
  return nearest === Math.abs(guess - above) ? above : corner;
}

/** The colours seen most; shades between letters and paper go to the nearest of them. */
function choosePalette(pixels: Uint32Array): readonly number[] {
  const counts = new Map<number, number>();
  for (const colour of pixels) counts.set(colour, (counts.get(colour) ?? 0) + 1);
  return [...counts]
    .sort(([one, often], [other, less]) => less - often || one - other)
    .slice(0, 256)
    .map(([colour]) => colour);
}

function nearestOf(palette: readonly number[], colour: number): number {
  const [red, green, blue] = channels(colour);
  let best = 0;
  let least = Infinity;
  palette.forEach((each, entry) => {
    const [r, g, b] = channels(each);
    const distance = (r - red) ** 2 + (g - green) ** 2 + (b - blue) ** 2;
    if (distance < least) [best, least] = [entry, distance];
  });
  return best;
}

function channels(colour: number): readonly [number, number, number] {
  return [colour >> 16, (colour >> 8) & 255, colour & 255];
}

function chunk(name: string, body: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(name, 'latin1'), body]);
  const length = Buffer.alloc(4);
  length.writeUInt32BE(body.length);
  const check = Buffer.alloc(4);
  check.writeUInt32BE(crc32(named));
  return Buffer.concat([length, named, check]);
}
