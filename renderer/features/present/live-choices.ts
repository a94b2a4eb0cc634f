import { measureOf } from '../../../shared/charts/usual/measure-of.ts';
import { exploreTexts } from '../../../shared/language/explore.ts';
import { presentTexts } from '../../../shared/language/present.ts';
import { levels, type Area, type Level } from '../../../shared/model/area.ts';
import { breakdownOf, placeOf, waveOf, type ChartPlace } from '../../../shared/model/ask-otherwise.ts';
import { indicatorsOf, type ChartKind, type ChartRequest } from '../../../shared/model/chart-request.ts';
import type { OperationOutput } from '../../../shared/contract/operations.ts';
import type { AvailableIndicator } from '../../../shared/model/indicator.ts';
import type { Option, OptionSection } from '../../ui/find-options.ts';

export type LiveOptions = OperationOutput<'explore.options'>;

/** What a part of a question is now, and what else it could be. */
export interface LiveChoices {
  readonly value: string;
  readonly sections: readonly OptionSection[];
}

/** All areas of a level beside each other, and each area by itself. */
export function placeChoices(request: ChartRequest, options: LiveOptions): LiveChoices {
  const now = placeOf(request);
  const entries = places(request, options).map((place) => ({
    place,
    label: placeName(place, options.areas),
  }));
  const chosen = placeKey(now);
  const optionOf = ({ place, label }: (typeof entries)[number]): Option => ({
    id: placeKey(place),
    label,
    selected: placeKey(place) === chosen,
  });
  const side = entries.filter(({ place }) => place.kind === 'all').map(optionOf);
  const single = levels.map((level) => ({
    label: capitalise(exploreTexts.levelMany[level]),
    options: entries.filter(({ place }) => place.kind === 'one' && place.area.level === level).map(optionOf),
  }));
  return {
    value: placeName(now, options.areas),
    sections: [{ label: presentTexts.live.side, options: side }, ...single].filter(
      (section) => section.options.length > 0,
    ),
  };
}

/** The place an option stands for. */
export function placeBy(id: string, request: ChartRequest, options: LiveOptions): ChartPlace | null {
  return places(request, options).find((place) => placeKey(place) === id) ?? null;
}

function places(request: ChartRequest, { areas, indicators }: LiveOptions): readonly ChartPlace[] {
  const codes = indicatorsOf(request);
  const asked = indicators.filter(({ indicator }) => codes.includes(indicator.code));
  const known = levels.filter(
    (level) => asked.length === 0 || asked.some((one) => one.levels.includes(level)),
  );
  const several = known.filter((level) => areas.filter((area) => area.level === level).length > 1);
  // Who took part is counted per area of a level, and of no area alone.
  const single = request.kind === 'response' ? [] : areas.filter(({ level }) => known.includes(level));
  // Answers side by side are chosen area by area.
  const levelled = request.kind === 'distribution' ? [] : several;
  return [
    ...levelled.flatMap((level) => [
      { kind: 'all' as const, level, within: null },
      ...areas
        .filter((area) => area.level === 'municipality' && isBelow(level))
        .filter((area) => areas.some((part) => part.level === level && part.parent === area.code))
        .map((area) => ({ kind: 'all' as const, level, within: area.code })),
    ]),
    ...single.map(({ level, code }) => ({ kind: 'one' as const, area: { level, code } })),
  ];
}

function isBelow(level: Level): boolean {
  return levels.indexOf(level) > levels.indexOf('municipality');
}

function placeKey(place: ChartPlace): string {
  return place.kind === 'one'
    ? `one|${place.area.level}|${place.area.code}`
    : `all|${place.level}|${place.within ?? ''}`;
}

function placeName(place: ChartPlace, areas: readonly Area[]): string {
  if (place.kind === 'one') {
    const { level, code } = place.area;
    return areas.find((area) => area.level === level && area.code === code)?.name ?? code;
  }
  const many = exploreTexts.levelMany[place.level];
  if (place.within === null) return many;
  const around = areas.find(({ code, level }) => code === place.within && level !== 'school');
  return presentTexts.live.allIn(many, around?.name ?? place.within);
}

/** null: this chart is never broken down. */
export function breakdownChoices(request: ChartRequest, options: LiveOptions): LiveChoices | null {
  if (request.kind === 'profile' || request.kind === 'top' || request.kind === 'matrix') return null;
  const [code] = indicatorsOf(request);
  const about = options.indicators.find(({ indicator }) => indicator.code === code);
  if (about?.kind === 'aggregate') return null;
  const wave = waveOf(request);
  // Answers, means, and who took part, are told by one at a time.
  const isMean = 'measure' in request && request.measure === 'mean';
  const isOfPercentages = request.kind !== 'distribution' && request.kind !== 'response' && !isMean;
  const splits = [...options.breakdowns, ...(isOfPercentages ? options.combinations : [])];
  const there = splits.filter(
    ({ name, waves }) =>
      (wave === null || waves.includes(wave)) && (request.kind !== 'response' || countedBy.includes(name)),
  );
  if (there.length === 0) return null;
  const by = breakdownOf(request);
  const none = { id: noBreakdown, label: presentTexts.live.noBreakdown, selected: by === null };
  const labels = there.map(({ label }) => label);
  const choices = there.map(({ name, label, groups }) => ({
    id: name,
    // Two columns may have the same name; their groups tell them apart.
    label:
      labels.indexOf(label) === labels.lastIndexOf(label)
        ? exploreTexts.by(label)
        : exploreTexts.byGroups(label, groups),
    selected: name === by,
  }));
  return {
    value: choices.find(({ selected }) => selected)?.label ?? none.label,
    sections: [{ label: null, options: [none, ...choices] }],
  };
}
export const noBreakdown = '';
/** Who took part is counted by these alone: more groups beside each other would give small ones away. */
const countedBy: readonly string[] = ['gender', 'class', 'education'];

/** null: it is not about an indicator. */
export function indicatorChoices(request: ChartRequest, { indicators }: LiveOptions): LiveChoices | null {
  if (request.kind === 'response') return null;
  const codes = indicatorsOf(request);
  const there = indicators.filter((about) => canAsk(request.kind, about));
  const themes = [...new Set(there.map(({ indicator }) => indicator.theme))];
  const one =
    codes.length === 1 ? indicators.find(({ indicator }) => indicator.code === codes[0]) : undefined;
  return {
    value: one?.indicator.label ?? presentTexts.live.several,
    sections: themes.map((theme) => ({
      label: theme,
      options: there
        .filter(({ indicator }) => indicator.theme === theme)
        .map(({ indicator: { code, label, definition } }) => ({
          ...{ id: code, label, alsoFoundBy: `${code} ${definition}` },
          selected: codes.length === 1 && code === codes[0],
        })),
    })),
  };
}

/** Of a score its mean; the limits of a funnel are those of percentages. */
function canAsk(kind: ChartKind, about: AvailableIndicator): boolean {
  if (kind === 'distribution') return about.measures.includes('distribution');
  return kind === 'funnel' ? about.measures.includes('percent') : measureOf(about) !== null;
}

/** null: it shows all waves, or there is one. */
export function waveChoices(request: ChartRequest, options: LiveOptions): LiveChoices | null {
  const now = waveOf(request);
  const codes = indicatorsOf(request);
  const asked = options.indicators.filter(({ indicator }) => codes.includes(indicator.code));
  const waves = options.waves.filter(
    (wave) => asked.length === 0 || asked.some((one) => one.waves.includes(wave)),
  );
  if (now === null || waves.length < 2) return null;
  const choices = waves.toReversed().map((wave) => ({
    ...{ id: String(wave), label: String(wave), selected: wave === now },
  }));
  return { value: String(now), sections: [{ label: null, options: choices }] };
}

function capitalise(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
