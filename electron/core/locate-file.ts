import path from 'node:path';
import type { FileReference } from '../../shared/contract/file-reference.ts';
import { coreTexts } from '../../shared/language/core.ts';
import type { Session } from './session.ts';
import { refuse } from './trouble.ts';

/** Where a file that was handed over lies on this computer, and what it is called. */
export function locateFile(
  session: Session,
  file: FileReference,
): { readonly path: string; readonly fileName: string } {
  const { uploads } = session.ports;
  if (file.kind === 'upload') {
    return uploads?.find(file.token) ?? refuse('not-found', coreTexts.uploadGone);
  }
  // Where the page hands over bytes it has no business naming paths.
  if (uploads) return refuse('not-allowed', coreTexts.pathRefused);
  return { path: file.path, fileName: path.basename(file.path) };
}
