import { expect, it } from 'vitest';
import {
  addPart,
  mostParts,
  movePart,
  removePart,
  replacePart,
  type PartsSlide,
} from '../../../renderer/features/story/edit-parts.ts';
import type { SlideBlock } from '../../../shared/model/story.ts';

const part = (id: string): SlideBlock => ({ kind: 'text', id, heading: id, text: '' });
const slideOf = (...ids: readonly string[]): PartsSlide => ({
  kind: 'charts',
  id: 'slide',
  section: '',
  headline: '',
  layout: 'columns',
  blocks: ids.map(part),
  interpretation: '',
  speakerNotes: '',
});
const ids = ({ blocks }: PartsSlide) => blocks.map(({ id }) => id).join(' ');

it('puts a part at the end, and no fifth one', () => {
  expect(ids(addPart(slideOf('a', 'b'), part('c')))).toBe('a b c');
  const full = slideOf('a', 'b', 'c', 'd');
  expect(full.blocks).toHaveLength(mostParts);
  expect(addPart(full, part('e'))).toBe(full);
});

it('puts something else in the place of a part', () => {
  expect(ids(replacePart(slideOf('a', 'b', 'c'), 'b', part('x')))).toBe('a x c');
});

it('moves a part, and leaves it where there is no place', () => {
  const slide = slideOf('a', 'b', 'c');
  expect(ids(movePart(slide, 'a', 2))).toBe('b c a');
  expect(ids(movePart(slide, 'c', 1))).toBe('a c b');
  expect(movePart(slide, 'a', -1)).toBe(slide);
  expect(movePart(slide, 'c', 3)).toBe(slide);
});

it('takes a part away, but not the last', () => {
  expect(ids(removePart(slideOf('a', 'b'), 'a'))).toBe('b');
  const only = slideOf('a');
  expect(removePart(only, 'a')).toBe(only);
});
