import { slideTexts, writePeriod } from '../language/nl/slides.ts';
import type { Area, Level } from '../model/area.ts';
import type { Breakdown } from '../model/figure.ts';
import type { AvailableIndicator } from '../model/indicator.ts';
import type { ChartRequest } from '../model/chart-request.ts';
import type { Slide, Story } from '../model/story.ts';

/** What can be asked of the workspace (the answer of `explore.options`). */
export interface TemplateOptions {
  readonly indicators: readonly AvailableIndicator[];
  readonly areas: readonly Area[];
  readonly waves: readonly number[];
  readonly breakdowns: readonly Breakdown[];
}

/**
 * The story for a talk with a wethouder: title, where (ranking), trend, who (bars). Headlines stay
 * empty, so that each chart gives its own neutral one; every choice can be changed afterwards.
 */
export function wethouderStory(
  area: Area,
  options: TemplateOptions,
  newId: () => string,
): Omit<Story, 'changedAt'> & { readonly changedAt: string } {
  const indicators = options.indicators.filter(
    ({ levels, measures }) => levels.includes(area.level) && measures.includes('percent'),
  );
  const texts = slideTexts.wethouder;
  const { level, code, name } = area;
  const chart = (section: string, request: ChartRequest | null): Slide[] => {
    if (request === null) return [];
    const chosen =
      request.kind === 'ranking' && request.level === level
        ? {
            indicator: request.indicator,
            level,
            areaCode: code,
            wave: request.wave,
            groupVariable: null,
            group: null,
          }
        : null;
    return [
      {
        kind: 'chart',
        id: newId(),
        section,
        chart: { id: newId(), request, headline: '', interpretation: '', annotations: [], chosen },
        speakerNotes: '',
      },
    ];
  };
  const waves = [...new Set(indicators.flatMap((available) => available.waves))];
  const people = peopleOf(indicators, level);
  return {
    id: newId(),
    title: texts.storyTitle(level, name),
    area: { level, code },
    slides: [
      {
        kind: 'title',
        id: newId(),
        headline: texts.title(people, level, name),
        subtitle: texts.subtitle(writePeriod(waves)),
        speakerNotes: '',
      },
      ...chart(texts.where, rankingRequest(area, options, indicators)),
      ...chart(texts.trend, trendRequest(area, options, indicators)),
      ...chart(...barsRequest(area, options, indicators)),
    ],
    changedAt: '',
  };
}

/** "jongeren", "jongvolwassenen": whom the figures are about. */
function peopleOf(indicators: readonly AvailableIndicator[], level: Level): string {
  const texts = slideTexts.wethouder;
  const populations = indicators.map(({ indicator }) => indicator.population);
  if (populations.some((population) => population.startsWith('leerlingen')))
    return level === 'school' ? texts.pupils : texts.youth;
  const [word] = populations[0]?.split(' ') ?? [];
  return word?.endsWith('volwassenen') ? word : texts.people;
}

/** National names, and words by which published tables and own questions say the same. */
const stress = { code: 'SBSSK3S6', words: /stress/i };
const happiness = { code: 'EBGLK3S1', words: /gelukkig/i };
const mentalHealth = { code: 'PBMHK3S3', words: /psychisch|angst/i };

/** Well-known first, each slide something else; otherwise what there is. */
const favourites = {
  ranking: [stress, mentalHealth, happiness],
  trend: [happiness, mentalHealth, stress],
  bars: [mentalHealth, happiness, stress],
} as const;

/** The well-known ones, by their national names or else in words: enough to choose from in most workspaces. */
export function favouritesAmong(indicators: readonly AvailableIndicator[]): AvailableIndicator[] {
  return [stress, happiness, mentalHealth].flatMap(({ code, words }) => {
    const byName = indicators.filter(({ indicator }) => indicator.code === code);
    return byName.length > 0 ? byName : indicators.filter(({ indicator }) => words.test(indicator.label));
  });
}

function pick(
  indicators: readonly AvailableIndicator[],
  favourite: readonly (typeof stress)[],
  fits: (available: AvailableIndicator) => boolean = () => true,
): AvailableIndicator | undefined {
  const fitting = indicators.filter(fits);
  const byName = favourite.flatMap(
    ({ code }) => fitting.find(({ indicator }) => indicator.code === code) ?? [],
  );
  const byWords = favourite.flatMap(
    ({ words }) => fitting.find(({ indicator }) => words.test(indicator.label)) ?? [],
  );
  return [...byName, ...byWords, ...fitting][0];
}

/** What was asked in the newest wave; what was asked only before comes into view when nothing was. */
function newestFirst(indicators: readonly AvailableIndicator[]): readonly AvailableIndicator[] {
  const newest = Math.max(...indicators.flatMap(({ waves }) => waves));
  return indicators.filter(({ waves }) => waves.includes(newest));
}

/** The areas inside this one; where there are none, its equals, with itself lifted out. */
function rankingRequest(
  area: Area,
  { areas }: TemplateOptions,
  indicators: readonly AvailableIndicator[],
): ChartRequest | null {
  const own = { level: area.level, code: area.code };
  const count = (level: Level) =>
    areas.filter((candidate) => candidate.level === level && liesIn(candidate, area, areas)).length;
  const askable = insideLevels[area.level].filter((level) =>
    indicators.some(({ levels }) => levels.includes(level)),
  );
  // Two districts make no ranking when there are ten schools.
  const inside = askable.find((level) => count(level) > 3) ?? askable.find((level) => count(level) > 1);
  const level = inside ?? area.level;
  const available = pick(newestFirst(indicators), favourites.ranking, ({ levels }) => levels.includes(level));
  const wave = available && Math.max(...available.waves);
  if (!available || wave === undefined) return null;
  const indicator = available.indicator.code;
  if (inside !== undefined)
    return {
      kind: 'ranking',
      indicator,
      wave,
      level: inside,
      within: area.code,
      reference: own,
      order: 'high-first',
    };
  const around = largerArea(area, areas, available);
  const parent = areas.find((candidate) => candidate.code === area.parent && candidate.code === around?.code);
  return {
    kind: 'ranking',
    indicator,
    wave,
    level,
    within: parent?.code ?? null,
    reference: around && { level: around.level, code: around.code },
    order: 'high-first',
  };
}

/** What is ranked inside an area, most telling first. */
const insideLevels: Readonly<Record<Level, readonly Level[]>> = {
  country: ['region', 'municipality'],
  region: ['municipality', 'school'],
  municipality: ['district', 'school'],
  district: ['school'],
  school: [],
};

function trendRequest(
  area: Area,
  { areas }: TemplateOptions,
  indicators: readonly AvailableIndicator[],
): ChartRequest | null {
  const most = Math.max(0, ...indicators.map(({ waves }) => waves.length));
  const available =
    pick(indicators, favourites.trend, ({ waves }) => waves.length > 1) ??
    pick(indicators, favourites.trend, ({ waves }) => waves.length === most);
  if (!available || available.waves.length < 2) return null;
  const around = largerArea(area, areas, available);
  return {
    kind: 'trend',
    indicator: available.indicator.code,
    areas: [{ level: area.level, code: area.code }],
    reference: around && { level: around.level, code: around.code },
  };
}

/** Girls and boys where gender is known; without breakdowns the area beside the larger one. */
function barsRequest(
  area: Area,
  { areas, breakdowns }: TemplateOptions,
  indicators: readonly AvailableIndicator[],
): [string, ChartRequest | null] {
  const texts = slideTexts.wethouder;
  const gender = breakdowns.find(({ name }) => name === 'gender') ?? breakdowns[0];
  const newest = ({ waves }: AvailableIndicator) => Math.max(...waves);
  const grouped = (available: AvailableIndicator) =>
    available.kind === 'microdata' && (gender?.waves.includes(newest(available)) ?? false);
  const recent = newestFirst(indicators);
  const available = pick(recent, favourites.bars, grouped) ?? pick(recent, favourites.bars);
  if (!available) return [texts.who, null];
  const by = grouped(available) ? (gender?.name ?? null) : null;
  const around = largerArea(area, areas, available);
  const request: ChartRequest = {
    kind: 'bars',
    indicator: available.indicator.code,
    wave: newest(available),
    area: { level: area.level, code: area.code },
    reference: around && { level: around.level, code: around.code },
    by,
  };
  return [by === null ? texts.compared : texts.who, request];
}

/** What an area is held against: what it lies in; else the one region there is, or the country. */
function largerArea(area: Area, areas: readonly Area[], { levels }: AvailableIndicator): Area | null {
  const asked = (candidate: Area) => levels.includes(candidate.level);
  let parent = parentOf(area, areas);
  while (parent && !asked(parent)) parent = parentOf(parent, areas);
  if (parent) return parent;
  if (area.level !== 'region' && area.level !== 'country') {
    const regions = areas.filter((candidate) => candidate.level === 'region');
    const [only] = regions;
    if (only && regions.length === 1 && asked(only)) return only;
  }
  if (area.level === 'country') return null;
  return areas.find((candidate) => candidate.level === 'country' && asked(candidate)) ?? null;
}

function parentOf(area: Area, areas: readonly Area[]): Area | undefined {
  return area.parent === null
    ? undefined
    : areas.find((candidate) => candidate.code === area.parent && candidate.level !== area.level);
}

/** Any depth; a single region holds everything of which nobody says where it lies. */
function liesIn(candidate: Area, area: Area, areas: readonly Area[]): boolean {
  if (area.level === 'country') return true;
  let above = parentOf(candidate, areas);
  if (!above && area.level === 'region') return areas.filter(({ level }) => level === 'region').length === 1;
  while (above) {
    if (above.code === area.code && above.level === area.level) return true;
    above = parentOf(above, areas);
  }
  return false;
}
