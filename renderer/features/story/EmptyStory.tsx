import { storyTexts } from '../../../shared/language/story.ts';
import { ButtonLink } from '../../ui/Button.tsx';
import { StateCard } from '../../ui/StateCard.tsx';

/** A story without slides says where slides come from. */
export function EmptyStory() {
  const texts = storyTexts.empty;
  return (
    <StateCard
      kind="empty"
      title={texts.title}
      actions={
        <ButtonLink compact variant="primary" href="#/verkennen">
          {texts.explore}
        </ButtonLink>
      }
    >
      <p>{texts.body}</p>
    </StateCard>
  );
}
