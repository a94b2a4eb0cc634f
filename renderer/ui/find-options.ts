import { matchesWords } from './match-words.ts';
import { suggestWords } from './suggest-words.ts';

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

interface Found {
  readonly shown: readonly OptionSection[];
  readonly found: number;
  /** The words that were searched for in place of mistyped ones; null: those that were typed. */
  readonly meant: string | null;
}

/** What has all the typed words; where nothing has, what resembles them. */
export function findOptions(sections: readonly OptionSection[], query: string): Found {
  const typed = filterSections(sections, query);
  if (typed.found > 0) return { ...typed, meant: null };
  const meant = suggestWords(sections.flatMap(textsOf), query);
  return { ...(meant === null ? typed : filterSections(sections, meant)), meant };
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
