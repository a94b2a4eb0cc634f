import type { Area } from '../../model/area.ts';
import type { AreaReference, ChartRequest } from '../../model/chart-request.ts';
import type { AvailableIndicator } from '../../model/indicator.ts';
import { mapLevels } from '../../model/map-shapes.ts';
import type { TemplateChart } from '../../model/template.ts';
import { largerArea, levelInside } from './area-relations.ts';
import type { Filling } from './filling.ts';

export interface AreaChoices {
  readonly own: AreaReference;
  readonly referenceOf: (available: AvailableIndicator) => AreaReference | null;
  readonly newest: (available: AvailableIndicator) => number;
  readonly grouped: (available: AvailableIndicator) => string | null;
}

/** The areas inside this one, held against it; a ranking without any: its equals, with itself lifted out. */
export function fillAreas(
  chart: TemplateChart,
  { area, areas }: Filling,
  recent: readonly AvailableIndicator[],
  { own, referenceOf, newest, grouped }: AreaChoices,
): ChartRequest | null {
  const isAskable = (level: Area['level']) => recent.some(({ levels }) => levels.includes(level));
  const inside =
    chart.level !== undefined
      ? isAskable(chart.level)
        ? chart.level
        : null
      : levelInside(area, areas, isAskable);
  if (inside === null) return chart.kind === 'ranking' ? rankEquals(area, areas, recent, newest) : null;
  const fitting = recent.filter(({ levels }) => levels.includes(inside));
  const [available] = fitting;
  if (!available) return null;
  const shared = { indicator: available.indicator.code, level: inside, within: area.code, reference: own };
  const wave = newest(available);
  switch (chart.kind) {
    case 'ranking':
      return { kind: 'ranking', ...shared, wave, order: 'high-first' };
    case 'multiples':
      return { kind: 'multiples', ...shared };
    case 'matrix': {
      const indicators = fitting.slice(0, 12).map(({ indicator }) => indicator.code);
      return { kind: 'matrix', indicators, wave, level: inside, within: area.code, reference: own };
    }
    case 'map': {
      const level = mapLevels.find((each) => each === inside);
      return level === undefined ? null : { kind: 'map', ...shared, wave, level };
    }
    case 'funnel': {
      const level = (['municipality', 'district', 'school'] as const).find((each) => each === inside);
      return level === undefined ? null : { kind: 'funnel', ...shared, wave, level };
    }
    case 'dumbbell': {
      const by = grouped(available);
      return by === null
        ? null
        : { kind: 'dumbbell', ...shared, reference: referenceOf(available), wave, by, order: 'gap' };
    }
    default:
      return null;
  }
}

function rankEquals(
  area: Area,
  areas: readonly Area[],
  recent: readonly AvailableIndicator[],
  newest: (available: AvailableIndicator) => number,
): ChartRequest | null {
  const available = recent.find(({ levels }) => levels.includes(area.level));
  if (!available) return null;
  const around = largerArea(area, areas, available);
  const parent = areas.find((candidate) => candidate.code === area.parent && candidate.code === around?.code);
  return {
    kind: 'ranking',
    indicator: available.indicator.code,
    wave: newest(available),
    level: area.level,
    within: parent?.code ?? null,
    reference: around && { level: around.level, code: around.code },
    order: 'high-first',
  };
}
