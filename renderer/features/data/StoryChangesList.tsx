import { changesTexts } from '../../../shared/language/delivery-changes.ts';
import {
  sortChanges,
  type FigureChange,
  type SlideChanges,
  type StoryChanges,
} from '../../../shared/model/delivery-changes.ts';
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
          {story.same + story.chartless > 0 && (
            <p className={styles.remark}>{changesTexts.storyRest(story)}</p>
          )}
        </Sheet>
      ))}
    </section>
  );
}

function SlideEntry({ storyId, slide }: { readonly storyId: string; readonly slide: SlideChanges }) {
  const address = `#/verhaal/${encodeURIComponent(storyId)}?dia=${encodeURIComponent(slide.slideId)}`;
  const { changes, notes, texts } = slide;
  const { seen, untold, unseen } = sortChanges(changes.figures);
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
      <Figures figures={seen} />
      {untold.length > 0 && <p className={styles.remark}>{changesTexts.untold}</p>}
      <Figures figures={untold} />
      {unseen > 0 && <p className={styles.remark}>{changesTexts.unseen(unseen)}</p>}
      {changes.responseChanged && <p className={styles.remark}>{changesTexts.response}</p>}
      {texts.length > 0 && <p className={styles.notes}>{changesTexts.texts(texts)}</p>}
      {notes.length > 0 && (
        <>
          <p className={styles.notes}>{changesTexts.notes(notes.length)}</p>
          <ul className={styles.words}>
            {notes.map((note) => (
              <li key={note.id}>{changesTexts.note(note)}</li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}

function Figures({ figures }: { readonly figures: readonly FigureChange[] }) {
  if (figures.length === 0) return null;
  return (
    <dl className={styles.figures}>
      {figures.map((figure) => (
        // Two charts of a slide may judge one figure otherwise.
        <div key={`${changesTexts.name(figure)}|${markId(figure.key)}|${changesTexts.change(figure)}`}>
          <dt>{changesTexts.name(figure)}</dt>
          <dd>{changesTexts.change(figure)}</dd>
        </div>
      ))}
    </dl>
  );
}
