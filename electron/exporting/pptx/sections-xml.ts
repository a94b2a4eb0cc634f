import { createHash } from 'node:crypto';
import { slideTexts } from '../../../shared/language/nl/slides.ts';
import type { SlidePage } from '../../../shared/slides/document.ts';
import { escapeXml } from './xml.ts';

/** The parts of a story as sections of the slide list; "" where it has none. Slides before the first part open it. */
export function sectionsXml(pages: readonly SlidePage[]): string {
  if (pages.every(({ section }) => section === '')) return '';
  const sections: { readonly name: string; readonly slides: number[] }[] = [];
  for (const [index, { section }] of pages.entries()) {
    const last = sections.at(-1);
    const name = section === '' ? (last?.name ?? slideTexts.opening) : section;
    if (last?.name === name) last.slides.push(256 + index);
    else sections.push({ name, slides: [256 + index] });
  }
  const written = sections.map(({ name, slides }, index) => {
    const ids = slides.map((id) => `<p14:sldId id="${id}"/>`).join('');
    return `<p14:section name="${escapeXml(name)}" id="${guidOf(`${index} ${name}`)}"><p14:sldIdLst>${ids}</p14:sldIdLst></p14:section>`;
  });
  return `<p:extLst><p:ext uri="{521415D9-36F7-43E2-AB2F-B90AF26B5E84}"><p14:sectionLst xmlns:p14="http://schemas.microsoft.com/office/powerpoint/2010/main">${written.join('')}</p14:sectionLst></p:ext></p:extLst>`;
}

/** The same for the same section, so that equal slides give an equal file. */
function guidOf(text: string): string {
  const hex = createHash('sha256').update(text).digest('hex').toUpperCase();
  return `{${[hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20, 32)].join('-')}}`;
}
