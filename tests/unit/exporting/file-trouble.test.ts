import { expect, test } from 'vitest';
import { fileTrouble } from '../../../electron/exporting/file-trouble.ts';

const doing = { folder: '/tmp/verslag', file: 'Stress.pptx', isMoving: false };
const trouble = (code: string) => Object.assign(new Error(code), { code, path: '/tmp/verslag/Stress.pptx' });

test('tells a full disk from a folder that may not be written and one that is gone', () => {
  expect(fileTrouble(trouble('ENOSPC'), doing)?.kind).toBe('disk-full');
  expect(fileTrouble(trouble('EACCES'), doing)?.title).toBe('In de map /tmp/verslag mag je niets opslaan.');
  expect(fileTrouble(trouble('ENOENT'), doing)?.title).toBe('De map /tmp/verslag is er niet.');
});

test('asks to close PowerPoint when the old file cannot be moved', () => {
  const issue = fileTrouble(trouble('EPERM'), { folder: '/tmp/verslag', isMoving: true });
  expect(issue).toMatchObject({
    title: 'Stress.pptx is open in een ander programma.',
    kept: 'Het oude bestand is niet veranderd.',
  });
});

test('leaves our own mistakes to be thrown', () => {
  expect(fileTrouble(trouble('EISDIR'), doing)).toBeNull();
  expect(fileTrouble(new TypeError('undefined'), doing)).toBeNull();
});
