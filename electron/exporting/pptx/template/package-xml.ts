import { Buffer } from 'node:buffer';
import path from 'node:path';
import { JSDOM } from 'jsdom';
import type { Package } from './open-package.ts';

/** A part as XML; null where it is not there, is not well formed or defines entities of its own. */
export function readPart(parts: Package, name: string): XMLDocument | null {
  const bytes = parts.get(name);
  if (!bytes) return null;
  const text = Buffer.from(bytes).toString('utf8');
  if (/<!DOCTYPE|<!ENTITY/i.test(text)) return null;
  parser ??= new JSDOM('').window;
  const xml = new parser.DOMParser().parseFromString(text.replace(/^\uFEFF/, ''), 'application/xml');
  return xml.getElementsByTagName('parsererror').length > 0 ? null : xml;
}

let parser: JSDOM['window'] | undefined;

/** Before `readPart` was called there is nothing to write. */
export function writePart(xml: XMLDocument): Uint8Array {
  if (!parser) throw new Error('No XML was read.');
  const text = new parser.XMLSerializer().serializeToString(xml.documentElement);
  return Buffer.from(`<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${text}`);
}

export interface PartRelation {
  readonly id: string;
  /** Last word of its type: "slideLayout". */
  readonly type: string;
  /** Path in the package; null: outside of it. */
  readonly target: string | null;
}

/** What a part refers to. */
export function relationsOfPart(parts: Package, name: string): readonly PartRelation[] {
  const folder = path.posix.dirname(name);
  const rels = readPart(parts, path.posix.join(folder, '_rels', `${path.posix.basename(name)}.rels`));
  return [...(rels?.getElementsByTagName('Relationship') ?? [])].map((relation) => {
    const target = relation.getAttribute('Target') ?? '';
    const isOutside = relation.getAttribute('TargetMode') === 'External' || target.includes(':');
    const inside = target.startsWith('/') ? target.slice(1) : path.posix.join(folder, target);
    return {
      id: relation.getAttribute('Id') ?? '',
      type: (relation.getAttribute('Type') ?? '').split('/').at(-1) ?? '',
      target: isOutside ? null : inside,
    };
  });
}

/** Elements by their name without prefix, in any depth. */
export function elementsNamed(root: Document | Element, name: string): readonly Element[] {
  return [...root.getElementsByTagNameNS('*', name)];
}

export function childNamed(parent: Element | null | undefined, name: string): Element | null {
  return [...(parent?.children ?? [])].find((child) => child.localName === name) ?? null;
}
