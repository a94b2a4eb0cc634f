import { useEffect, useId, useMemo, useRef, useState, type KeyboardEvent } from 'react';
import { IconCheck, IconSearch } from '@tabler/icons-react';
import { controlTexts } from '../../shared/language/controls.ts';
import { matchesWords } from './match-words.ts';
import { NothingFound } from './NothingFound.tsx';
import { suggestWords } from './suggest-words.ts';
import styles from './OptionList.module.css';

export interface Option {
  readonly id: string;
  readonly label: string;
  readonly detail?: string;
  /** What a search also looks through: a code, synonyms. */
  readonly alsoFoundBy?: string;
  readonly selected: boolean;
}
export interface OptionSection {
  readonly label: string | null;
  readonly options: readonly Option[];
  /** Left out until something is searched for. */
  readonly onlySearched?: boolean;
}

/** More than this is not read but searched. */
const mostShown = 120;

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
  const { shown, found } = useMemo(() => filterSections(sections, query), [sections, query]);
  const suggestion = useMemo(
    () => (found === 0 ? suggestWords(sections.flatMap(textsOf), query) : null),
    [sections, query, found],
  );
  const searchFor = (words: string) => {
    setQuery(words);
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
    if (current) onChoose(current.id);
  }, [awaitsMore, current, onChoose]);

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
    else if (event.key === 'Enter' && suggestion) searchFor(suggestion.query);
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
        <NothingFound {...{ query, suggestion, everything }} onSearch={searchFor} />
      )}
      <p className={styles.foot} role="status">
        {found > flat.length && controlTexts.moreToFind(found - flat.length)}
      </p>
    </div>
  );
}

function filterSections(
  sections: readonly OptionSection[],
  query: string,
): { shown: readonly OptionSection[]; found: number } {
  let found = 0;
  const shown = sections.map((section) => ({
    ...section,
    options: section.options.filter(
      (option) =>
        (query !== '' || section.onlySearched !== true) &&
        matchesWords(textOf(option, section), query) &&
        // Counted, so that the list can say how many more there are.
        ++found <= mostShown,
    ),
  }));
  return { shown: shown.filter((section) => section.options.length > 0), found };
}

function textsOf(section: OptionSection): readonly string[] {
  return section.options.map((option) => textOf(option, section));
}

/** All that an option can be found by. */
function textOf(option: Option, section: OptionSection): string {
  return `${option.label} ${option.alsoFoundBy ?? ''} ${section.label ?? ''}`;
}
