import { JSDOM } from 'jsdom';

/** A window for each drawing would stay in memory: thousands of them are more than there is. */
let parser: DOMParser | null = null;

export function parseSvg(svg: string): Document {
  parser ??= new new JSDOM('').window.DOMParser();
  return parser.parseFromString(svg, 'image/svg+xml');
}
