import type { Wording } from '../bilingual.ts';
import type * as dutch from '../nl/states.ts';

export const stateTexts = {
  kinds: {
    empty: 'Empty',
    nothing: 'Nothing found',
    busy: 'Busy',
    hidden: 'Hidden',
    attention: 'Please note',
    error: 'Error',
    done: 'Done',
  },
  loading: 'One moment',
  retry: 'Try again',
  stop: 'Stop',
  where: { file: 'File', line: 'Row', column: 'Column', read: 'Read' },
  amount: (done, total) => `${done} of ${total}`,
  secondsLeft: (seconds) => {
    if (seconds <= 1) return 'about 1 second left';
    if (seconds <= 90) return `about ${seconds} seconds left`;
    const minutes = Math.round(seconds / 60);
    return minutes <= 90 ? `about ${minutes} minutes left` : `about ${Math.round(minutes / 60)} hours left`;
  },
  units: {
    rows: 'rows',
    slides: 'slides',
    files: 'files',
    steps: 'steps',
    reports: 'reports',
    indicators: 'indicators',
  },
  issueKinds: {
    'file-empty': 'Error in the file',
    'file-unreadable': 'File cannot be read',
    'file-not-text': 'Error in the file',
    'file-too-large': 'File too large',
    'file-changed': 'File has changed',
    'file-layout-unknown': 'File not recognised',
    'file-damaged-row': 'Error in the file',
    'file-columns': 'Error in the file',
    'value-not-a-number': 'Error in the file',
    'weight-invalid': 'Error in the file',
    'area-unknown': 'Unknown area',
    'already-imported': 'Already imported',
    'mapping-incomplete': 'Not complete yet',
    'disk-full': 'Disk full',
    'workspace-missing': 'Workspace not found',
    'workspace-in-use': 'Workspace in use',
    'workspace-damaged': 'Workspace damaged',
    'workspace-newer': 'Workspace of a newer app',
    'workspace-not-open': 'No workspace open',
    'not-found': 'Not found',
    'input-invalid': 'Not right yet',
    'not-allowed': 'Not possible here',
    'file-exists': 'File already exists',
    'export-failed': 'Export did not succeed',
    cancelled: 'Stopped',
    unexpected: 'Error in the app',
  },
  noAnswer: {
    title: 'The app does not answer',
    kept: 'What you had saved is still in your workspace.',
    next: 'Close this window and start the app again.',
  },
  strangeAnswer: {
    title: 'The app gave an answer that the page does not understand',
    kept: 'Your workspace has not been changed by this page.',
    next: 'Reload the page. If it stays like this, start the app again.',
  },
  fileGone: {
    title: 'The file can no longer be read',
    kept: 'Nothing has been imported. Your workspace is as it was.',
    next: 'Check that the file is still in its place and choose it again.',
  },
} as const satisfies Wording<typeof dutch.stateTexts>;
