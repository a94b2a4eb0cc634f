import { contrastOf } from '../base/colour.ts';
import { colourRoles, type ColourRole, type StyleColours } from '../model/house-style.ts';
import { leastDistance, sightOf, type Sight, type Vision } from './colour-vision.ts';

/** What is wrong with a colour: too faint on its ground, or too like one that comes before it. */
export type ColourFault =
  | { readonly kind: 'faint'; readonly contrast: number }
  | { readonly kind: 'alike'; readonly other: ColourRole; readonly vision: Vision };

/** WCAG 2.2, 1.4.11: a mark that carries meaning. Words in a colour are darkened to 4.5 where they are drawn. */
export const leastMarkContrast = 3;

/** Everything that fails on this ground, by colour; a pair that is alike counts against the later one. */
export function checkColours(
  colours: StyleColours,
  ground: string,
): Readonly<Record<ColourRole, readonly ColourFault[]>> {
  const sights = sightsOf(colours);
  const faults = (role: ColourRole) => colourFaults(colours[role], ground, rivalsOf(role, sights));
  return {
    good: faults('good'),
    bad: faults('bad'),
    own: faults('own'),
    reference: faults('reference'),
    series1: faults('series1'),
    series2: faults('series2'),
    series3: faults('series3'),
    series4: faults('series4'),
  };
}

/** Another colour of the same chart, and how far apart the two must look, in hundredths of Oklab. */
export interface Rival {
  readonly role: ColourRole;
  readonly sight: Sight;
  readonly least: number;
}

export function colourFaults(
  colour: string,
  ground: string,
  rivals: readonly Rival[],
): readonly ColourFault[] {
  const contrast = contrastOf(colour, ground);
  const sight = sightOf(colour);
  return [
    ...(contrast < leastMarkContrast ? [{ kind: 'faint', contrast } as const] : []),
    ...rivals.flatMap(({ role, sight: other, least }) => {
      const { distance, vision } = leastDistance(sight, other);
      return distance < least ? [{ kind: 'alike', other: role, vision } as const] : [];
    }),
  ];
}

/** The colours before it that one must be told apart from. */
export function rivalsOf(role: ColourRole, sights: Readonly<Record<ColourRole, Sight>>): readonly Rival[] {
  return colourRoles.slice(0, colourRoles.indexOf(role)).flatMap((other) => {
    const least = leastApart(role, other);
    return least === null ? [] : [{ role: other, sight: sights[other], least }];
  });
}

export function sightsOf(colours: StyleColours): Readonly<Record<ColourRole, Sight>> {
  const sight = (role: ColourRole) => sightOf(colours[role]);
  return {
    good: sight('good'),
    bad: sight('bad'),
    own: sight('own'),
    reference: sight('reference'),
    series1: sight('series1'),
    series2: sight('series2'),
    series3: sight('series3'),
    series4: sight('series4'),
  };
}

/**
 * Good and bad are opposites: clearly apart. Lines and groups have a marker and a name of their own beside their
 * colour: well to be seen is enough. Null where two never stand for different things in one chart: a verdict has
 * its sign and word, and the reference its dashes.
 */
function leastApart(a: ColourRole, b: ColourRole): number | null {
  const kinds = [kindOf(a), kindOf(b)];
  if (kinds.every((kind) => kind === 'verdict')) return 15;
  if (kinds.every((kind) => kind === 'line')) return 5;
  if (kinds.includes('reference')) return [a, b].includes('own') ? 5 : null;
  return [a, b].includes('own') ? 4 : null;
}

function kindOf(role: ColourRole): 'verdict' | 'line' | 'reference' {
  if (role === 'good' || role === 'bad') return 'verdict';
  return role === 'reference' ? 'reference' : 'line';
}
