import JSZip from 'jszip';
import { JSDOM } from 'jsdom';

/** Every part of an office file as text, workbooks inside it unpacked too ("ppt/embeddings/x.xlsx!xl/…"). */
export async function unpack(bytes: Uint8Array): Promise<ReadonlyMap<string, string>> {
  const parts = new Map<string, string>();
  const zip = await JSZip.loadAsync(bytes);
  for (const file of Object.values(zip.files)) {
    if (file.dir) continue;
    if (!file.name.endsWith('.xlsx')) {
      parts.set(file.name, await file.async('string'));
      continue;
    }
    for (const [name, text] of await unpack(await file.async('uint8array')))
      parts.set(`${file.name}!${name}`, text);
  }
  return parts;
}

export async function embedded(bytes: Uint8Array, name: string): Promise<Uint8Array> {
  const file = (await JSZip.loadAsync(bytes)).file(name);
  if (!file) throw new Error(`No part ${name}.`);
  return file.async('uint8array');
}

/** A part as XML; throws where it is not well formed. */
export function parse(xml: string): Document {
  parser ??= new new JSDOM('').window.DOMParser();
  return parser.parseFromString(xml, 'application/xml');
}
let parser: DOMParser | undefined;

/** Texts of the elements with this name, prefix included. */
export function textsIn(node: Document | Element, name: string): readonly string[] {
  return [...node.getElementsByTagName(name)].map((element) => element.textContent);
}

/** The numbers of a cache, by index. */
export function cacheOf(element: Element): ReadonlyMap<number, number> {
  return new Map(
    [...element.getElementsByTagName('c:pt')].map((point) => [
      Number(point.getAttribute('idx')),
      Number(point.textContent),
    ]),
  );
}
