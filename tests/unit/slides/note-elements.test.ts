import { expect, test } from 'vitest';
import { barNames } from '../../../shared/charts/bars/bar-names.ts';
import { markPositions } from '../../../shared/charts/geometry.ts';
import { anchorOf } from '../../../shared/charts/notes.ts';
import { overlaps } from '../../../shared/charts/place-notes.ts';
import type { ChartSpec } from '../../../shared/charts/spec.ts';
import { connectorAt } from '../../../shared/model/annotation.ts';
import { slideWidth } from '../../../shared/slides/document.ts';
import { type } from '../../../shared/slides/grid.ts';
import type { LineElement, TextElement } from '../../../shared/slides/document.ts';
import { chartStates } from '../../charts/states.ts';
import { allElements, chartOf, pageOf } from '../../support/slide-documents.ts';

const states = chartStates();
const plain = [
  'ranking, plain',
  'trend, three areas and a reference',
  'bars, girls and boys beside the region',
];

/** The spec with a note on each of its first marks. */
function annotated(name: string, count = 2): ChartSpec {
  const spec = states[name];
  if (!spec) throw new Error(`No chart state "${name}".`);
  const marks = markPositions(spec, { x: 0, y: 0, w: 1, h: 1 }, 0).slice(0, count);
  const notes = marks.map(({ mark }, index) => ({
    ...connectorAt(`n${index}`, mark, null, `Hier begon in september project ${index + 1}.`),
    changed: null,
  }));
  return { ...spec, notes };
}

function notesOn(spec: ChartSpec) {
  const page = pageOf(spec);
  const { plot } = chartOf(page);
  const leaders = allElements(page).filter(
    (element): element is LineElement => element.kind === 'line' && element.role === 'note-leader',
  );
  const texts = allElements(page).filter(
    (element): element is TextElement => element.kind === 'text' && element.role === 'note',
  );
  return { plot, leaders, texts };
}

test.each(plain)('ends each leader within 2 %% of its mark and outside its interval: %s', (name) => {
  const spec = annotated(name);
  const { plot, leaders } = notesOn(spec);
  const positions = markPositions(spec, plot, 0);
  expect(leaders).toHaveLength(2);
  for (const [index, { to }] of leaders.entries()) {
    const note = spec.notes[index];
    const interval = positions.find(({ mark }) => mark === (note && anchorOf(note)))?.box;
    if (!interval) throw new Error('The note has no mark.');
    const dx = Math.max(interval.x - to.x, 0, to.x - interval.x - interval.w);
    const dy = Math.max(interval.y - to.y, 0, to.y - interval.y - interval.h);
    const distance = Math.hypot(dx, dy);
    expect(distance).toBeGreaterThan(0.03);
    expect(distance).toBeLessThan(slideWidth * 0.02);
  }
});

test.each(plain)('covers no mark and no other note: %s', (name) => {
  const spec = annotated(name, 3);
  const { plot, texts } = notesOn(spec);
  const boxes = texts.map(({ frame }) => frame);
  const marks = markPositions(spec, plot, 0).map(({ box }) => box);
  for (const [index, box] of boxes.entries()) {
    const others = [...boxes.slice(0, index), ...boxes.slice(index + 1)];
    expect(others.filter((other) => overlaps(box, other))).toEqual([]);
    expect(marks.filter((mark) => mark.w > 0 && overlaps(box, mark))).toEqual([]);
  }
});

test('leaves a note out whose figure is no longer shown, and says so to the speaker', () => {
  const spec = states['ranking, half of it hidden'];
  if (spec?.kind !== 'ranking') throw new Error('Not a ranking.');
  const hidden = spec.rows.find(({ value }) => value.status === 'hidden');
  if (!hidden) throw new Error('Nothing is hidden.');
  const note = {
    ...connectorAt('n', hidden.mark, null, 'cijfer is nu verborgen'),
    changed: 'hidden' as const,
  };
  expect(notesOn({ ...spec, notes: [note] }).texts).toEqual([]);
  expect(pageOf({ ...spec, notes: [note] }).speakerNotes).toContain('een notitie staat niet op de dia');
});

test('leaves the names above bars uncovered', () => {
  const spec = annotated('bars, girls and boys beside the region', 2);
  if (spec.kind !== 'bars') throw new Error('Not bars.');
  const { plot, texts } = notesOn(spec);
  const names = barNames(spec, plot, { label: type.label / 72 });
  expect(names).toHaveLength(2);
  for (const { frame } of texts) {
    expect(names.filter(({ box }) => overlaps(frame, box)).map(({ text }) => text)).toEqual([]);
  }
});
