import { exploreTexts } from '../../../shared/language/explore.ts';
import { sameMark, type MarkKey } from '../../../shared/model/figure.ts';
import type { ChartRequest } from '../../../shared/model/chart-request.ts';
import { announce } from '../../ui/announce.ts';
import { Button, ButtonLink } from '../../ui/Button.tsx';
import { writeTime } from '../../../shared/base/dutch-dates.ts';
import { writeAddress } from './address.ts';
import type { ExploreQuestion } from './question.ts';
import type { SlideLink } from './use-linked-slide.ts';
import type { Writing } from './writing.ts';
import styles from './SlideBar.module.css';

interface Props {
  readonly link: SlideLink;
  /** The page shows the slide's own question. */
  readonly isOnSlide: boolean;
  readonly request: ChartRequest;
  readonly writing: Writing;
  readonly picked: MarkKey | null;
  readonly question: ExploreQuestion;
}

/** Says which slide is being worked on, whether it is saved, and the ways back. */
export function SlideBar({ link, isOnSlide, request, writing, picked, question }: Props) {
  if (link.state === 'missing') {
    return (
      <div className={styles.bar}>
        <p>{exploreTexts.slideMissing}</p>
        <div className={styles.ways}>
          <ButtonLink compact href={`#/verkennen?${writeAddress(question)}`}>
            {exploreTexts.slideLeave}
          </ButtonLink>
        </div>
      </div>
    );
  }
  if (link.state !== 'ready') return null;
  const { slide } = link;
  const replace = () => {
    slide.save({ request, ...writing, chosen: picked });
    announce(exploreTexts.slideReplaced);
  };
  const lift = () => {
    slide.save({ chosen: picked });
    announce(exploreTexts.slideLifted);
  };
  const { chosen } = slide.chart;
  const isLifted = picked === null || (chosen !== null && sameMark(chosen, picked));
  return (
    <div className={styles.bar}>
      <p>
        <b>{exploreTexts.slideBar(slide.position, slide.story.title)}</b>{' '}
        {isOnSlide ? exploreTexts.slideSaves : exploreTexts.slideOtherQuestion}
      </p>
      {slide.savedAt !== null && (
        <span className={styles.saved}>{exploreTexts.saved(writeTime(slide.savedAt))}</span>
      )}
      {slide.issue && <span role="alert">{slide.issue.title}</span>}
      <div className={styles.ways}>
        {isOnSlide && !isLifted && (
          <Button compact onClick={lift}>
            {exploreTexts.slideLift}
          </Button>
        )}
        {!isOnSlide && (
          <Button compact onClick={replace}>
            {exploreTexts.slideReplace}
          </Button>
        )}
        <ButtonLink compact href={`#/verhaal/${slide.story.id}?dia=${slide.slideId}`}>
          {exploreTexts.slideBack}
        </ButtonLink>
      </div>
    </div>
  );
}
