import { Popover } from '@mantine/core';
import { IconPresentationAnalytics } from '@tabler/icons-react';
import { useRef, useState } from 'react';
import { exploreTexts } from '../../../shared/language/explore.ts';
import { slideCountTexts } from '../../../shared/language/slide-count.ts';
import { newSlideTexts } from '../../../shared/language/nl/new-slide.ts';
import type { Issue } from '../../../shared/model/issue.ts';
import type { MarkKey } from '../../../shared/model/figure.ts';
import type { ChartRequest } from '../../../shared/model/chart-request.ts';
import { refreshAppState } from '../../api/app-state.ts';
import { useOperation } from '../../api/use-operation.ts';
import { Button, ButtonLink } from '../../ui/Button.tsx';
import { useFocusWhenLost } from '../../ui/use-focus-when-lost.ts';
import { putInStory, type PutSlide } from './put-in-story.ts';
import type { Writing } from './writing.ts';
import styles from './PutInStory.module.css';

const newStory = '';

interface Props {
  readonly request: ChartRequest;
  readonly writing: Writing;
  /** Lifted out on the slide, by name. */
  readonly picked: { readonly mark: MarkKey; readonly name: string } | null;
  readonly onPut: () => void;
  /** For the name of a new story. */
  readonly placeName: string;
}

/** "Zet in verhaal": into which story, and then where it went. */
export function PutInStory({ request, writing, picked, onPut, placeName }: Props) {
  // Of this chart: another chart is not in the story yet, so what was said of the last one goes.
  const asked = JSON.stringify(request);
  const [openFor, setOpenFor] = useState<string | null>(null);
  const isOpen = openFor === asked;
  const [chosen, setChosen] = useState<string | null>(null);
  const [name, setName] = useState<string | null>(null);
  const [done, setDone] = useState<PutSlide | null>(null);
  const [issue, setIssue] = useState<Issue | null>(null);
  // The button that put it in goes with its form.
  const outcome = useFocusWhenLost<HTMLParagraphElement>(done);
  const list = useOperation('story.list', isOpen ? {} : null);
  const stories = list.value?.stories ?? [];
  const target = chosen ?? stories[0]?.id ?? newStory;
  const title = name ?? newSlideTexts.storyName(placeName);

  const open = () => {
    setDone(null);
    setIssue(null);
    setOpenFor(isOpen ? null : asked);
    list.reload();
  };
  // A second press before the answer would make a second story.
  const isPutting = useRef(false);
  const put = async () => {
    if (isPutting.current) return;
    isPutting.current = true;
    const answer = await putInStory(target === newStory ? { title: title.trim() } : { id: target }, {
      request,
      ...writing,
      chosen: picked?.mark ?? null,
    });
    isPutting.current = false;
    if (!answer.ok) {
      setIssue(answer.issue);
      return;
    }
    setChosen(answer.value.storyId);
    setDone(answer.value);
    onPut();
    void refreshAppState();
  };

  return (
    <Popover
      opened={isOpen}
      onChange={(next) => setOpenFor(next ? asked : null)}
      position="bottom-end"
      width={344}
      trapFocus
      returnFocus
      transitionProps={{ duration: 0 }}
    >
      <Popover.Target>
        <Button variant="primary" icon={IconPresentationAnalytics} onClick={open}>
          {exploreTexts.toStory}
        </Button>
      </Popover.Target>
      <Popover.Dropdown className={styles.dropdown} aria-label={exploreTexts.toStory}>
        {done ? (
          <>
            <p ref={outcome} tabIndex={-1} role="status">
              {exploreTexts.storyDone(done.position, done.storyTitle)}
            </p>
            <div className={styles.ways}>
              <ButtonLink compact variant="primary" href={`#/verhaal/${done.storyId}?dia=${done.slideId}`}>
                {exploreTexts.storyOpen}
              </ButtonLink>
              <Button compact onClick={() => setOpenFor(null)}>
                {exploreTexts.close}
              </Button>
            </div>
          </>
        ) : (
          <form
            onSubmit={(event) => {
              event.preventDefault();
              void put();
            }}
          >
            <fieldset>
              <legend>{exploreTexts.storyChoose}</legend>
              {stories.map((story) => (
                <label key={story.id} className={styles.choice}>
                  <input
                    type="radio"
                    name="story"
                    checked={target === story.id}
                    onChange={() => setChosen(story.id)}
                  />
                  <span>{story.title}</span>
                  <small>{slideCountTexts.slides(story.slideCount, story.accountSlide)}</small>
                </label>
              ))}
              <label className={styles.choice}>
                <input
                  type="radio"
                  name="story"
                  checked={target === newStory}
                  onChange={() => setChosen(newStory)}
                />
                <span>{exploreTexts.storyNew}</span>
              </label>
            </fieldset>
            {target === newStory && (
              <input
                type="text"
                aria-label={exploreTexts.storyNewName}
                required
                maxLength={200}
                value={title}
                onChange={(event) => setName(event.target.value)}
              />
            )}
            {picked && <p>{exploreTexts.storyLifts(picked.name)}</p>}
            {issue && (
              <p role="alert" className={styles.issue}>
                {issue.title}. {issue.next}
              </p>
            )}
            <div className={styles.ways}>
              <Button compact variant="primary" type="submit">
                {exploreTexts.storyPut}
              </Button>
            </div>
          </form>
        )}
      </Popover.Dropdown>
    </Popover>
  );
}
