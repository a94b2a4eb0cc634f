import { createHash } from 'node:crypto';
import { readSync } from 'node:fs';
import { mapTexts } from '../../../shared/language/map-shapes.ts';
import { mostMapBytes } from '../../../shared/model/largest-file.ts';
import { decodeText } from '../decode-text.ts';
import { refuseFile } from '../importing-issue.ts';
import type { OpenSource } from '../open-source.ts';
import type { ParsedFile } from '../parsed-file.ts';
import { readMap } from './read-map.ts';

const chunkBytes = 4 * 1024 ** 2;

/** A table never begins with a brace; GeoJSON always does. */
export function looksLikeJson({ descriptor }: OpenSource): boolean {
  const head = new Uint8Array(256);
  const text = decodeText(head.subarray(0, readSync(descriptor, head, 0, head.length, 0))).text;
  return /^\uFEFF?\s*[{[]/.test(text);
}

/** Reads a map as a whole: JSON has no rows to read one by one. Throws IssueError. */
export function readMapFile(
  fileName: string,
  opened: OpenSource,
  onProgress: (done: number, total: number) => void,
): ParsedFile {
  const { bytes, descriptor } = opened;
  if (bytes > mostMapBytes)
    refuseFile('file-too-large', mapTexts.tooLarge(bytes, mostMapBytes), { file: fileName });
  const buffer = new Uint8Array(bytes);
  for (let done = 0; done < bytes; onProgress(done, bytes)) {
    const got = readSync(descriptor, buffer, done, Math.min(chunkBytes, bytes - done), done);
    if (got === 0) refuseFile('file-changed', mapTexts.changed, { file: fileName });
    done += got;
  }
  opened.checkUnchanged();
  const { text, windows } = decodeText(buffer);
  const map = readMap(parseJson(text.replace(/^\uFEFF/, ''), fileName), fileName);
  return {
    fileName,
    hash: createHash('sha256').update(buffer).digest('hex'),
    bytes,
    layout: {
      kind: 'shapes',
      delimiter: ',',
      decimal: '.',
      encoding: windows ? 'windows-1252' : text.startsWith('\uFEFF') ? 'utf-8-bom' : 'utf-8',
    },
    rows: map.features,
    columns: [],
    damaged: [],
    lineShifts: [],
    map,
  };
}

function parseJson(text: string, file: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    const found = /position (\d+)/.exec(error instanceof Error ? error.message : '');
    // Without a position the text ended too early.
    const upTo = found === null ? text : text.slice(0, Number(found[1]));
    // No trouble of a row: nothing is left to draw without it.
    return refuseFile('file-layout-unknown', mapTexts.notWhole, {
      file,
      line: upTo.split('\n').length,
      read: upTo.trimEnd().slice(-30),
    });
  }
}
