import { expect, test } from 'vitest';
import { withLiveNotes } from '../../../renderer/features/story/canvas/live-notes.ts';
import { chartMarks } from '../../../shared/charts/chart-marks.ts';
import { connectorAt, type Annotation } from '../../../shared/model/annotation.ts';
import type { ChartRequest } from '../../../shared/model/chart-request.ts';
import type { Slide } from '../../../shared/model/story.ts';
import { chartStates } from '../../charts/states.ts';
import { chartOf, pageOf } from '../../support/slide-documents.ts';

const plain = chartStates()['trend, three areas and a reference'];
if (!plain) throw new Error('No trend.');
const mark = chartMarks(plain).find(({ value }) => value.status === 'shown')?.mark;
if (!mark) throw new Error('Nothing is shown.');
const note = connectorAt('a', mark, 40, 'Hier begon het');
const page = pageOf({ ...plain, notes: [{ ...note, changed: null }] });

test('shows where words were just put, in which colour, before the host has drawn them', () => {
  const moved = { x: 0.1, y: -0.2 };
  expect(notesOn([{ ...note, moved, colour: 'own', text: 'Anders' }])).toEqual([
    { ...note, moved, colour: 'own', text: 'Anders', changed: null },
  ]);
});

test('leaves words with a field as the host filled them', () => {
  expect(notesOn([{ ...note, text: 'Nu {percent}' }])[0]?.text).toBe('Hier begon het');
});

test('takes a removed note away at once, and shows a new one that needs no figures', () => {
  expect(notesOn([])).toEqual([]);
  const added = connectorAt('b', mark, 40, 'Erbij');
  expect(notesOn([note, added]).map(({ id }) => id)).toEqual(['a', 'b']);
  expect(notesOn([note, { ...added, text: '{percent}' }]).map(({ id }) => id)).toEqual(['a']);
});

test('keeps the words of a note whose figure is hidden taken back', () => {
  const hidden = pageOf({ ...plain, notes: [{ ...note, text: 'Teruggenomen', changed: 'hidden' }] });
  expect(notesOn([note], hidden)[0]?.text).toBe('Teruggenomen');
});

function notesOn(annotations: readonly Annotation[], of = page) {
  return chartOf(withLiveNotes(of, slideWith(annotations, of.slideId))).spec.notes.map((each) => ({
    ...each,
  }));
}

function slideWith(annotations: readonly Annotation[], id: string): Slide {
  const request: ChartRequest = {
    kind: 'ranking',
    indicator: 'X',
    wave: 2025,
    level: 'school',
    within: null,
    reference: null,
    order: 'high-first',
  };
  return {
    ...{ kind: 'chart', id, section: '', speakerNotes: '' },
    chart: { id: 'c', request, headline: '', interpretation: '', annotations, chosen: null },
  };
}
