import type { SlidePage } from '../../../shared/slides/document.ts';
import { slideHeight, slideWidth } from '../../../shared/slides/document.ts';
import { unitsPerInch } from '../../../shared/drawing/slide/slide-units.ts';
import type { ReadAsset } from '../assets.ts';
import { drawPage } from './draw-page.tsx';
import { fontFaces } from './font-faces.ts';

export const pictureWidth = Math.round(slideWidth * unitsPerInch);
export const pictureHeight = Math.round(slideHeight * unitsPerInch);

/** A slide as a free-standing SVG file, still without its font. */
export async function slideSvg(page: SlidePage): Promise<string> {
  const svg = await drawPage(page);
  svg.setAttribute('width', String(pictureWidth));
  svg.setAttribute('height', String(pictureHeight));
  svg.prepend(newElement('title', page.title), newElement('desc', altTextsOf(page)));
  return `<?xml version="1.0" encoding="UTF-8"?>\n${asXml(svg)}\n`;
}

/** Brings the font along inside the file. */
export async function withFonts(svg: string, readAsset: ReadAsset): Promise<string> {
  const style = `<style>${await fontFaces(readAsset, svg)}</style>`;
  return svg.replace('<title>', () => `${style}<title>`);
}

/** What the page shows, for who listens to it. */
function altTextsOf({ elements }: SlidePage): string {
  return elements
    .flatMap((element) => ('altText' in element && element.altText !== '' ? [element.altText] : []))
    .join(' ');
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
  return xml.replace(/recharts\d+-clip|recharts-\w+-_r_\w+_|hatch-\w+/g, (id) => {
    const name = ids.get(id) ?? `p${ids.size + 1}`;
    ids.set(id, name);
    return name;
  });
}
