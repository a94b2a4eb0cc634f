import { expect, test } from 'vitest';
import {
  afterFailure,
  afterSuccess,
  withSave,
  type WaitingSave,
} from '../../../renderer/features/story/waiting-saves.ts';

const save = (turn: number, field?: string): WaitingSave => ({
  story: { id: 's', title: `Stap ${String(turn)}`, area: null, slides: [], changedAt: '2026-03-09T12:00:00' },
  field,
  turn,
});
const turns = (waiting: readonly WaitingSave[]) => waiting.map(({ turn }) => turn);

test('typing on in one field waits as one save, another field as another', () => {
  const typed = [save(1, 'title'), save(2, 'title'), save(3, 'headline'), save(4)];
  expect(turns(typed.reduce<readonly WaitingSave[]>(withSave, []))).toEqual([2, 3, 4]);
});

test('what could not be saved waits again', () => {
  expect(turns(afterFailure([], save(3)))).toEqual([3]);
});

test('a later save holds what could not be saved', () => {
  expect(turns(afterFailure([save(4)], save(3)))).toEqual([4]);
});

test('of two that could not be saved the later one is kept', () => {
  expect(turns(afterFailure(afterFailure([], save(3)), save(4)))).toEqual([4]);
});

test('an old save is never written over a later one', () => {
  expect(turns(afterSuccess(afterFailure([], save(3)), save(4)))).toEqual([]);
  expect(turns(afterSuccess([save(5)], save(4)))).toEqual([5]);
});
