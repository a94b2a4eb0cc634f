/** Text as XML content or attribute value; control characters that XML cannot hold are left out. */
export function escapeXml(text: string): string {
  return text
    .replace(forbidden, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
/** All control characters but tab, line feed and carriage return; halves of a pair. */
const forbidden =
  /(?![\t\n\r])\p{Cc}|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]|[\ufffe\uffff]/gu;

/** A part of the package: its path and its text or bytes. */
export interface Part {
  readonly path: string;
  readonly content: string | Uint8Array;
  /** Left out for what the package's defaults cover. */
  readonly contentType?: string;
}

export function xmlPart(path: string, contentType: string, xml: string): Part {
  return { path, contentType, content: `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${xml}` };
}

export interface Relation {
  readonly id: string;
  /** Last part of the type's address: "slideLayout", "chart". */
  readonly type: string;
  readonly target: string;
}

const office = 'http://schemas.openxmlformats.org';
const relationTypes = `${office}/officeDocument/2006/relationships`;

/** The `.rels` part that belongs to `path`. */
export function relationsPart(path: string, relations: readonly Relation[]): Part {
  const slash = path.lastIndexOf('/');
  const folder = path.slice(0, slash + 1);
  const rows = relations.map(({ id, type, target }) => {
    const full = type.startsWith('http') ? type : `${relationTypes}/${type}`;
    return `<Relationship Id="${id}" Type="${full}" Target="${target}"/>`;
  });
  return {
    path: `${folder}_rels/${path.slice(slash + 1)}.rels`,
    content: `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Relationships xmlns="${office}/package/2006/relationships">${rows.join('')}</Relationships>`,
  };
}

export const namespaces = {
  a: `xmlns:a="${office}/drawingml/2006/main"`,
  c: `xmlns:c="${office}/drawingml/2006/chart"`,
  p: `xmlns:p="${office}/presentationml/2006/main"`,
  r: `xmlns:r="${relationTypes}"`,
} as const;

/** Inches → English Metric Units, the unit of every place and size in the package. */
export function emu(inches: number): number {
  return Math.round(inches * 914_400);
}

/** Points → EMU, for line widths. */
export function emuOfPoints(points: number): number {
  return Math.round(points * 12_700);
}
