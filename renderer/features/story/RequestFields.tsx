import { requestSlideTexts } from '../../../shared/language/nl/request-slide.ts';
import { slideWordTexts } from '../../../shared/language/nl/slide-words.ts';
import { storySlideTexts } from '../../../shared/language/story-slides.ts';
import { pillars, type Slide } from '../../../shared/model/story.ts';
import styles from './PartFields.module.css';
import { TypedField } from './TypedField.tsx';

type RequestSlide = Extract<Slide, { kind: 'request' }>;
interface Props {
  readonly slide: RequestSlide;
  readonly onWrite: (slide: Slide, about: string) => void;
}

/** Haakje en vraag: everything on it is typed. */
export function RequestFields({ slide, onWrite }: Props) {
  const texts = storySlideTexts;
  const line = (
    key: 'headline' | 'section' | 'agendaItem' | 'request' | 'source',
    label: string,
    most: number,
  ) => (
    <TypedField
      label={label}
      value={slide[key]}
      most={most}
      onWrite={(text) => onWrite({ ...slide, [key]: text }, key)}
    />
  );
  return (
    <div className={styles.fields}>
      {line('headline', texts.headline, 300)}
      {line('section', texts.section, 60)}
      {line('agendaItem', texts.agendaItem, 300)}
      {line('request', texts.request, 300)}
      {requestSlideTexts.rows.map(([key]) => (
        <TypedField
          key={key}
          label={texts.rows[key]}
          value={slide[key]}
          most={200}
          onWrite={(text) => onWrite({ ...slide, [key]: text }, key)}
        />
      ))}
      <label>
        <b>{texts.pillar}</b>
        <select
          className={styles.select}
          value={slide.pillar ?? ''}
          onChange={(event) =>
            onWrite(
              { ...slide, pillar: pillars.find((each) => each === event.target.value) ?? null },
              'pillar',
            )
          }
        >
          <option value="">{texts.noPillar}</option>
          {requestSlideTexts.order.map((pillar) => (
            <option key={pillar} value={pillar} lang="nl">
              {slideWordTexts.pillars[pillar]}
            </option>
          ))}
        </select>
      </label>
      <CountField
        label={texts.outOf}
        value={slide.outOf}
        onWrite={(count) => onWrite({ ...slide, outOf: count === 0 ? null : count }, 'out of')}
      />
      {requestSlideTexts.order.map((pillar) => (
        <PillarFields key={pillar} pillar={pillar} {...{ slide, onWrite }} />
      ))}
      {line('source', texts.source, 300)}
    </div>
  );
}

function PillarFields({ slide, onWrite, pillar }: Props & { readonly pillar: (typeof pillars)[number] }) {
  const texts = storySlideTexts;
  const name = slideWordTexts.pillars[pillar];
  const { action = '', done = null } = slide.pillars[pillar] ?? {};
  const write = (change: { readonly action?: string; readonly done?: number | null }) =>
    onWrite(
      { ...slide, pillars: { ...slide.pillars, [pillar]: { action, done, ...change } } },
      `pillar ${pillar}`,
    );
  return (
    <>
      <TypedField
        label={texts.action(name)}
        value={action}
        most={200}
        onWrite={(text) => write({ action: text })}
      />
      <CountField label={texts.done(name)} value={done} onWrite={(count) => write({ done: count })} />
    </>
  );
}

interface CountProps {
  readonly label: string;
  readonly value: number | null;
  readonly onWrite: (count: number | null) => void;
}

/** Digits only; empty: nobody counted. */
function CountField({ label, value, onWrite }: CountProps) {
  return (
    <TypedField
      label={label}
      value={value === null ? '' : String(value)}
      most={3}
      onWrite={(text) => {
        const digits = text.replace(/\D/g, '');
        onWrite(digits === '' ? null : Number(digits));
      }}
    />
  );
}
