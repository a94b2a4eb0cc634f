import { groupBy } from '../../../shared/base/group-by.ts';
import type { Area } from '../../../shared/model/area.ts';
import type { AreaReference, ChartRequest } from '../../../shared/model/chart-request.ts';
import type { FigureTable } from '../../../shared/model/figure.ts';
import type { AvailableIndicator } from '../../../shared/model/indicator.ts';
import { populationWord } from '../../../shared/model/population-word.ts';
import type { Trouble } from './find-trouble.ts';
import { kindTraits } from './kinds.ts';
import type { ExploreOptions } from './settle-question.ts';
import { mostTelling } from './start/across-themes.ts';

type Known = Pick<FigureTable, 'areas' | 'figures'>;

/** The area a chart is about, where nothing is known of it, neither shown nor hidden: there is nothing to draw. */
export function areaWithoutFigures(request: ChartRequest, table: Known): Area | null {
  if (kindTraits[request.kind].areas === 'level') return null;
  const asked: readonly AreaReference[] =
    'areas' in request ? request.areas : 'area' in request ? [request.area] : [];
  const isAsked = ({ level, code }: AreaReference) =>
    asked.some((area) => area.level === level && area.code === code);
  const isKnown = table.figures.some(
    ({ key, value }) => value.status !== 'unavailable' && isAsked({ level: key.level, code: key.areaCode }),
  );
  return isKnown ? null : (table.areas.find(isAsked) ?? null);
}

/** What tells whether anything is known of an area: of each people one indicator, the one asked about first. */
export function probesOf(
  { indicators }: Pick<ExploreOptions, 'indicators'>,
  about: AvailableIndicator,
): readonly AvailableIndicator[] {
  const percentages = indicators.filter(({ measures }) => measures.includes('percent'));
  const telling = [...percentages].sort(mostTelling);
  const ordered = percentages.includes(about) ? [about, ...telling] : telling;
  const { population } = about.indicator;
  const firsts = [...groupBy(ordered, ({ indicator }) => indicator.population).values()].flatMap(
    (ofPeople) => ofPeople[0] ?? [],
  );
  const isOfOthers = ({ indicator }: AvailableIndicator) => Number(indicator.population !== population);
  return firsts.sort((a, b) => isOfOthers(a) - isOfOthers(b));
}

/** Why there is nothing, and where there is something: in other waves, or about other people. */
export function explainNoFigures(
  area: Area,
  about: AvailableIndicator,
  wave: number,
  probes: readonly AvailableIndicator[],
  { figures }: Pick<Known, 'figures'>,
): Extract<Trouble, { readonly kind: 'no-figures' }> {
  const found = probes.map((available) => {
    const known = figures.filter(
      ({ key, value }) => key.indicator === available.indicator.code && value.status !== 'unavailable',
    );
    return { available, waves: [...new Set(known.map(({ key }) => key.wave))].sort((a, b) => a - b) };
  });
  const isOwn = ({ available }: (typeof found)[number]) =>
    available.indicator.population === about.indicator.population;
  const waves = found.filter(isOwn).flatMap((own) => own.waves.filter((each) => each !== wave));
  const other = found.find((probe) => !isOwn(probe) && probe.waves.length > 0) ?? null;
  return { kind: 'no-figures', area, wave, waves, people: populationWord([about.indicator]), other };
}
