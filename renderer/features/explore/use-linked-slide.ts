import { useCallback, useEffect, useRef, useState } from 'react';
import type { Issue } from '../../../shared/model/issue.ts';
import type { AnnotatedChart, Story } from '../../../shared/model/story.ts';
import { call } from '../../api/door.ts';
import { onLeaving } from '../../api/leaving.ts';

/** Typing pauses longer than this are saved. */
const savePause = 600;

export interface LinkedSlide {
  readonly story: Story;
  readonly slideId: string;
  /** 1-based. */
  readonly position: number;
  readonly chart: AnnotatedChart;
  readonly savedAt: string | null;
  readonly issue: Issue | null;
  readonly save: (change: Partial<AnnotatedChart>) => void;
}
export type SlideLink =
  | { readonly state: 'none' }
  | { readonly state: 'loading' }
  | { readonly state: 'missing' }
  | { readonly state: 'ready'; readonly slide: LinkedSlide };

/** The story slide this chart came from: what is written here is saved there after a short pause. */
export function useLinkedSlide(storyId: string | null, slideId: string | null): SlideLink {
  const [loaded, setLoaded] = useState<{ readonly id: string; readonly story: Story | null } | null>(null);
  const [saved, setSaved] = useState<{ readonly at: string | null; readonly issue: Issue | null }>(notYet);
  const pending = useRef<{ story: Story; timer: number } | null>(null);

  const flush = useCallback(async () => {
    const waiting = pending.current;
    if (!waiting) return;
    window.clearTimeout(waiting.timer);
    pending.current = null;
    const answer = await call('story.save', waiting.story);
    setSaved(answer.ok ? { at: answer.value.changedAt, issue: null } : { at: null, issue: answer.issue });
  }, []);

  useEffect(() => {
    if (storyId === null) return undefined;
    let awaited = true;
    void call('story.get', { id: storyId }).then((answer) => {
      if (awaited) setLoaded({ id: storyId, story: answer.ok ? answer.value : null });
    });
    return () => {
      awaited = false;
      // Leaving within the pause may not cost the last words.
      void flush();
    };
  }, [storyId, flush]);

  useEffect(() => onLeaving(() => void flush()), [flush]);

  const save = useCallback(
    (change: Partial<AnnotatedChart>) => {
      if (!loaded?.story || slideId === null) return;
      const story = withChart(loaded.story, slideId, change);
      setLoaded({ id: story.id, story });
      if (pending.current) window.clearTimeout(pending.current.timer);
      pending.current = { story, timer: window.setTimeout(() => void flush(), savePause) };
      setSaved(notYet);
    },
    [loaded, slideId, flush],
  );

  if (storyId === null || slideId === null) return { state: 'none' };
  if (loaded?.id !== storyId) return { state: 'loading' };
  const index = loaded.story?.slides.findIndex((slide) => slide.id === slideId) ?? -1;
  const slide = loaded.story?.slides[index];
  if (!loaded.story || slide?.kind !== 'chart') return { state: 'missing' };
  return {
    state: 'ready',
    slide: {
      story: loaded.story,
      slideId,
      position: index + 1,
      chart: slide.chart,
      savedAt: saved.at,
      issue: saved.issue,
      save,
    },
  };
}

const notYet = { at: null, issue: null } as const;

function withChart(story: Story, slideId: string, change: Partial<AnnotatedChart>): Story {
  return {
    ...story,
    slides: story.slides.map((slide) =>
      slide.id === slideId && slide.kind === 'chart'
        ? { ...slide, chart: { ...slide.chart, ...change } }
        : slide,
    ),
  };
}
