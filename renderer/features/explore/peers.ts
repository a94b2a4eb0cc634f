import type { Area, Level } from '../../../shared/model/area.ts';
import type { AreaReference } from '../../../shared/model/chart-request.ts';
import { areasAround, findArea } from './area-tree.ts';
import type { ExploreQuestion } from './question.ts';

/** A school stands among those of its municipality, a municipality among those of its region. */
const aroundPeers: Readonly<Partial<Record<Level, Level>>> = {
  school: 'municipality',
  district: 'municipality',
  municipality: 'region',
};

/**
 * Among which areas one is found again in a chart of many: of all, where there is one larger area. Nothing for a region,
 * in which others are looked at.
 */
export function peersOf(
  areas: readonly Area[],
  own: AreaReference | undefined,
): Partial<Pick<ExploreQuestion, 'level' | 'within'>> {
  const area = own && findArea(areas, own);
  const larger = area && aroundPeers[area.level];
  if (!larger) return {};
  const around = areasAround(areas, area).find(({ level }) => level === larger);
  const isOnlyOne = areas.filter(({ level }) => level === larger).length === 1;
  return { level: area.level, within: isOnlyOne ? null : (around?.code ?? null) };
}
