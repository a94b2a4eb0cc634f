import { profileTexts } from '../../language/nl/chart-profile.ts';
import type { MarkDifference } from '../spec.ts';

type Other = MarkDifference['other'];

/** What the rows of one area are held against. */
export interface ProfileSides {
  /** Of most rows. */
  readonly usual: Other;
  /** Of all together: with what those with a star are held against instead, where that differs. */
  readonly all: Other;
  readonly isOtherwise: (difference: MarkDifference | null) => boolean;
}

/**
 * Where the rest of a municipality would tell of a hidden figure, that row is held against the region: it gets a star,
 * and everything that says what the chart is held against says what the star is. null where nothing is compared.
 */
export function profileSides(differences: readonly (MarkDifference | null)[]): ProfileSides | null {
  const others = differences.flatMap((difference) => (difference === null ? [] : [difference.other]));
  const [usual, otherwise] = [...new Map(others.map((other) => [other.name, other])).values()]
    .map((other) => ({ other, rows: others.filter(({ name }) => name === other.name).length }))
    .sort((a, b) => b.rows - a.rows)
    .map(({ other }) => other);
  if (usual === undefined) return null;
  if (otherwise === undefined) return { usual, all: usual, isOtherwise: () => false };
  return {
    usual,
    all: {
      name: profileTexts.withStar(usual.name, otherwise.name),
      place: profileTexts.withStar(usual.place, otherwise.name),
    },
    isOtherwise: (difference) => difference !== null && difference.other.name !== usual.name,
  };
}
