import type { Result } from '../../../shared/base/result.ts';
import type { ChartRequest } from '../../../shared/model/chart-request.ts';
import type { Issue } from '../../../shared/model/issue.ts';
import type { Story } from '../../../shared/model/story.ts';
import { askedSlide } from '../../../shared/slides/live-question.ts';
import { call } from '../../api/door.ts';

/** Puts what was asked in the story, after the slide it was asked on: one step, to undo in Verhaal. */
export async function keepAsSlide(
  storyId: string,
  afterId: string,
  request: ChartRequest,
): Promise<Result<Story, Issue>> {
  const found = await call('story.get', { id: storyId });
  if (!found.ok) return found;
  const { slides } = found.value;
  const index = slides.findIndex(({ id }) => id === afterId);
  const at = index < 0 ? slides.length : index + 1;
  const kept = askedSlide(request, crypto.randomUUID());
  return call('story.save', { ...found.value, slides: slides.toSpliced(at, 0, kept) });
}
