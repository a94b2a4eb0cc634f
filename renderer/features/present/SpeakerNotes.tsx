import { IconTextDecrease, IconTextIncrease } from '@tabler/icons-react';
import { useState } from 'react';
import { presentTexts } from '../../../shared/language/present.ts';
import { slideTexts } from '../../../shared/language/nl/slides.ts';
import { IconButton } from '../../ui/Button.tsx';
import styles from './SpeakerNotes.module.css';

const sizes = [16, 18, 20, 24, 28, 32, 40] as const;
const usual = 2;

/** What to say with the slide, as large as the speaker likes. */
export function SpeakerNotes({ notes }: { readonly notes: string }) {
  const [step, setStep] = useState(usual);
  const texts = presentTexts.speaker;
  const paragraphs = notes.split('\n').filter((line) => line.trim() !== '');
  return (
    <section className={styles.notes} aria-labelledby="spreektekst">
      <header>
        <h2 id="spreektekst">{texts.notes}</h2>
        <IconButton
          icon={IconTextDecrease}
          label={texts.smaller}
          disabled={step === 0}
          onClick={() => setStep(step - 1)}
        />
        <IconButton
          icon={IconTextIncrease}
          label={texts.larger}
          disabled={step === sizes.length - 1}
          onClick={() => setStep(step + 1)}
        />
      </header>
      {/* Longer than its room, it is scrolled: also by the keyboard. */}
      <div
        className={styles.text}
        style={{ fontSize: sizes[step] }}
        tabIndex={0}
        role="group"
        aria-label={texts.notes}
      >
        {paragraphs.length === 0 ? (
          <p>{texts.noNotes}</p>
        ) : (
          paragraphs.map((paragraph, index) => <Paragraph key={index} text={paragraph} />)
        )}
      </div>
    </section>
  );
}

const { say, point, ifAsked, figures, duration, onTheChart } = slideTexts.speaker;
const leads = [say, point, ifAsked, figures, duration, onTheChart];

/** ZEG, WIJS AAN and the like are found at a glance. */
function Paragraph({ text }: { readonly text: string }) {
  const lead = leads.find((word) => text.startsWith(`${word} `) || text.startsWith(`${word}:`));
  if (lead === undefined) return <p lang="nl">{text}</p>;
  return (
    <p lang="nl">
      <b>{lead}</b>
      {text.slice(lead.length)}
    </p>
  );
}
