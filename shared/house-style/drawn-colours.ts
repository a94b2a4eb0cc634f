import type { HouseStyle, StyleColours } from '../model/house-style.ts';
import { coloursOf } from './palettes.ts';
import { settleColours } from './propose-colour.ts';

/** What a house style is drawn in on white: its own colours too, each where need be as near to itself as everyone can see. */
export function drawnColours(style: Pick<HouseStyle, 'palette' | 'ownColours'>): StyleColours {
  const chosen = coloursOf(style);
  // The palettes that come with the app pass; a test holds them to it.
  if (style.palette !== 'own') return chosen;
  const drawn = settled.get(chosen) ?? settleColours(chosen, paper);
  settled.set(chosen, drawn);
  return drawn;
}

/** The ground own colours are measured on: sheets and slides. A dark page derives its own. */
export const paper = '#FFFFFF';

/** A slide asks often, and finding a colour takes a search. */
const settled = new WeakMap<StyleColours, StyleColours>();
