import { describe, expect, it } from 'vitest';
import { readShowKey } from '../../../renderer/features/present/show-keys.ts';

describe('the keys of a show', () => {
  it('goes to the slide whose number is typed before Enter', () => {
    const typed = ['1', '2'].reduce((before, key) => readShowKey(key, before).typed, '');
    expect(readShowKey('Enter', typed)).toEqual({ typed: '', wish: { kind: 'number', number: 12 } });
    expect(readShowKey('Enter', '').wish).toEqual({ kind: 'step', by: 1 });
  });

  it('forgets the number at any other key', () => {
    expect(readShowKey('ArrowRight', '12')).toEqual({ typed: '', wish: { kind: 'step', by: 1 } });
  });

  it('knows what remote controls send', () => {
    expect(readShowKey('PageDown', '').wish).toEqual({ kind: 'step', by: 1 });
    expect(readShowKey('PageUp', '').wish).toEqual({ kind: 'step', by: -1 });
    expect(readShowKey('.', '').wish).toEqual({ kind: 'cover', cover: 'black' });
    // Its button for starting would fetch the page anew.
    expect(readShowKey('F5', '').wish).toEqual({ kind: 'nothing' });
  });

  it('reads letters large and small, and leaves other keys alone', () => {
    expect(readShowKey('B', '').wish).toEqual(readShowKey('b', '').wish);
    expect(readShowKey('Tab', '').wish).toBeNull();
    expect(readShowKey('x', '').wish).toBeNull();
  });
});
