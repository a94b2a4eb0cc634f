import type { Area } from '../../../shared/model/area.ts';
import type { FigureTable } from '../../../shared/model/figure.ts';

/** The municipality was asked, and what may be told is how the areas compare with the region. */
export interface ComparedOtherwise {
  readonly level: 'school' | 'district';
  /** null where it is not in the answer. */
  readonly municipality: Area['name'] | null;
  /** Some are held against the municipality as was asked. */
  readonly isSome: boolean;
  /** Of one area over many indicators: some of those. */
  readonly isOneArea: boolean;
}

/** null where all are held against what was asked. */
export function comparedOtherwise({ comparing, figures, areas }: FigureTable): ComparedOtherwise | null {
  if (comparing?.with !== 'rest' || comparing.of === 'region') return null;
  const compared = figures.flatMap(({ key: { level, areaCode }, comparison }) =>
    comparison?.status === 'shown' &&
    comparison.compareTo.kind === 'rest' &&
    (level === 'school' || level === 'district')
      ? [{ level, areaCode, of: comparison.compareTo.of.level }]
      : [],
  );
  const wider = compared.filter(({ of }) => of === 'region');
  const [first] = wider;
  if (first === undefined) return null;
  return {
    level: first.level,
    municipality: areas.find(({ level }) => level === 'municipality')?.name ?? null,
    isSome: wider.length < compared.length,
    isOneArea: new Set(compared.map(({ areaCode }) => areaCode)).size === 1,
  };
}
