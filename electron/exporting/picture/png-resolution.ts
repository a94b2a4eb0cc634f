import { crc32 } from 'node:zlib';

/** Signature, and the chunk that says how large the picture is: always the first, and as long. */
const headLength = 8 + 25;

/** Says how large a PNG is on paper: a program that places it then needs not guess. */
export function withResolution(png: Uint8Array, pixelsPerMillimetre: number): Uint8Array {
  const chunk = Buffer.alloc(21);
  chunk.writeUInt32BE(9, 0);
  chunk.write('pHYs', 4, 'latin1');
  const perMetre = Math.round(pixelsPerMillimetre * 1000);
  chunk.writeUInt32BE(perMetre, 8);
  chunk.writeUInt32BE(perMetre, 12);
  // 1: per metre.
  chunk.writeUInt8(1, 16);
  chunk.writeUInt32BE(crc32(chunk.subarray(4, 17)), 17);
  return Buffer.concat([png.subarray(0, headLength), chunk, png.subarray(headLength)]);
}
