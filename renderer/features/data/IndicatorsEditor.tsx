import { useState } from 'react';
import { nationalIndicators } from '../../../shared/catalogue/indicators.ts';
import { matchQuestion, nationalQuestions } from '../../../shared/catalogue/questions.ts';
import { dataTexts } from '../../../shared/language/data.ts';
import { isAsked, type ColumnProposal } from '../../../shared/model/dataset.ts';
import { Button } from '../../ui/Button.tsx';
import { Tag } from '../../ui/Tag.tsx';
import styles from './Editor.module.css';
import { EditorActions } from './EditorActions.tsx';
import type { EditorProps } from './MappingEditor.tsx';

/** The indicators to read in: a list to tick. */
export function IndicatorsEditor(props: EditorProps) {
  const { proposal } = props;
  const texts = dataTexts.import.edit;
  const candidates = proposal.columns.filter(({ role, name }) => isAsked(role) || wasIndicator(props, name));
  const [words, setWords] = useState('');
  const [ticked, setTicked] = useState<ReadonlySet<string>>(
    new Set(candidates.filter(({ role }) => isAsked(role)).map(({ name }) => name)),
  );
  const shown = candidates.filter((column) => matches(column, words));

  const tick = (names: readonly string[], on: boolean) => {
    const next = new Set(ticked);
    for (const name of names) {
      if (on) next.add(name);
      else next.delete(name);
    }
    setTicked(next);
  };
  const apply = () => {
    const changed = candidates.filter(({ name, role }) => ticked.has(name) !== isAsked(role));
    props.onApply({
      columns: Object.fromEntries(
        changed.map(({ name }) => [
          name,
          { role: ticked.has(name) ? roleWhenTicked(name) : ('ignore' as const) },
        ]),
      ),
    });
  };
  const names = shown.map(({ name }) => name);
  return (
    <div className={styles.editor}>
      <div className={styles.bar}>
        <input
          type="search"
          aria-label={texts.search}
          placeholder={texts.search}
          value={words}
          data-autofocus
          onChange={(event) => setWords(event.currentTarget.value)}
        />
        <Button onClick={() => tick(names, true)}>{texts.all}</Button>
        <Button onClick={() => tick(names, false)}>{texts.nothing}</Button>
      </div>
      <div className={styles.list}>
        <div className={styles.ticks}>
          {shown.length === 0 && <p>{texts.nothingFound(words)}</p>}
          {shown.map((column) => (
            <label key={column.name} className={styles.tick}>
              <input
                type="checkbox"
                checked={ticked.has(column.name)}
                onChange={(event) => tick([column.name], event.currentTarget.checked)}
              />
              <span>
                {labelOf(column)} <span className={styles.code}>{remarkOf(column)}</span>
              </span>
              {!national.has(column.indicator ?? '') && <Tag>{texts.ownIndicator}</Tag>}
            </label>
          ))}
        </div>
      </div>
      <p className={styles.help} role="status">
        {texts.indicatorsChosen(ticked.size, candidates.length)}
      </p>
      <EditorActions onApply={apply} onCancel={props.onCancel} />
    </div>
  );
}

const national = new Map(
  [...nationalIndicators, ...nationalQuestions.map(({ indicator }) => indicator)].map(
    ({ code, label }) => [code, label] as const,
  ),
);

/** A question of the national list is what it was found to be; the others are yes or no. */
function roleWhenTicked(name: string): 'indicator' | undefined {
  return matchQuestion(name) === null ? 'indicator' : undefined;
}

function labelOf(column: ColumnProposal): string {
  return national.get(column.indicator ?? '') ?? column.name;
}

/** What stands behind the label: the code of a national one, what was seen of an own one. */
function remarkOf(column: ColumnProposal): string {
  return national.has(column.indicator ?? '') ? column.name : column.evidence;
}

function matches(column: ColumnProposal, words: string): boolean {
  const text = `${labelOf(column)} ${column.name}`.toLocaleLowerCase('nl');
  return words
    .toLocaleLowerCase('nl')
    .split(/\s+/)
    .every((word) => text.includes(word));
}

/** Unticked before: it stays in the list, to be ticked again. */
function wasIndicator({ proposal }: EditorProps, name: string): boolean {
  return proposal.mapping.columns?.[name]?.role === 'ignore';
}
