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
  const [names, setNames] = useState<Readonly<Record<string, string>>>(() => namesGiven(candidates, props));
  const shown = candidates.filter((column) => matches(column, words));

  const tick = (columns: readonly string[], on: boolean) => {
    const next = new Set(ticked);
    for (const name of columns) {
      if (on) next.add(name);
      else next.delete(name);
    }
    setTicked(next);
  };
  const apply = () => {
    const given = namesGiven(candidates, props);
    const isNamedAnew = (name: string) => (names[name] ?? '').trim() !== (given[name] ?? '');
    const isToggled = ({ name, role }: ColumnProposal) => ticked.has(name) !== isAsked(role);
    const changed = candidates.filter((column) => isToggled(column) || isNamedAnew(column.name));
    props.onApply({
      columns: Object.fromEntries(
        changed.map((column) => {
          const { name } = column;
          const role = ticked.has(name) ? roleWhenTicked(name) : ('ignore' as const);
          const label = (names[name] ?? '').trim();
          return [
            name,
            {
              ...(isToggled(column) ? { role } : {}),
              ...(isNamedAnew(name) ? { label: label === '' ? undefined : label } : {}),
            },
          ];
        }),
      ),
    });
  };
  const inSight = shown.map(({ name }) => name);
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
        <Button onClick={() => tick(inSight, true)}>{texts.all}</Button>
        <Button onClick={() => tick(inSight, false)}>{texts.nothing}</Button>
      </div>
      <div className={styles.list}>
        <div className={styles.ticks}>
          {shown.length === 0 && <p>{texts.nothingFound(words)}</p>}
          {shown.map((column) => (
            <div key={column.name} className={styles.row}>
              <label className={styles.tick}>
                <input
                  type="checkbox"
                  checked={ticked.has(column.name)}
                  onChange={(event) => tick([column.name], event.currentTarget.checked)}
                />
                <span>
                  {labelOf(column)} <span className={styles.code}>{remarkOf(column)}</span>
                </span>
                {isOwn(column) && <Tag>{texts.ownIndicator}</Tag>}
              </label>
              {isOwn(column) && ticked.has(column.name) && (
                <input
                  type="text"
                  className={styles.name}
                  aria-label={texts.nameOf(column.name)}
                  placeholder={texts.giveName}
                  maxLength={80}
                  value={names[column.name] ?? ''}
                  onChange={(event) => setNames({ ...names, [column.name]: event.currentTarget.value })}
                />
              )}
            </div>
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

function isOwn({ indicator }: ColumnProposal): boolean {
  return !national.has(indicator ?? '');
}

/** What own columns were called before, by column. */
function namesGiven(
  candidates: readonly ColumnProposal[],
  { proposal }: EditorProps,
): Record<string, string> {
  return Object.fromEntries(
    candidates.flatMap(({ name }) => {
      const label = proposal.mapping.columns?.[name]?.label;
      return label === undefined ? [] : [[name, label]];
    }),
  );
}

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
