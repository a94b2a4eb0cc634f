import { success, type Result } from '../../../shared/base/result.ts';
import { newSlideTexts } from '../../../shared/language/nl/new-slide.ts';
import type { Issue } from '../../../shared/model/issue.ts';
import type { AnnotatedChart, Slide, Story } from '../../../shared/model/story.ts';
import { call } from '../../api/door.ts';

export interface PutSlide {
  readonly storyId: string;
  readonly storyTitle: string;
  readonly slideId: string;
  /** 1-based. */
  readonly position: number;
}

/** Adds the chart as the last slide of a story, or of a new one under this title. */
export async function putInStory(
  target: { readonly id: string } | { readonly title: string },
  chart: Omit<AnnotatedChart, 'id'>,
): Promise<Result<PutSlide, Issue>> {
  const found = 'id' in target ? await call('story.get', target) : await createStory(target.title);
  if (!found.ok) return found;
  const slide: Slide = {
    kind: 'chart',
    id: crypto.randomUUID(),
    section: newSlideTexts.sections[chart.request.kind],
    chart: { ...chart, id: crypto.randomUUID() },
    speakerNotes: '',
  };
  const saved = await call('story.save', { ...found.value, slides: [...found.value.slides, slide] });
  if (!saved.ok) return saved;
  return success({
    storyId: saved.value.id,
    storyTitle: saved.value.title,
    slideId: slide.id,
    position: saved.value.slides.length,
  });
}

function createStory(title: string): Promise<Result<Story, Issue>> {
  return call('story.create', { title, template: 'empty', area: null });
}
