import { colourDistance, colourOfOklch, contrastOf, oklchOf } from '../base/colour.ts';
import { colourRoles, type ColourRole, type StyleColours } from '../model/house-style.ts';
import { colourFaults, rivalsOf, sightsOf, type Rival } from './check-colours.ts';
import { sightOf } from './colour-vision.ts';

/** The colour nearest to this one that passes beside those that come before it; null where none can. */
export function proposeColour(role: ColourRole, colours: StyleColours, ground: string): string | null {
  return nearestPassing(colours[role], ground, rivalsOf(role, sightsOf(colours)));
}

/** All colours on this ground: each as it is, or the nearest that passes beside those before it. */
export function settleColours(colours: StyleColours, ground: string): StyleColours {
  return colourRoles.reduce<StyleColours>((settled, role) => {
    const colour = proposeColour(role, settled, ground) ?? settled[role];
    return { ...settled, [role]: colour };
  }, colours);
}

/** The colour itself where its words can be read on the ground (4.5, WCAG 2.2, 1.4.3), else its nearest darker or lighter one. */
export function readableColour(colour: string, ground: string, least = 4.5): string {
  if (contrastOf(colour, ground) >= least) return colour;
  const passes = (other: string) => contrastOf(other, ground) >= least;
  return nearest(colour, ladder(colour)).find(passes) ?? (passes('#000000') ? '#000000' : '#FFFFFF');
}

function nearestPassing(colour: string, ground: string, rivals: readonly Rival[]): string | null {
  const passes = (candidate: string) => colourFaults(candidate, ground, rivals).length === 0;
  if (passes(colour)) return colour;
  // Darker or lighter first: it stays the colour the organisation knows.
  return nearest(colour, ladder(colour)).find(passes) ?? nearest(colour, everywhere()).find(passes) ?? null;
}

function nearest(colour: string, candidates: readonly string[]): readonly string[] {
  const { usual } = sightOf(colour);
  return candidates
    .map((candidate) => ({ candidate, distance: colourDistance(sightOf(candidate).usual, usual) }))
    .sort((a, b) => a.distance - b.distance)
    .map(({ candidate }) => candidate);
}

const lightnesses = Array.from({ length: 36 }, (_, step) => 0.2 + step * 0.02);

/** The same hue from dark to light, with as much chroma as a screen can show there. */
function ladder(colour: string): readonly string[] {
  const [, chroma, hue] = oklchOf(colour);
  return lightnesses.flatMap((lightness) => {
    const shown = [1, 0.85, 0.7, 0.55, 0.4]
      .map((share) => colourOfOklch(lightness, chroma * share, hue))
      .find((each) => each !== null);
    return shown ?? [];
  });
}

/** Every hue, at steps too small to matter. */
function everywhere(): readonly string[] {
  const hues = Array.from({ length: 24 }, (_, step) => step / 24);
  return hues.flatMap((hue) =>
    [0.03, 0.07, 0.11, 0.15].flatMap((chroma) =>
      lightnesses.flatMap((lightness) => colourOfOklch(lightness, chroma, hue) ?? []),
    ),
  );
}
