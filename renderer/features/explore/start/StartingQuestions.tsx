import { IconX } from '@tabler/icons-react';
import { useState } from 'react';
import { startTexts } from '../../../../shared/language/explore-start.ts';
import type { Area } from '../../../../shared/model/area.ts';
import type { AreaReference } from '../../../../shared/model/chart-request.ts';
import { IconButton } from '../../../ui/Button.tsx';
import { findArea } from '../area-tree.ts';
import type { ExploreQuestion } from '../question.ts';
import type { ExploreOptions } from '../settle-question.ts';
import { Slot } from '../Slot.tsx';
import { AreaChoice } from '../stand-out/AreaChoice.tsx';
import { startingArea, startingQuestions, type StartingQuestion } from './starting-questions.ts';
import styles from './StartingQuestions.module.css';

interface Props {
  readonly options: ExploreOptions;
  /** What the page is about now. */
  readonly area: Area | null;
  readonly question: ExploreQuestion;
  /** Another area was chosen: the page behind is about it too. */
  readonly onSubject: (area: AreaReference) => void;
  readonly onChoose: (chosen: StartingQuestion) => void;
  readonly onClose: () => void;
}

/** Six questions to begin with, for who does not know yet what the page can tell; each one click from its answer. */
export function StartingQuestions({ options, area: asked, question, onSubject, onChoose, onClose }: Props) {
  const [chosen, setChosen] = useState<Area | null>(null);
  const { areas } = options;
  const area = chosen ?? startingArea(areas, asked);
  if (area === null) return null;
  return (
    <section className={styles.strip} aria-label={startTexts.title}>
      <h2>{startTexts.title}</h2>
      <Slot isInline label={startTexts.chooseArea} value={area.name}>
        {(close) => (
          <AreaChoice
            areas={areas}
            area={area}
            onChoose={(next) => {
              setChosen(findArea(areas, next));
              close();
              onSubject(next);
            }}
          />
        )}
      </Slot>
      <ul>
        {startingQuestions(options, area, question).map((one) => (
          <li key={one.text}>
            <button
              type="button"
              className={styles.question}
              aria-label={one.text}
              onClick={() => onChoose(one)}
            >
              <QuestionText {...one} />
            </button>
          </li>
        ))}
      </ul>
      <IconButton icon={IconX} label={startTexts.close} className={styles.close} onClick={onClose} />
    </section>
  );
}

/** Where there is little room the area is only heard: it stands before the questions already. */
function QuestionText({ text, place }: Pick<StartingQuestion, 'text' | 'place'>) {
  if (place === undefined) return text;
  const [before = '', after = ''] = text.split(place);
  return (
    <>
      {before}
      <span className={styles.place}>{place}</span>
      {after}
    </>
  );
}
