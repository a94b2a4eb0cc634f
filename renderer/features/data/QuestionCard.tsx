import { IconCircleCheck, IconHelpHexagon } from '@tabler/icons-react';
import { useId, useState } from 'react';
import { dataTexts } from '../../../shared/language/data.ts';
import type { ImportMapping, ImportProposal } from '../../../shared/model/dataset.ts';
import { Icon } from '../../ui/Icon.tsx';
import { Tag } from '../../ui/Tag.tsx';
import { TextField } from '../../ui/TextField.tsx';
import styles from './QuestionCard.module.css';
import { answerOf, answerWith } from './answer-question.ts';
import { reviseMapping } from './import-session.ts';

type Question = ImportProposal['questions'][number];

/** What only the user knows. Nothing is preselected; our advice is a tag. An answer can be changed. */
export function QuestionCard(props: {
  readonly question: Question;
  readonly proposal: ImportProposal;
  /** The only question: its title says so. */
  readonly alone: boolean;
}) {
  const { question, proposal } = props;
  const texts = dataTexts.import.question;
  const group = useId();
  const answer = answerOf(question, proposal.mapping);
  const open = proposal.questions.some(({ id }) => id === question.id);
  const settle = (change: ImportMapping) => void reviseMapping(change);
  return (
    <section
      className={open ? styles.open : styles.answered}
      data-open={open ? '' : undefined}
      aria-labelledby={group}
    >
      <h2 id={group} className={styles.title}>
        <Icon of={open ? IconHelpHexagon : IconCircleCheck} size={24} className={styles.icon} />
        {props.alone ? texts.one(question.title) : question.title}
      </h2>
      {question.options.length > 0 && (
        <div className={styles.options} role="radiogroup" aria-labelledby={group}>
          {question.options.map((option) => (
            <label key={option.value} className={styles.option}>
              <input
                type="radio"
                name={group}
                checked={answer === option.value}
                onChange={() => settle(answerWith(question, option.value))}
              />
              <b>{option.label}</b>
              {option.advised && <Tag tone="accent">{texts.advised}</Tag>}
              {option.detail !== '' && <p>{option.detail}</p>}
            </label>
          ))}
        </div>
      )}
      {question.free && (
        <YearField
          answer={answer}
          onYear={(year) => settle(year === null ? { year: undefined } : answerWith(question, year))}
        />
      )}
    </section>
  );
}

/** The year of a file that does not say it: four good digits are the answer, anything else is none. */
function YearField(props: {
  readonly answer: string | null;
  readonly onYear: (year: string | null) => void;
}) {
  const texts = dataTexts.import.question;
  const [typed, setTyped] = useState(props.answer ?? '');
  const [tried, setTried] = useState(false);
  const [given, setGiven] = useState(props.answer);
  const [known, setKnown] = useState(props.answer);
  // The year can be changed in the table too; then that one stands here.
  if (props.answer !== known) {
    setKnown(props.answer);
    if (props.answer !== given) {
      setGiven(props.answer);
      setTyped(props.answer ?? '');
    }
  }
  const change = (text: string) => {
    setTyped(text);
    setTried(false);
    const year = readYear(text);
    if (year === given) return;
    // What stands in the field is what is read in, or nothing is.
    setGiven(year);
    props.onYear(year);
  };
  return (
    <div className={styles.year}>
      <TextField
        label={texts.year}
        help={texts.yearHelp}
        error={tried && readYear(typed) === null ? texts.yearWrong : null}
        inputMode="numeric"
        maxLength={4}
        value={typed}
        onBlur={() => setTried(typed !== '')}
        onKeyDown={(event) => setTried(event.key === 'Enter')}
        onChange={(event) => change(event.currentTarget.value)}
      />
    </div>
  );
}

function readYear(typed: string): string | null {
  return /^\d{4}$/.test(typed) && typed >= '1990' && typed <= '2100' ? typed : null;
}
