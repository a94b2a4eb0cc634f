import { importingTexts } from '../../shared/language/importing.ts';
import { refuseFile } from './importing-issue.ts';

/** The first bytes of files that people take for a monitor file, and what to do with them. */
const signatures = [
  { bytes: 'PK\u0003\u0004', words: 'zip', but: [{ holds: 'xl/', words: 'excel' }] },
  { bytes: '$FL', words: 'spss', but: [] },
  { bytes: '\u00d0\u00cf\u0011\u00e0', words: 'excel', but: [] },
  { bytes: '%PDF', words: 'pdf', but: [] },
  { bytes: '\u001f\u008b', words: 'zip', but: [] },
  { bytes: 'SQLite format 3', words: 'workspace', but: [] },
] as const;

/** Bytes of the byte order mark to skip: 3 or 0. Throws IssueError when the file is no text that we read. */
export function sniffFile(head: Uint8Array, file: string): 0 | 3 {
  const start = Buffer.from(head.buffer, head.byteOffset, Math.min(head.length, 4096)).toString('latin1');
  for (const { bytes, words, but } of signatures) {
    if (!start.startsWith(bytes)) continue;
    const told = but.find(({ holds }) => start.includes(holds))?.words ?? words;
    refuseFile('file-not-text', importingTexts.notText[told], { file });
  }
  if (isUtf16(start)) refuseFile('file-not-text', importingTexts.notText.utf16, { file });
  if (start.includes('\u0000') || countControls(start) * 50 > start.length) {
    refuseFile('file-not-text', importingTexts.notText.binary, { file });
  }
  return start.startsWith('\u00ef\u00bb\u00bf') ? 3 : 0;
}

/** With its byte order mark; or without, when every second byte of the first line is zero. */
function isUtf16(start: string): boolean {
  if (start.startsWith('\u00ff\u00fe') || start.startsWith('\u00fe\u00ff')) return true;
  const sample = start.slice(0, 64);
  const zeros = (offset: 0 | 1): number =>
    Array.from(sample).filter((sign, at) => at % 2 === offset && sign === '\u0000').length;
  return sample.length >= 8 && Math.max(zeros(0), zeros(1)) * 2 >= sample.length - 4;
}

function countControls(text: string): number {
  return Array.from(text).filter((sign) => sign < ' ' && sign !== '\n' && sign !== '\r' && sign !== '\t')
    .length;
}
