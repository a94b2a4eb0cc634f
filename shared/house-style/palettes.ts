import type { HouseStyle, PaletteName, StyleColours } from '../model/house-style.ts';

/**
 * Good and bad are the same in every palette that comes with the app: one language of verdicts, whoever tells them.
 * GMJ and OKO: the colours these monitors use, those that are too faint for a line or too like another moved to the
 * nearest that passes.
 */
export const palettes: Readonly<Record<Exclude<PaletteName, 'own'>, StyleColours>> = {
  wib: {
    ...{ good: '#0072B2', bad: '#D55E00', own: '#0B5F6B', reference: '#66727E' },
    ...{ series1: '#8E3A8E', series2: '#8A6A00', series3: '#0B7A75', series4: '#5C250A' },
  },
  gmj: {
    ...{ good: '#0072B2', bad: '#D55E00', own: '#009898', reference: '#807C22' },
    ...{ series1: '#E8525F', series2: '#0F5F8A', series3: '#8F2236', series4: '#5E3B6E' },
  },
  oko: {
    ...{ good: '#0072B2', bad: '#D55E00', own: '#4450C6', reference: '#66727E' },
    ...{ series1: '#E3032C', series2: '#21842B', series3: '#B48B2E', series4: '#3D86E0' },
  },
};

/** The colours of a house style, on white. Own colours never chosen start as the app's. */
export function coloursOf({ palette, ownColours }: Pick<HouseStyle, 'palette' | 'ownColours'>): StyleColours {
  return palette === 'own' ? (ownColours ?? palettes.wib) : palettes[palette];
}
