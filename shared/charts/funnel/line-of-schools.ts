import { funnelChartTexts } from '../../language/nl/chart-funnel.ts';
import type { FunnelQuestion, FunnelReference } from '../../model/funnel.ts';
import { sideOf } from './funnel-words.ts';

/** Those who live in an area are not those who go to school there: which of the two a line among schools is. */
export function whatLineIs(
  reference: FunnelReference,
  level: FunnelQuestion['level'],
  who: string,
): readonly string[] {
  if (level !== 'school') return [];
  const { lineOfSchools, lineOfResidents } = funnelChartTexts;
  if (reference.kind === 'pooled') return reference.instead === null ? [lineOfSchools(who)] : [];
  return reference.area.level === 'country' ? [] : [lineOfResidents(sideOf(reference, level).name)];
}
