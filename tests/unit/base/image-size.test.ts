import { Buffer } from 'node:buffer';
import { expect, it } from 'vitest';
import { readImageSize } from '../../../shared/base/image-size.ts';

it('reads the size of a PNG from its head', () => {
  const png = Buffer.alloc(40);
  Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex').copy(png);
  png.writeUInt32BE(1920, 16);
  png.writeUInt32BE(1080, 20);
  expect(readImageSize(png)).toEqual({ format: 'png', width: 1920, height: 1080 });
});

it('reads the size of a JPEG behind its other segments', () => {
  const start = Buffer.from('ffd8ffe000104a46494600010100000100010000', 'hex');
  const frame = Buffer.from('ffc000110802d0050003012200021101031101', 'hex');
  expect(readImageSize(Buffer.concat([start, frame]))).toEqual({ format: 'jpeg', width: 1280, height: 720 });
});

it.each([
  ['nothing', ''],
  ['an SVG', '3c737667'],
  ['the start of a PNG alone', '89504e470d0a1a0a'],
  ['a JPEG that breaks off', 'ffd8ffe00010'],
  ['a PNG without any width', `89504e470d0a1a0a0000000d49484452${'00'.repeat(16)}`],
])('says of %s that it is no picture', (_, hex) => {
  expect(readImageSize(Buffer.from(hex, 'hex'))).toBeNull();
});
