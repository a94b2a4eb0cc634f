import { JSDOM } from 'jsdom';

/** A window for each drawing would stay in memory: thousands of them are more than there is. */
let parser: DOMParser | null = null;
/** One drawing is looked at from several sides in a row, and changed by none. */
let last: { readonly svg: string; readonly document: Document } | null = null;

export function parseSvg(svg: string): Document {
  parser ??= new new JSDOM('').window.DOMParser();
  if (last?.svg !== svg) last = { svg, document: parser.parseFromString(svg, 'image/svg+xml') };
  return last.document;
}
