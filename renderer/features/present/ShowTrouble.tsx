import { presentTexts } from '../../../shared/language/present.ts';
import { stateTexts } from '../../../shared/language/states.ts';
import { storyTexts } from '../../../shared/language/story.ts';
import { Button, ButtonLink } from '../../ui/Button.tsx';
import { Centered } from '../../ui/Centered.tsx';
import { IssueCard } from '../../ui/IssueCard.tsx';
import { StateCard } from '../../ui/StateCard.tsx';
import type { SlidesState } from './use-slides.ts';

interface Props {
  readonly storyId: string;
  readonly slides: Exclude<SlidesState, { readonly state: 'ready' }>;
}

/** Where there are no slides to show, not yet or not at all. */
export function ShowTrouble({ storyId, slides }: Props) {
  switch (slides.state) {
    case 'loading':
      return (
        <Centered title={presentTexts.present}>
          <p role="status">{presentTexts.loading}</p>
        </Centered>
      );
    case 'empty':
      return (
        <Centered title={presentTexts.empty.title}>
          <StateCard
            kind="empty"
            title={presentTexts.empty.title}
            actions={
              <ButtonLink compact href={`#/verhaal/${storyId}`}>
                {presentTexts.toStory}
              </ButtonLink>
            }
          >
            <p>{presentTexts.empty.body}</p>
          </StateCard>
        </Centered>
      );
    case 'failed':
      return (
        <Centered title={slides.issue.title}>
          <IssueCard
            issue={slides.issue}
            actions={
              <>
                <Button compact variant="primary" onClick={slides.reload}>
                  {stateTexts.retry}
                </Button>
                <ButtonLink compact href="#/verhaal">
                  {storyTexts.allStories}
                </ButtonLink>
              </>
            }
          />
        </Centered>
      );
  }
}
