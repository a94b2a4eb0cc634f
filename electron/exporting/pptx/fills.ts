import { emuOfPoints } from './xml.ts';

/** Fills and lines of DrawingML, shared by shapes and charts. Colours are six hex digits. */
export function solidFill(colour: string, alpha?: number): string {
  const inner = alpha === undefined ? '' : `<a:alpha val="${Math.round(alpha * 100_000)}"/>`;
  return `<a:solidFill><a:srgbClr val="${colour}">${inner}</a:srgbClr></a:solidFill>`;
}

export const noFill = '<a:noFill/>';

/** The hatch of what is hidden. */
export function hatchFill(colour: string, ground: string): string {
  return `<a:pattFill prst="wdUpDiag"><a:fgClr><a:srgbClr val="${colour}"/></a:fgClr><a:bgClr><a:srgbClr val="${ground}"/></a:bgClr></a:pattFill>`;
}

export type Dash = 'solid' | 'dash' | 'dash-dot' | 'dot';
const dashes: Readonly<Record<Dash, string>> = {
  ...{ solid: 'solid', dash: 'dash', dot: 'sysDot' },
  'dash-dot': 'lgDashDot',
};

/** `hasHead`: an arrow, pointing at the end of the line. */
export function line(colour: string, points: number, dash: Dash = 'solid', hasHead = false): string {
  return `<a:ln w="${emuOfPoints(points)}" cap="${dash === 'dot' ? 'rnd' : 'flat'}">${solidFill(colour)}<a:prstDash val="${dashes[dash]}"/><a:round/>${hasHead ? '<a:tailEnd type="triangle" w="med" len="med"/>' : ''}</a:ln>`;
}

export const noLine = '<a:ln><a:noFill/></a:ln>';
