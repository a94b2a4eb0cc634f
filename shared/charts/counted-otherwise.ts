import { chartTexts } from '../language/nl/charts.ts';
import type { FigureTable } from '../model/figure.ts';
import type { FooterPart } from './footer/footer-part.ts';

/**
 * Where n of schools and of the area around them are told: the one is who goes there, the other who lives there.
 * Without a word a reader takes the sum of the schools from the area, and has what a hidden school is not.
 */
export function countedOtherwise(
  { figures, areas }: FigureTable,
  footer: readonly FooterPart[],
): readonly string[] {
  const told = new Set(
    footer.flatMap((part) =>
      part.kind === 'source' && part.n !== null && part.n !== 'unknown' ? part.n.map(({ name }) => name) : [],
    ),
  );
  const around = areas.find(
    ({ level, name }) =>
      (level === 'municipality' || level === 'region') && told.has(chartTexts.areaName(level, name)),
  );
  if (around === undefined || !figures.some(({ key }) => key.level === 'school')) return [];
  // Where it is not known where pupils live, they are counted where they go to school.
  if (figures.some(({ marks }) => marks.includes('area-of-school'))) return [];
  return [`${chartTexts.livesOrLearns(around.level === 'region' ? chartTexts.theRegion : around.name)}.`];
}
