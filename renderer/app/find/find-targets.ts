import { searchTextOf } from '../../../shared/catalogue/search-words.ts';
import { appTexts } from '../../../shared/language/app.ts';
import { exploreTexts } from '../../../shared/language/explore.ts';
import { findTexts } from '../../../shared/language/find.ts';
import { levels, type Area } from '../../../shared/model/area.ts';
import type { AvailableIndicator } from '../../../shared/model/indicator.ts';
import type { KeptQuestion } from '../../../shared/model/kept-question.ts';
import { addressOfArea, addressOfIndicator } from '../../features/explore/address.ts';
import { areasAround } from '../../features/explore/area-tree.ts';
import type { Option, OptionSection } from '../../ui/find-options.ts';

/** What can be gone to; null while it is not known yet, or where no workspace is open. */
export interface Findable {
  readonly options: {
    readonly indicators: readonly AvailableIndicator[];
    readonly areas: readonly Area[];
  } | null;
  readonly questions: readonly { readonly question: KeptQuestion; readonly words: string }[];
  readonly stories: readonly { readonly id: string; readonly title: string }[];
  /** The question on screen, behind the "?": an indicator or area found takes its place in it. */
  readonly present: string;
  readonly hasWorkspace: boolean;
}

/**
 * Everything with a name, each under the address it leads to. Nothing typed: what was asked before, stories and pages;
 * else first the indicators and areas that fit.
 */
export function findTargets(findable: Findable): readonly OptionSection[] {
  const { options, questions, stories, present, hasWorkspace } = findable;
  const sections: readonly OptionSection[] = [
    {
      label: findTexts.indicators,
      onlySearched: true,
      options: (options?.indicators ?? []).map(({ indicator }) =>
        option(
          `/verkennen?${addressOfIndicator(present, indicator.code)}`,
          indicator.label,
          indicator.theme,
          searchTextOf(indicator),
        ),
      ),
    },
    ...levels
      // The country is what others are held against, and has no profile of its own.
      .filter((level) => level !== 'country')
      .map((level) => ({
        label: exploreTexts.levelMany[level],
        onlySearched: true,
        options: areasOf(options?.areas ?? [], level, present),
      })),
    {
      label: findTexts.questions,
      options: questions.map(({ question, words }) =>
        option(`/verkennen?${question.address}`, question.name ?? words, null, words),
      ),
    },
    { label: findTexts.stories, options: stories.map(({ id, title }) => option(`/verhaal/${id}`, title)) },
    { label: findTexts.pages, options: pagesOf(hasWorkspace) },
  ];
  return sections.filter((section) => section.options.length > 0);
}

function pagesOf(hasWorkspace: boolean): readonly Option[] {
  const { pages } = appTexts;
  return [
    option('/', pages.start),
    option('/gegevens', pages.data),
    option('/verkennen', pages.explore),
    option('/verhaal', pages.story),
    option('/exporteren', pages.export),
    ...(hasWorkspace ? [option('/instellingen', pages.settings)] : []),
  ];
}

function areasOf(areas: readonly Area[], level: Area['level'], present: string): readonly Option[] {
  return areas
    .filter((area) => area.level === level)
    .map((area) => {
      // Many municipalities have a district "Centrum".
      const [around] = areasAround(areas, area);
      return option(
        `/verkennen?${addressOfArea(present, area)}`,
        area.name,
        around?.name ?? null,
        `${area.code} ${around?.name ?? ''}`,
      );
    });
}

function option(id: string, label: string, detail: string | null = null, alsoFoundBy = ''): Option {
  return { id, label, alsoFoundBy, selected: false, ...(detail === null ? {} : { detail }) };
}
