import { useCallback, useState } from 'react';
import { chartMarks, type ChartMark } from '../../../../shared/charts/chart-marks.ts';
import type { ChartSpec } from '../../../../shared/charts/spec.ts';
import type { NoteEditing } from '../../../../shared/drawing/note-editing.ts';
import { noteCanvasTexts } from '../../../../shared/language/note-canvas.ts';
import { storyTexts } from '../../../../shared/language/story.ts';
import type { Annotation } from '../../../../shared/model/annotation.ts';
import { sameMark, type MarkKey } from '../../../../shared/model/figure.ts';
import { chartsOf } from '../../../../shared/model/slide-charts.ts';
import type { Slide } from '../../../../shared/model/story.ts';
import type { SlidePage } from '../../../../shared/slides/document.ts';
import { announce } from '../../../ui/announce.ts';
import { withNote, withoutNote } from '../edit-story.ts';
import { confirmed } from '../mark-in-spec.ts';
import { newNote } from '../new-note.ts';
import { chartElements } from '../pages-of-slide.ts';
import {
  isPairAct,
  misfitOf,
  needsWords,
  shapeOfAct,
  shapeOfPair,
  type MarkAct,
  type PairAct,
} from './mark-acts.ts';

/** A figure of a chart of the slide. */
export interface MarkOnSlide {
  readonly mark: ChartMark;
  readonly spec: ChartSpec;
  readonly chartId: string;
}

/** What is being done on the canvas. */
export type CanvasAct =
  | { readonly kind: 'menu'; readonly at: MarkOnSlide }
  | {
      readonly kind: 'second';
      readonly act: PairAct;
      readonly at: MarkOnSlide;
      readonly trouble: string | null;
    }
  | {
      readonly kind: 'words';
      readonly note: Annotation;
      readonly chartId: string;
      readonly isNew: boolean;
      /** Its figure changed: who writes it anew writes it for the figures of today. */
      readonly isRewrite: boolean;
    };

export interface Annotating {
  readonly selected: string | null;
  readonly select: (id: string | null) => void;
  readonly act: CanvasAct | null;
  readonly picked: MarkKey | null;
  readonly pick: (mark: MarkKey, partId: string | undefined) => void;
  readonly choose: (act: MarkAct) => void;
  /** Ends what is being done; nothing changes. */
  readonly stop: () => void;
  readonly editWords: (id: string, isRewrite?: boolean) => void;
  readonly writeWords: (note: Annotation) => void;
  readonly move: NoteEditing['onMove'];
  readonly remove: (id: string) => void;
}

interface Given {
  readonly slide: Slide;
  readonly pages: readonly SlidePage[];
  readonly onWrite: (slide: Slide, about?: string) => void;
}

/** Annotating a slide where it stands: the same notes on the canvas and in the list beside it. */
export function useAnnotating({ slide, pages, onWrite }: Given): Annotating {
  const [selected, setSelected] = useState<string | null>(null);
  const [act, setAct] = useState<CanvasAct | null>(null);
  const select = useCallback((id: string | null) => setSelected(id), []);
  const noteWith = (id: string) =>
    chartsOf(slide)
      .flatMap(({ chart }) => chart.annotations.map((note) => ({ note, chartId: chart.id })))
      .find(({ note }) => note.id === id);
  const add = (note: Annotation, chartId: string) => {
    onWrite(withNote(slide, note, chartId));
    setSelected(note.id);
    setAct(null);
    announce(storyTexts.addNote.added);
  };
  const finish = (second: MarkOnSlide | null, first: Extract<CanvasAct, { kind: 'second' }>) => {
    const texts = noteCanvasTexts.notThere;
    const { act: pair, at } = first;
    const misfit =
      second?.chartId === at.chartId ? misfitOf(pair, at.spec, at.mark, second.mark) : 'otherChart';
    if (second === null || misfit !== null) {
      const trouble = texts[misfit ?? 'otherChart'];
      setAct({ ...first, trouble });
      announce(trouble);
      return;
    }
    const note = newNote(
      crypto.randomUUID(),
      shapeOfPair(pair, at.mark, second.mark),
      '',
      chartMarks(at.spec),
    );
    // A period is nothing without a name; the others say by themselves what they are.
    if (pair === 'period')
      setAct({ kind: 'words', note, chartId: at.chartId, isNew: true, isRewrite: false });
    else add(note, at.chartId);
  };
  return {
    ...{ selected, select, act },
    picked: act?.kind === 'menu' || act?.kind === 'second' ? act.at.mark.mark : null,
    pick(mark, partId) {
      const found = markOnSlide(slide, pages, mark, partId);
      if (act?.kind === 'second') finish(found, act);
      else if (found) {
        setSelected(null);
        setAct({ kind: 'menu', at: found });
      }
    },
    choose(chosen) {
      if (act?.kind !== 'menu') return;
      const { at } = act;
      if (isPairAct(chosen)) {
        setAct({ kind: 'second', act: chosen, at, trouble: null });
        announce(`${noteCanvasTexts.second[chosen]} ${noteCanvasTexts.secondKeys}`);
        return;
      }
      const note = newNote(crypto.randomUUID(), shapeOfAct(chosen, at.mark), '', chartMarks(at.spec));
      if (needsWords(chosen))
        setAct({ kind: 'words', note, chartId: at.chartId, isNew: true, isRewrite: false });
      else add(note, at.chartId);
    },
    stop: () => {
      if (act?.kind === 'second') announce(noteCanvasTexts.stopped);
      setAct(null);
    },
    editWords(id, isRewrite = false) {
      const found = noteWith(id);
      if (found) setAct({ kind: 'words', ...found, isNew: false, isRewrite });
    },
    writeWords(note) {
      if (act?.kind !== 'words') return;
      if (act.isNew) add(note, act.chartId);
      else {
        const specs = chartElements(pages).map(({ spec }) => spec);
        onWrite(withNote(slide, act.isRewrite ? confirmed(note, specs) : note, act.chartId));
        setAct(null);
        announce(noteCanvasTexts.changed);
      }
    },
    move(id, moved, how) {
      const found = noteWith(id);
      if (!found) return;
      // Steps of the arrow keys that follow each other are one step to undo.
      const about = how === 'stepped' ? `move ${id}` : undefined;
      onWrite(withNote(slide, { ...found.note, moved }, found.chartId), about);
      announce(noteCanvasTexts.moved);
    },
    remove(id) {
      onWrite(withoutNote(slide, id));
      setSelected(null);
      announce(storyTexts.noteRemoved);
    },
  };
}

function markOnSlide(
  slide: Slide,
  pages: readonly SlidePage[],
  mark: MarkKey,
  partId: string | undefined,
): MarkOnSlide | null {
  const chart = chartsOf(slide).find(({ id }) => id === (partId ?? slide.id))?.chart;
  if (!chart) return null;
  for (const { spec, partId: part } of chartElements(pages)) {
    const found = part === partId ? chartMarks(spec).find((each) => sameMark(each.mark, mark)) : undefined;
    if (found) return { mark: found, spec, chartId: chart.id };
  }
  return null;
}
