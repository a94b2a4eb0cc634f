import { IconCopy } from '@tabler/icons-react';
import { useState } from 'react';
import {
  explanationText,
  explanationTexts,
  writeExplanation,
  type WrittenSection,
} from '../../../shared/language/explanation.ts';
import type { FigureQuestion, MarkKey } from '../../../shared/model/figure.ts';
import { call } from '../../api/door.ts';
import { useOperation } from '../../api/use-operation.ts';
import { Button } from '../../ui/Button.tsx';
import { Facts } from '../../ui/Facts.tsx';
import { IssueCard } from '../../ui/IssueCard.tsx';
import styles from './FigureExplanation.module.css';

interface Props {
  readonly question: FigureQuestion;
  readonly mark: MarkKey;
}

/** How one figure was made, part by part, and the same to take along as text. */
export function FigureExplanation({ question, mark }: Props) {
  const { state, value, issue } = useOperation('figures.explain', { question, mark });
  const [said, setSaid] = useState('');
  if (state === 'failed') return <IssueCard issue={issue} />;
  if (value === null) return <p className={styles.wait}>{explanationTexts.loading}</p>;
  const copy = async () => {
    // It tells the figure: that is out from here on, as with a table.
    const asked = { ...question, indicators: [mark.indicator] };
    if (!(await call('export.figures', asked)).ok) {
      setSaid(explanationTexts.notCopied);
      return;
    }
    try {
      await navigator.clipboard.writeText(explanationText(value));
      setSaid(explanationTexts.copied);
    } catch {
      setSaid(explanationTexts.notCopied);
    }
  };
  return (
    <div className={styles.explanation} aria-busy={state === 'loading'}>
      {writeExplanation(value).map((section) => (
        <Section key={section.kind} section={section} />
      ))}
      <div className={styles.copy}>
        <Button compact icon={IconCopy} disabled={state === 'loading'} onClick={() => void copy()}>
          {explanationTexts.copy}
        </Button>
        <span role="status">{said}</span>
      </div>
    </div>
  );
}

function Section({ section: { title, facts, formula, sentences } }: { readonly section: WrittenSection }) {
  return (
    <section>
      <h3>{title}</h3>
      {facts.length > 0 && <Facts look="spread" rows={facts} />}
      {formula !== null && <p className={styles.formula}>{formula}</p>}
      {sentences.length > 0 && <p>{sentences.join(' ')}</p>}
    </section>
  );
}
