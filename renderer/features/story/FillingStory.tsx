import { newStoryTexts } from '../../../shared/language/new-story.ts';
import type { LongRun } from '../../api/use-long-operation.ts';
import { useFocusWhenLost } from '../../ui/use-focus-when-lost.ts';
import { WorkCard } from '../../ui/WorkCard.tsx';

/** In the place of the button that was pressed, at the foot of the page: the focus brings it in sight whole. */
export function FillingStory({ run }: { readonly run: LongRun<'story.create'> }) {
  const place = useFocusWhenLost<HTMLDivElement>();
  return (
    <div ref={place} tabIndex={-1}>
      <WorkCard
        bare
        title={run.progress?.phase ?? newStoryTexts.making}
        progress={run.progress}
        kept={newStoryTexts.notYet}
        onStop={run.cancel}
      />
    </div>
  );
}
