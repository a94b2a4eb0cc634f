import { useEffect, useId, useMemo, useRef, useState, type KeyboardEvent } from 'react';
import { IconCheck, IconSearch } from '@tabler/icons-react';
import { controlTexts } from '../../shared/language/controls.ts';
import { findOptions, type OptionSection } from './find-options.ts';
import { NothingFound } from './NothingFound.tsx';
import styles from './OptionList.module.css';

interface Props {
  readonly label: string;
  readonly sections: readonly OptionSection[];
  /** Placeholder of the search field; left out: no search. */
  readonly search?: string;
  /** On the button that leads back from a search without an answer: "Alle indicatoren". */
  readonly everything?: string;
  readonly multiple?: boolean;
  /** Options are still to come: an Enter in the search field waits for them. */
  readonly awaitsMore?: boolean;
  readonly onChoose: (id: string) => void;
}

/** A list to choose from, by pointer, by arrow keys, or by typing a part of the name. */
export function OptionList(props: Props) {
  const { label, sections, search, everything = controlTexts.showAll, onChoose } = props;
  const { multiple = false, awaitsMore = false } = props;
  const listId = useId();
  const list = useRef<HTMLDivElement>(null);
  const field = useRef<HTMLInputElement>(null);
  const [query, setQuery] = useState('');
  const { shown, found, meant } = useMemo(() => findOptions(sections, query), [sections, query]);
  const showAll = () => {
    setQuery('');
    setActive(0);
    field.current?.focus();
  };
  const flat = shown.flatMap((section) => section.options);
  const selected = flat.findIndex((option) => option.selected);
  const [active, setActive] = useState(Math.max(0, selected));
  const current = flat[Math.min(active, flat.length - 1)];

  // Who types a name and Enter in one go means what comes a moment later.
  const isEntered = useRef(false);
  useEffect(() => {
    if (awaitsMore || !isEntered.current) return;
    isEntered.current = false;
    // What only resembles it has to be seen first.
    if (current && meant === null) onChoose(current.id);
  }, [awaitsMore, current, meant, onChoose]);

  // A long list opens at what is chosen.
  useEffect(() => {
    list.current?.querySelector('[aria-selected=true]')?.scrollIntoView({ block: 'nearest' });
  }, []);

  const moveTo = (index: number) => {
    const next = Math.max(0, Math.min(flat.length - 1, index));
    setActive(next);
    list.current?.querySelectorAll('[role=option]')[next]?.scrollIntoView({ block: 'nearest' });
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const isSpaceInList = event.key === ' ' && search === undefined;
    if (event.key === 'ArrowDown') moveTo(active + 1);
    else if (event.key === 'ArrowUp') moveTo(active - 1);
    else if (event.key === 'PageDown') moveTo(active + 8);
    else if (event.key === 'PageUp') moveTo(active - 8);
    else if (event.key === 'Home' && search === undefined) moveTo(0);
    else if (event.key === 'End' && search === undefined) moveTo(flat.length - 1);
    else if (event.key === 'Enter' && awaitsMore && query !== '') isEntered.current = true;
    else if ((event.key === 'Enter' || isSpaceInList) && current) onChoose(current.id);
    else return;
    event.preventDefault();
  };
  const controls = {
    'aria-activedescendant': current ? `${listId}-${current.id}` : undefined,
    'aria-label': label,
    onKeyDown,
  };

  return (
    <div className={styles.frame}>
      {search !== undefined && (
        <label className={styles.search}>
          <IconSearch size={18} stroke={1.75} aria-hidden />
          <input
            {...controls}
            ref={field}
            data-autofocus
            role="combobox"
            aria-expanded
            aria-controls={listId}
            aria-autocomplete="list"
            placeholder={search}
            value={query}
            onChange={(event) => {
              setQuery(event.target.value);
              setActive(0);
              isEntered.current = false;
            }}
          />
        </label>
      )}
      <p className={styles.near} role="status">
        {meant !== null && !awaitsMore && controlTexts.nearOnly(query, meant)}
      </p>
      <div
        {...(search === undefined ? { ...controls, 'data-autofocus': true } : { 'aria-label': label })}
        ref={list}
        id={listId}
        role="listbox"
        tabIndex={search === undefined ? 0 : -1}
        aria-multiselectable={multiple || undefined}
        className={styles.list}
      >
        {shown.map((section) => (
          <div key={section.label ?? ''} role="group" aria-label={section.label ?? label}>
            {section.label !== null && (
              <p className={styles.heading} aria-hidden>
                {section.label}
              </p>
            )}
            {section.options.map((option) => (
              <div
                key={option.id}
                id={`${listId}-${option.id}`}
                role="option"
                aria-selected={option.selected}
                data-active={option === current || undefined}
                className={styles.option}
                onClick={() => onChoose(option.id)}
                onPointerMove={() => setActive(flat.indexOf(option))}
              >
                <IconCheck size={18} stroke={1.75} aria-hidden data-shown={option.selected || undefined} />
                <span>{option.label}</span>
                {option.detail !== undefined && <small>{option.detail}</small>}
              </div>
            ))}
          </div>
        ))}
      </div>
      {found === 0 && query !== '' && !awaitsMore && (
        <NothingFound {...{ query, everything }} onShowAll={showAll} />
      )}
      <p className={styles.foot} role="status">
        {found > flat.length && controlTexts.moreToFind(found - flat.length)}
      </p>
    </div>
  );
}
