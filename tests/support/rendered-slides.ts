import { execFile } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import type { Pixels } from './picture-pixels.ts';

const run = promisify(execFile);

/** LibreOffice, which draws slides, and poppler, which draws pages; null where one of them is not installed. */
export async function slideDrawer(): Promise<((pptx: Uint8Array) => Promise<readonly Pixels[]>) | null> {
  try {
    await run('soffice', ['--version'], { timeout: 60_000 });
    await run('pdftoppm', ['-v']);
    return drawSlides;
  } catch {
    return null;
  }
}

/** A pixel is a point: 960 by 540. */
async function drawSlides(pptx: Uint8Array): Promise<readonly Pixels[]> {
  const folder = await mkdtemp(path.join(tmpdir(), 'wib-slides-'));
  try {
    await writeFile(path.join(folder, 'slides.pptx'), pptx);
    const profile = `-env:UserInstallation=${pathToFileURL(path.join(folder, 'profile')).href}`;
    const toPdf = [profile, '--headless', '--convert-to', 'pdf', '--outdir', folder, 'slides.pptx'];
    await run('soffice', toPdf, { cwd: folder, timeout: 240_000 });
    await run('pdftoppm', ['-r', '72', 'slides.pdf', 'page'], { cwd: folder, timeout: 240_000 });
    const pages = (await readdir(folder)).filter((name) => name.endsWith('.ppm')).sort();
    return await Promise.all(pages.map(async (name) => pixelsOfPpm(await readFile(path.join(folder, name)))));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** "P6 960 540 255", then red, green and blue of every pixel. */
function pixelsOfPpm(bytes: Uint8Array): Pixels {
  const head = /^P6\s(\d+)\s(\d+)\s255\s/.exec(Buffer.from(bytes.subarray(0, 32)).toString('latin1'));
  if (!head) throw new Error('Not a PPM of three bytes a pixel.');
  const [width, height] = [Number(head[1]), Number(head[2])];
  const colours = new Uint32Array(width * height);
  for (let index = 0, at = head[0].length; index < colours.length; index++, at += 3)
    colours[index] = ((bytes[at] ?? 0) << 16) | ((bytes[at + 1] ?? 0) << 8) | (bytes[at + 2] ?? 0);
  return { width, height, at: (x, y) => colours[y * width + x] ?? 0 };
}
