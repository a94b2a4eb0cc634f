import { requestSlideTexts } from '../../../shared/language/nl/request-slide.ts';
import { slideWordTexts } from '../../../shared/language/nl/slide-words.ts';
import { storyTexts } from '../../../shared/language/story.ts';
import { pillars, type SlideWords } from '../../../shared/model/story.ts';
import partStyles from './PartFields.module.css';
import { TypedField } from './TypedField.tsx';
import styles from './WorksFields.module.css';

interface Props {
  readonly words: SlideWords;
  /** `about`: the field that was typed in. */
  readonly onWrite: (words: SlideWords, about: string) => void;
}

/** Wat werkt: a pillar of the Gezonde School, and what to do. */
export function WorksFields({ words, onWrite }: Props) {
  const { pillar, ...rest } = words;
  const choose = (name: string) => {
    const chosen = pillars.find((each) => each === name);
    onWrite(chosen === undefined ? rest : { ...rest, pillar: chosen }, 'pillar');
  };
  return (
    <div className={styles.fields}>
      <label>
        <b>{storyTexts.works.pillar}</b>
        <select
          className={partStyles.select}
          value={pillar ?? ''}
          onChange={(event) => choose(event.target.value)}
        >
          <option value="">{storyTexts.works.noPillar}</option>
          {requestSlideTexts.order.map((each) => (
            <option key={each} value={each} lang="nl">
              {slideWordTexts.pillars[each]}
            </option>
          ))}
        </select>
      </label>
      <TypedField
        label={storyTexts.works.action}
        hint={storyTexts.works.hint}
        value={words.action ?? ''}
        most={2000}
        rows={3}
        onWrite={(action) => onWrite({ ...words, action }, 'action')}
      />
    </div>
  );
}
