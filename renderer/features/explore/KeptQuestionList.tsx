import { IconPencil, IconX } from '@tabler/icons-react';
import { useState } from 'react';
import { keptQuestionTexts } from '../../../shared/language/kept-questions.ts';
import type { KeptQuestion } from '../../../shared/model/kept-question.ts';
import { IconButton } from '../../ui/Button.tsx';
import { distinctQuestions, keptSentence } from './kept-sentence.ts';
import type { ExploreOptions } from './settle-question.ts';
import type { KeptQuestions } from './use-kept-questions.ts';

interface Props {
  readonly options: ExploreOptions;
  readonly kept: KeptQuestions;
  readonly current: string;
  readonly onDone: () => void;
}

/** Favourites under their names, and the latest questions; each a link to its chart. */
export function KeptQuestionList({ options, kept, current, onDone }: Props) {
  const favourites = kept.questions.filter(({ favourite }) => favourite);
  const recent = distinctQuestions(
    options,
    kept.questions.filter(({ favourite }) => !favourite),
  );
  // What reads the same goes with it: else the next of those would come in its place.
  const forget = (question: KeptQuestion) => {
    const words = keptSentence(options, question);
    const twins = question.favourite
      ? [question]
      : kept.questions.filter((other) => !other.favourite && keptSentence(options, other) === words);
    for (const { address } of twins) kept.forget(address);
  };
  const rows = (questions: readonly KeptQuestion[]) => (
    <ul>
      {questions.map((question) => (
        <Row
          key={question.address}
          {...{ question, kept, onDone }}
          onForget={() => forget(question)}
          words={question.name ?? keptSentence(options, question)}
          isCurrent={question.address === current}
        />
      ))}
    </ul>
  );
  return (
    <>
      <h2>{keptQuestionTexts.favourites}</h2>
      {favourites.length === 0 ? <p>{keptQuestionTexts.noFavourites}</p> : rows(favourites)}
      <h2>{keptQuestionTexts.recent}</h2>
      {recent.length === 0 ? <p>{keptQuestionTexts.noRecent}</p> : rows(recent)}
    </>
  );
}

function Row(props: {
  readonly question: KeptQuestion;
  /** Its name, or itself in words. */
  readonly words: string;
  readonly isCurrent: boolean;
  readonly kept: KeptQuestions;
  readonly onForget: () => void;
  readonly onDone: () => void;
}) {
  const { question, words, isCurrent, kept, onForget, onDone } = props;
  const [isNaming, setNaming] = useState(false);
  if (isNaming) {
    const take = (name: string) => {
      setNaming(false);
      kept.change({ ...question, name: name.trim() === '' ? null : name.trim() });
    };
    return (
      <li>
        <form
          onSubmit={(event) => {
            event.preventDefault();
            const name = new FormData(event.currentTarget).get('name');
            take(typeof name === 'string' ? name : '');
          }}
        >
          <input
            autoFocus
            name="name"
            type="text"
            maxLength={120}
            defaultValue={question.name ?? ''}
            placeholder={keptQuestionTexts.nameHint}
            aria-label={keptQuestionTexts.name}
            onBlur={(event) => take(event.target.value)}
          />
        </form>
      </li>
    );
  }
  return (
    <li>
      <a
        href={`#/verkennen?${question.address}`}
        aria-current={isCurrent ? 'true' : undefined}
        onClick={onDone}
      >
        {words}
      </a>
      {question.favourite && (
        <IconButton
          icon={IconPencil}
          label={keptQuestionTexts.rename(words)}
          onClick={() => setNaming(true)}
        />
      )}
      <IconButton icon={IconX} label={keptQuestionTexts.forget(words)} onClick={onForget} />
    </li>
  );
}
