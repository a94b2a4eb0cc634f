import { describe, expect, it } from 'vitest';
import {
  copySlide,
  insertSlide,
  moveSlide,
  removeSlide,
  withNote,
  withoutNote,
} from '../../../renderer/features/story/edit-story.ts';
import { connectorAt } from '../../../shared/model/annotation.ts';
import type { Slide, Story } from '../../../shared/model/story.ts';

const mark = {
  indicator: 'EBGLK3S1',
  level: 'school',
  areaCode: '101',
  wave: 2025,
  groupVariable: null,
  group: null,
} as const;
const chart: Slide = {
  kind: 'chart',
  id: 'chart',
  section: 'Waar',
  speakerNotes: '',
  chart: {
    id: 'c1',
    request: {
      kind: 'ranking',
      indicator: 'EBGLK3S1',
      wave: 2025,
      level: 'school',
      within: null,
      reference: null,
      order: 'high-first',
    },
    headline: '',
    interpretation: '',
    annotations: [connectorAt('n1', mark, 77, 'Let op')],
    chosen: null,
  },
};
const story: Story = {
  id: 's',
  title: 'Verhaal',
  area: null,
  changedAt: '2026-01-01T09:41:00.000Z',
  slides: [title('a'), chart, title('b')],
};
function title(id: string): Slide {
  return { kind: 'title', id, headline: id, subtitle: '', speakerNotes: '' };
}
function order(of: Story): string {
  return of.slides.map(({ id }) => id).join(' ');
}

describe('editing a story', () => {
  it('moves a slide to a place in the row, and never outside it', () => {
    expect(order(moveSlide(story, 'a', 1))).toBe('chart a b');
    expect(order(moveSlide(story, 'a', 9))).toBe('chart b a');
    expect(order(moveSlide(story, 'b', -1))).toBe('b a chart');
    expect(moveSlide(story, 'nobody', 0)).toBe(story);
  });

  it('inserts after the chosen slide, or at the end', () => {
    expect(order(insertSlide(story, title('new'), 'a'))).toBe('a new chart b');
    expect(order(insertSlide(story, title('new'), null))).toBe('a chart b new');
    expect(order(removeSlide(story, 'chart'))).toBe('a b');
  });

  it('gives a copy ids of its own, down to its notes', () => {
    let count = 0;
    const copy = copySlide(chart, () => `new${++count}`);
    expect(JSON.stringify(copy)).not.toMatch(/"id":"(chart|c1|n1)"/);
    expect(copy).toMatchObject({
      chart: { annotations: [{ text: 'Let op', shape: { kind: 'connector', mark } }] },
    });
  });

  it('puts a note in its own place or at the end, and takes only that one away', () => {
    const two = withNote(chart, connectorAt('n2', mark, 77, 'Ook dit'), 'c1');
    const changed = withNote(two, connectorAt('n1', mark, 77, 'Anders'), 'c1');
    expect(withNote(chart, connectorAt('n2', mark, 77, 'Ergens anders'), 'c2')).toEqual(chart);
    expect(changed).toMatchObject({ chart: { annotations: [{ text: 'Anders' }, { text: 'Ook dit' }] } });
    expect(withoutNote(changed, 'n1')).toMatchObject({ chart: { annotations: [{ id: 'n2' }] } });
  });
});
