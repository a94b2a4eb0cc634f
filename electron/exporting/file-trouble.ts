import path from 'node:path';
import { exportingTexts } from '../../shared/language/exporting.ts';
import type { Issue } from '../../shared/model/issue.ts';

interface Doing {
  readonly folder: string;
  readonly file?: string;
  /** Putting a finished file in its place, not writing it. */
  readonly isMoving: boolean;
}

/** Trouble of the file system that a user can do something about; null for our own mistakes. */
export function fileTrouble(error: unknown, { folder, file = fileOf(error), isMoving }: Doing): Issue | null {
  switch (error instanceof Error && 'code' in error ? error.code : null) {
    case 'ENOSPC':
    case 'EDQUOT':
      return exportingTexts.diskFull(folder);
    case 'EBUSY':
    case 'ETXTBSY':
      return exportingTexts.fileInUse(file);
    case 'EACCES':
    case 'EPERM':
      // Windows refuses so to move a file that another program has open.
      return isMoving ? exportingTexts.fileInUse(file) : exportingTexts.folderReadOnly(folder);
    case 'EROFS':
      return exportingTexts.folderReadOnly(folder);
    case 'ENOENT':
    case 'ENOTDIR':
      return exportingTexts.folderMissing(folder);
    case 'ENAMETOOLONG':
      return exportingTexts.nameTooLong(file);
    default:
      return null;
  }
}

function fileOf(error: unknown): string {
  const at = error instanceof Error && 'path' in error ? error.path : null;
  return typeof at === 'string' ? path.basename(at) : '';
}
