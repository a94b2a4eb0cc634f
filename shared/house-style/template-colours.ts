import { oklchOf } from '../base/colour.ts';
import type { StyleColours } from '../model/house-style.ts';
import { palettes } from './palettes.ts';

/**
 * Colours of charts from the accents of a PowerPoint theme, in its order: first the own area, then further series.
 * Verdicts and the comparison stay those of the app, and greys are left out: beside a comparison in grey they would
 * say the wrong thing. What cannot be seen or told apart is moved where it is drawn (`drawn-colours.ts`). null: a
 * template of greys only has no colours to bring.
 */
export function coloursOfTemplate(accents: readonly string[]): StyleColours | null {
  const hues = [...new Set(accents)].filter((accent) => oklchOf(accent)[1] >= leastChroma);
  const { wib } = palettes;
  const [own, series1, series2, series3, series4] = hues;
  if (own === undefined) return null;
  return {
    ...wib,
    own,
    series1: series1 ?? wib.series1,
    series2: series2 ?? wib.series2,
    series3: series3 ?? wib.series3,
    series4: series4 ?? wib.series4,
  };
}

/** In Oklch; under it a colour is grey to the eye. */
const leastChroma = 0.04;
