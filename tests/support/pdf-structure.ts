import { isDictionary, nameOf, type PdfDictionary, type PdfFile, type PdfValue } from './pdf-file.ts';
import { readPage } from './pdf-page.ts';

/** What a screen reader meets, in its order. */
export interface StructureNode {
  readonly type: string;
  readonly title: string | null;
  readonly alt: string | null;
  /** Points, from below. */
  readonly box: readonly number[] | null;
  /** Of a table: what it is about; of a head: what it heads, and how many columns wide it is. */
  readonly summary: string | null;
  readonly scope: string | null;
  readonly columnSpan: number;
  /** The texts of its own content, not of what is in it. */
  readonly texts: readonly string[];
  /** Page and number of that content. */
  readonly content: readonly (readonly [page: number, mcid: number])[];
  readonly children: readonly StructureNode[];
}

export function readStructure(file: PdfFile): StructureNode {
  const { pages } = file;
  const contents = pages.map((page) => readPage(file, page).marked);
  const [root, ...more] = file.array(file.entry(file.entry(file.root, 'StructTreeRoot'), 'K'));
  if (more.length > 0) throw new Error('More than one root.');
  return nodeOf(file.dictionary(root));

  function nodeOf(element: PdfDictionary): StructureNode {
    const of = (name: string) => file.value(element.entries.get(name));
    const text = (name: string) => {
      const value = of(name);
      return typeof value === 'string' ? value : null;
    };
    const kids = file.array(of('K'));
    const page = pages.indexOf(of('Pg') as PdfDictionary);
    const content = kids.flatMap((kid) => (typeof kid === 'number' ? [[page, kid] as const] : []));
    const attributes = of('A');
    const attribute = (name: string) =>
      isDictionary(attributes) ? file.value(attributes.entries.get(name)) : null;
    const [box, summary, columnSpan] = [attribute('BBox'), attribute('Summary'), attribute('ColSpan')];
    return {
      type: nameOf(of('S')) ?? '',
      title: text('T'),
      alt: text('Alt'),
      box: Array.isArray(box) ? (box as PdfValue[]).map(Number) : null,
      summary: typeof summary === 'string' ? summary : null,
      scope: nameOf(attribute('Scope')),
      columnSpan: typeof columnSpan === 'number' ? columnSpan : 1,
      texts: content.flatMap(([at, mcid]) => contents[at]?.find((one) => one.mcid === mcid)?.texts ?? []),
      content,
      children: kids.flatMap((kid) => (typeof kid === 'number' ? [] : [nodeOf(file.dictionary(kid))])),
    };
  }
}

/** A node and all below it, in reading order. */
export function allNodes(node: StructureNode): readonly StructureNode[] {
  return [node, ...node.children.flatMap(allNodes)];
}
