import { IconPlus, IconTrash } from '@tabler/icons-react';
import { useState } from 'react';
import { meaningSlideTexts } from '../../../shared/language/nl/meaning-slide.ts';
import { storyPartTexts } from '../../../shared/language/story-parts.ts';
import { storySlideTexts } from '../../../shared/language/story-slides.ts';
import { limitSigns, type MeasuringLimit, type Slide, type Story } from '../../../shared/model/story.ts';
import { Button, IconButton } from '../../ui/Button.tsx';
import { DifferenceChooser } from './DifferenceChooser.tsx';
import styles from './PartFields.module.css';
import { TypedField } from './TypedField.tsx';

type MeaningSlide = Extract<Slide, { kind: 'meaning' }>;
interface Props {
  readonly story: Story;
  readonly slide: MeaningSlide;
  readonly onWrite: (slide: Slide, about?: string) => void;
}

const most = 4;

/** Duiding: the differences, what the figures leave open, and what somebody says it means. */
export function MeaningFields({ story, slide, onWrite }: Props) {
  const texts = storyPartTexts;
  const [isAdding, setAdding] = useState(false);
  const { charts, limits } = slide;
  return (
    <>
      <div className={styles.fields}>
        <TypedField
          label={storySlideTexts.headline}
          value={slide.headline}
          most={300}
          placeholder={meaningSlideTexts.headline}
          onWrite={(headline) => onWrite({ ...slide, headline }, 'headline')}
        />
        <TypedField
          label={storySlideTexts.section}
          value={slide.section}
          most={60}
          onWrite={(section) => onWrite({ ...slide, section }, 'section')}
        />
      </div>
      <TypedField
        label={texts.meaning}
        hint={texts.meaningHint}
        value={slide.interpretation}
        most={600}
        rows={3}
        onWrite={(interpretation) => onWrite({ ...slide, interpretation }, 'interpretation')}
      />
      <h2 className={styles.head}>{texts.differences}</h2>
      <ol className={styles.parts}>
        {charts.map(({ id, heading }, index) => (
          <li key={id} className={styles.part}>
            <TypedField
              label={texts.differenceName(index + 1)}
              value={heading}
              most={120}
              onWrite={(text) =>
                onWrite(
                  {
                    ...slide,
                    charts: charts.map((each) => (each.id === id ? { ...each, heading: text } : each)),
                  },
                  `difference ${id}`,
                )
              }
            />
            <Button
              compact
              variant="quiet"
              icon={IconTrash}
              onClick={() => onWrite({ ...slide, charts: charts.filter((each) => each.id !== id) })}
            >
              {texts.removeDifference(index + 1)}
            </Button>
          </li>
        ))}
      </ol>
      {charts.length < most && (
        <Button compact icon={IconPlus} onClick={() => setAdding(true)}>
          {texts.addDifference}
        </Button>
      )}
      {isAdding && (
        <DifferenceChooser
          story={story}
          onChoose={(difference) => {
            onWrite({ ...slide, charts: [...charts, difference] });
            setAdding(false);
          }}
          onClose={() => setAdding(false)}
        />
      )}
      <h2 className={styles.head}>{texts.limits}</h2>
      <ol className={styles.parts}>
        {limits.map((limit, index) => (
          <LimitFields
            key={index}
            limit={limit}
            position={index + 1}
            onWrite={(next) =>
              onWrite({ ...slide, limits: limits.with(index, next) }, `limit ${String(index)}`)
            }
            onRemove={() => onWrite({ ...slide, limits: limits.toSpliced(index, 1) })}
          />
        ))}
      </ol>
      {limits.length < most && (
        <Button
          compact
          icon={IconPlus}
          onClick={() => onWrite({ ...slide, limits: [...limits, { sign: 'none', title: '', text: '' }] })}
        >
          {texts.addLimit}
        </Button>
      )}
    </>
  );
}

interface LimitProps {
  readonly limit: MeasuringLimit;
  readonly position: number;
  readonly onWrite: (limit: MeasuringLimit) => void;
  readonly onRemove: () => void;
}

function LimitFields({ limit, position, onWrite, onRemove }: LimitProps) {
  const texts = storyPartTexts;
  return (
    <li className={styles.part}>
      <div className={styles.bar}>
        <TypedField
          label={texts.limitTitle(position)}
          value={limit.title}
          most={60}
          onWrite={(title) => onWrite({ ...limit, title })}
        />
        <IconButton icon={IconTrash} label={texts.removeLimit(position)} onClick={onRemove} />
      </div>
      <TypedField
        label={texts.limitText(position)}
        value={limit.text}
        most={200}
        rows={2}
        onWrite={(text) => onWrite({ ...limit, text })}
      />
      <label>
        <b>{texts.limitSign(position)}</b>
        <select
          className={styles.select}
          value={limit.sign}
          onChange={(event) => {
            const sign = limitSigns.find((each) => each === event.target.value);
            if (sign) onWrite({ ...limit, sign });
          }}
        >
          {limitSigns.map((sign) => (
            <option key={sign} value={sign}>
              {texts.limitSigns[sign]}
            </option>
          ))}
        </select>
      </label>
    </li>
  );
}
