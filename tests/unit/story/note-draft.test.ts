import { describe, expect, it } from 'vitest';
import {
  draftOfNote,
  endsFrom,
  noteKinds,
  noteOfDraft,
  startDraft,
} from '../../../renderer/features/story/note-draft.ts';
import type { ChartMark } from '../../../shared/charts/chart-marks.ts';
import { annotationSchema } from '../../../shared/model/annotation.ts';
import { markId, type MarkKey } from '../../../shared/model/figure.ts';

const lindewaard = markAt('GM1', 2021);
const later = markAt('GM1', 2025);
const elsewhere = markAt('GM2', 2025);
const marks = [lindewaard, later, elsewhere];
const ids = (...some: readonly ChartMark[]) => some.map(({ mark }) => markId(mark));

describe('a note that is being made', () => {
  it('is whole in every kind once its figures, value and words are there', () => {
    for (const kind of noteKinds) {
      const draft = { ...startDraft(kind), chosen: ids(lindewaard, later), percent: '35,5', text: 'Let op' };
      const note = noteOfDraft('n', draft, marks);
      expect(annotationSchema.safeParse(note), kind).toMatchObject({ success: true });
      expect(note?.shape.kind).toBe(kind);
      expect(noteOfDraft('n', { ...draft, chosen: [], percent: '' }, marks), kind).toBeNull();
    }
  });

  it('stands at a wave, in a period or at values of the axis as well as at figures', () => {
    const words = { ...startDraft('text'), text: 'Nieuwe vragen' };
    expect(noteOfDraft('n', { ...words, ground: 'years', moment: '2021' }, marks)?.shape).toEqual({
      ...{ kind: 'text', at: { wave: 2021 } },
    });
    expect(noteOfDraft('n', { ...words, ground: 'percents', percent: '30' }, marks)?.shape).toEqual({
      ...{ kind: 'text', at: { percent: 30 } },
    });
    const band = { ...startDraft('enclosure'), form: 'band', ground: 'years' } as const;
    const corona = { ...band, moment: 'maart 2020', toMoment: 'maart 2022' };
    expect(noteOfDraft('n', corona, marks)?.shape).toEqual({
      ...{ kind: 'enclosure', form: 'band' },
      around: { fromYear: 2020 + 2 / 12, toYear: 2022 + 2 / 12 },
    });
    expect(noteOfDraft('n', { ...corona, toMoment: '2019' }, marks)).toBeNull();
  });

  it('is filled in again from the note it made', () => {
    const drafts = [
      ...noteKinds.map((kind) => ({ ...startDraft(kind), chosen: ids(lindewaard, later), percent: '35,5' })),
      { ...startDraft('text'), ground: 'percents', percent: '12' },
      { ...startDraft('enclosure'), ground: 'years', moment: '2020', toMoment: 'mei 2022' },
      { ...startDraft('enclosure'), ground: 'percents', percent: '10', toPercent: '20,5' },
    ] as const;
    for (const draft of drafts) {
      const note = noteOfDraft('n', { ...draft, text: 'Let op' }, marks);
      const again = note && noteOfDraft('n', draftOfNote(note), marks);
      expect(again?.shape, draft.kind).toEqual(note?.shape);
    }
  });

  it('remembers its figures as they are now', () => {
    const draft = { ...startDraft('difference'), chosen: ids(lindewaard, elsewhere) };
    expect(noteOfDraft('n', draft, marks)?.figures).toEqual([
      { mark: elsewhere.mark, percent: 40 },
      { mark: lindewaard.mark, percent: 40 },
    ]);
  });

  it('needs words where words are all it is', () => {
    const chosen = ids(later);
    expect(noteOfDraft('n', { ...startDraft('connector'), chosen, text: ' ' }, marks)).toBeNull();
    expect(noteOfDraft('n', { ...startDraft('symbol'), chosen }, marks)).not.toBeNull();
  });

  it.each(['', '101', '-1', '3e1', 'veel', '1000'])('takes no line at “%s” per cent', (percent) => {
    expect(noteOfDraft('n', { ...startDraft('level'), percent }, marks)).toBeNull();
  });

  it('lets a trend go forward in its own area only, and a difference to any other figure', () => {
    expect(endsFrom('trend-line', lindewaard, marks)).toEqual([later]);
    expect(endsFrom('trend-line', later, marks)).toEqual([]);
    expect(endsFrom('difference', later, marks)).toEqual([lindewaard, elsewhere]);
  });
});

function markAt(areaCode: string, wave: number): ChartMark {
  const mark: MarkKey = {
    ...{ indicator: 'EBGLK3S1', level: 'municipality', areaCode, wave },
    ...{ groupVariable: null, group: null },
  };
  const value = { status: 'shown', percent: 40, lower: 35, upper: 45, n: 100, unreliable: false } as const;
  return { mark, name: areaCode, detail: String(wave), value, difference: null, isReference: false };
}
