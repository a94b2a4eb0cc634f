import { IconCircleCheck, IconHelpHexagon } from '@tabler/icons-react';
import { useId, useState } from 'react';
import type { SubmitEvent } from 'react';
import { dataTexts } from '../../../shared/language/nl/data.ts';
import type { ImportMapping, ImportProposal } from '../../../shared/model/dataset.ts';
import { Button } from '../../ui/Button.tsx';
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
        <YearField answer={answer} onYear={(year) => settle(answerWith(question, String(year)))} />
      )}
    </section>
  );
}

/** The year of a file that does not say it. */
function YearField(props: { readonly answer: string | null; readonly onYear: (year: number) => void }) {
  const texts = dataTexts.import.question;
  const [typed, setTyped] = useState(props.answer ?? '');
  const [tried, setTried] = useState(false);
  const year = /^\d{4}$/.test(typed.trim()) ? Number(typed) : null;
  const fits = year !== null && year >= 1990 && year <= 2100;
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    setTried(true);
    if (fits) props.onYear(year);
  };
  return (
    <form className={styles.year} onSubmit={submit}>
      <TextField
        label={texts.year}
        help={texts.yearHelp}
        error={tried && !fits ? texts.yearWrong : null}
        inputMode="numeric"
        maxLength={4}
        value={typed}
        onChange={(event) => {
          setTyped(event.currentTarget.value);
          setTried(false);
        }}
      />
      <Button type="submit">{texts.yearUse}</Button>
    </form>
  );
}
