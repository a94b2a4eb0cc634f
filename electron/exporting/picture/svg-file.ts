import type { ReadAsset } from '../assets.ts';
import { fontFaces } from './font-faces.ts';

export interface PictureWords {
  readonly title: string;
  /** For who listens to the picture. */
  readonly description: string;
}

export interface PictureSize {
  /** Pixels, or with the unit behind it. */
  readonly width: number | string;
  readonly height: number | string;
}

/** A drawing as a free-standing SVG file, still without its font. */
export function svgFile(svg: SVGSVGElement, { title, description }: PictureWords, size: PictureSize): string {
  svg.setAttribute('width', String(size.width));
  svg.setAttribute('height', String(size.height));
  svg.prepend(newElement('title', title), newElement('desc', description));
  return `<?xml version="1.0" encoding="UTF-8"?>\n${asXml(svg)}\n`;
}

/** Brings the font along inside the file. */
export async function withFonts(svg: string, readAsset: ReadAsset): Promise<string> {
  const style = `<style>${await fontFaces(readAsset, svg)}</style>`;
  return svg.replace('<title>', () => `${style}<title>`);
}

function newElement(name: string, text: string): Element {
  const element = document.createElementNS('http://www.w3.org/2000/svg', name);
  element.textContent = text;
  return element;
}

/** XML, not HTML: every element closed, every sign escaped; ids of patterns counted anew. */
function asXml(svg: SVGSVGElement): string {
  const ids = new Map<string, string>();
  const xml = new window.XMLSerializer().serializeToString(svg);
  return xml.replace(/recharts\d+-clip|recharts-\w+-_r_\w+_|\b(?:hatch|map|tenth)-\w+/g, (id) => {
    const name = ids.get(id) ?? `p${ids.size + 1}`;
    ids.set(id, name);
    return name;
  });
}
