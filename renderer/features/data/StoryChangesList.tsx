import { changesTexts } from '../../../shared/language/delivery-changes.ts';
import { isSeen, type SlideChanges, type StoryChanges } from '../../../shared/model/delivery-changes.ts';
import { markId } from '../../../shared/model/figure.ts';
import { ButtonLink } from '../../ui/Button.tsx';
import { Sheet } from '../../ui/Sheet.tsx';
import { VisuallyHidden } from '../../ui/VisuallyHidden.tsx';
import styles from './StoryChangesList.module.css';

/** Of every story the slides with figures that changed: what they were and are, and the notes about them. */
export function StoryChangesList({ stories }: { readonly stories: readonly StoryChanges[] }) {
  const changed = stories.filter(({ slides }) => slides.length > 0);
  return (
    <section className={styles.stories}>
      <h2>{changesTexts.storiesTitle}</h2>
      {changed.length === 0 && (
        <p className={styles.none}>
          {stories.length === 0 ? changesTexts.noStories : changesTexts.nothingInStories}
        </p>
      )}
      {changed.map((story) => (
        <Sheet key={story.storyId} className={styles.story}>
          <div className={styles.head}>
            <h3>{story.title}</h3>
            <ButtonLink compact href={`#/verhaal/${encodeURIComponent(story.storyId)}`}>
              {changesTexts.toStory}
              <VisuallyHidden> {story.title}</VisuallyHidden>
            </ButtonLink>
          </div>
          {story.slides.map((slide) => (
            <SlideEntry key={slide.slideId} storyId={story.storyId} slide={slide} />
          ))}
          {story.same > 0 && <p className={styles.remark}>{changesTexts.storySame(story.same)}</p>}
        </Sheet>
      ))}
    </section>
  );
}

function SlideEntry({ storyId, slide }: { readonly storyId: string; readonly slide: SlideChanges }) {
  const address = `#/verhaal/${encodeURIComponent(storyId)}?dia=${encodeURIComponent(slide.slideId)}`;
  const { changes, notes } = slide;
  const seen = changes.figures.filter(
    ({ change, verdict, key }) => verdict !== undefined || isSeen(change, key),
  );
  const unseen = changes.figures.length - seen.length;
  return (
    <div className={styles.slide}>
      <h4>
        <a href={address}>{changesTexts.slide(slide.number, slide.headline)}</a>
      </h4>
      {changes.trouble && (
        <p>
          {changes.trouble.title} {changes.trouble.next}
        </p>
      )}
      {seen.length > 0 && (
        <dl className={styles.figures}>
          {seen.map((figure) => (
            <div key={`${figure.about}|${markId(figure.key)}`}>
              <dt>{changesTexts.name(figure)}</dt>
              <dd>{changesTexts.change(figure)}</dd>
            </div>
          ))}
        </dl>
      )}
      {seen.some(({ change }) => change.kind === 'untold') && (
        <p className={styles.remark}>{changesTexts.untold}</p>
      )}
      {unseen > 0 && <p className={styles.remark}>{changesTexts.unseen(unseen)}</p>}
      {changes.responseChanged && <p className={styles.remark}>{changesTexts.response}</p>}
      {notes.length > 0 && (
        <>
          <p className={styles.notes}>{changesTexts.notes(notes.length)}</p>
          <ul className={styles.words}>
            {notes.map(({ id, text }) => (
              <li key={id}>{text === null ? changesTexts.noteHidden : `‘${text}’`}</li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}
