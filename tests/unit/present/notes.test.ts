import { describe, expect, it } from 'vitest';
import { minutesOfNotes } from '../../../renderer/features/present/minutes-of-notes.ts';

describe('how long a slide takes', () => {
  it('is read from the speaker notes, the last one first', () => {
    expect(minutesOfNotes('ZEG iets.\n\nDUUR 2 minuten.')).toBe(2);
    expect(minutesOfNotes('DUUR: 1,5 minuut')).toBe(1.5);
    expect(minutesOfNotes('DUUR 4\nLET OP\nDUUR 3 minuten.')).toBe(3);
  });

  it('is not known where the notes do not say so', () => {
    expect(minutesOfNotes('')).toBeNull();
    expect(minutesOfNotes('De DUUR 2 is niet het begin van een regel.')).toBeNull();
    expect(minutesOfNotes('DUUR kort')).toBeNull();
  });
});
