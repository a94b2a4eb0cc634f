import { Buffer } from 'node:buffer';
import JSZip from 'jszip';
import { failure, success, type Result } from '../../../../shared/base/result.ts';
import { slideTemplateIssues } from '../../../../shared/language/slide-template.ts';
import type { Issue } from '../../../../shared/model/issue.ts';

/** A file of at most this many bytes, that unpacks to at most so many: a master with photographs stays well below. */
export const mostBytes = 25 * 1024 ** 2;
const mostUnpacked = 200 * 1024 ** 2;
const mostParts = 5000;

export type Package = ReadonlyMap<string, Uint8Array>;

/** The parts of a PowerPoint file by their path, without a leading slash. Says what else it is in words. */
export async function openPackage(name: string, bytes: Uint8Array): Promise<Result<Package, Issue>> {
  if (bytes.length > mostBytes) return failure(slideTemplateIssues.tooLarge(name, bytes.length));
  // A file with a password, and a PowerPoint file from before 2007, are no zip but an OLE container.
  if (startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0])) return failure(slideTemplateIssues.locked(name));
  if (!startsWith(bytes, [0x50, 0x4b])) return failure(slideTemplateIssues.notPowerPoint(name));
  const zip = await JSZip.loadAsync(bytes).catch(() => null);
  if (zip === null) return failure(slideTemplateIssues.broken(name));
  const files = Object.values(zip.files).filter(({ dir }) => !dir);
  if (files.length > mostParts) return failure(slideTemplateIssues.unpacksTooLarge(name));
  const parts = new Map<string, Uint8Array>();
  let room = mostUnpacked;
  for (const file of files) {
    const content = await unpackWithin(file, room);
    if (content === 'too large') return failure(slideTemplateIssues.unpacksTooLarge(name));
    if (content === 'broken') return failure(slideTemplateIssues.broken(name));
    room -= content.length;
    parts.set(file.name, content);
  }
  return success(parts);
}

function startsWith(bytes: Uint8Array, signature: readonly number[]): boolean {
  return signature.every((byte, index) => bytes[index] === byte);
}

/** Stops as soon as more comes out than there is room for: a few bytes can unpack to gigabytes. */
function unpackWithin(file: JSZip.JSZipObject, room: number): Promise<Uint8Array | 'too large' | 'broken'> {
  return new Promise((resolve) => {
    const chunks: Buffer[] = [];
    let size = 0;
    const stream = file.nodeStream();
    stream.on('data', (chunk: Buffer) => {
      size += chunk.length;
      if (size <= room) {
        chunks.push(chunk);
        return;
      }
      stream.pause();
      resolve('too large');
    });
    stream.on('error', () => resolve('broken'));
    stream.on('end', () => resolve(Buffer.concat(chunks)));
  });
}
