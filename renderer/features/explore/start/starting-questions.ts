import { startTexts } from '../../../../shared/language/explore-start.ts';
import type { Area } from '../../../../shared/model/area.ts';
import type { FindingKind } from '../../../../shared/model/stand-out.ts';
import { areaAround, areasAround, areasOfLevel } from '../area-tree.ts';
import { acrossThemes, besideCountry } from './across-themes.ts';
import { startingComparison } from '../question-comparison.ts';
import type { ExploreQuestion } from '../question.ts';
import type { Places } from '../shown-parts.ts';

/** Where a question leads: to a chart, or to one of the lists of what stands out. */
export type StartingQuestion = {
  readonly text: string;
  /** The part of the text that names the area, which stands before the questions too. */
  readonly place?: string;
} & (
  | { readonly to: 'chart'; readonly question: ExploreQuestion }
  | { readonly to: 'stand-out'; readonly area: Area; readonly kind: FindingKind }
);

/** The six questions people come with, about one area; the rest of the question stays as it is. */
export function startingQuestions(
  places: Places,
  area: Area,
  base: ExploreQuestion,
): readonly StartingQuestion[] {
  const { questions } = startTexts;
  const { areas } = places;
  const own: ExploreQuestion = {
    ...base,
    areas: [{ level: area.level, code: area.code }],
    by: null,
    indicators: [],
  };
  const toChart = (text: string, question: ExploreQuestion): StartingQuestion => {
    const asked = { ...question, proposed: question.kind };
    return { text, to: 'chart', question: { ...asked, against: startingComparison(places, asked) } };
  };
  const map = mapAround(areas, area);
  const place = area.level === 'school' ? questions.atSchool(area.name) : questions.inArea(area.name);
  return [
    {
      ...toChart(questions.how(place), {
        ...own,
        kind: 'profile',
        indicators: acrossThemes(places.indicators, base, area.level),
      }),
      place,
    },
    toChart(questions.school, { ...own, kind: 'funnel', level: 'school', within: around(areas, area) }),
    toChart(questions.time, { ...own, kind: 'trend', waves: null }),
    { text: questions.groups, to: 'stand-out', area, kind: 'group' },
    toChart(questions.where[map.of], { ...own, kind: 'map', level: map.level, within: map.within }),
    { text: questions.country, to: 'chart', question: besideTheCountry(places, area, own) },
  ];
}

/** Over the theme of the indicator; of one figure only where there are no others. */
function besideTheCountry(
  { indicators: all }: Places,
  { level }: Area,
  own: ExploreQuestion,
): ExploreQuestion {
  const indicators = besideCountry(all, own, level);
  const kind = indicators.length === 0 ? 'number' : 'profile';
  return { ...own, kind, proposed: kind, indicators, against: 'country' };
}

/** To begin with: the area the question is about when there is one, else the first municipality, else the first there is. */
export function startingArea(areas: readonly Area[], asked: Area | null): Area | null {
  if (asked !== null && asked.level !== 'region' && asked.level !== 'country') return asked;
  return areas.find(({ level }) => level === 'municipality') ?? asked ?? areas[0] ?? null;
}

/** Schools and districts are looked at within the municipality of an area; without one everywhere. */
function around(areas: readonly Area[], area: Area): string | null {
  const municipality = [area, ...areasAround(areas, area)].find(({ level }) => level === 'municipality');
  return municipality?.code ?? null;
}

/** The districts of the municipality; where there are none, the municipalities beside each other, and of what those are. */
function mapAround(
  areas: readonly Area[],
  area: Area,
): Pick<ExploreQuestion, 'level' | 'within'> & { readonly of: 'municipality' | 'region' | 'country' } {
  const within = around(areas, area);
  if (areasOfLevel(areas, 'district', within).length > 1) {
    return { of: 'municipality', level: 'district', within };
  }
  const region = areaAround(areas, area, 'region')?.code ?? null;
  return { of: region === null ? 'country' : 'region', level: 'municipality', within: region };
}
