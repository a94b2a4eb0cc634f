import { Buffer } from 'node:buffer';
import type { HouseStyle } from '../../../shared/model/house-style.ts';
import type { LogoElement } from '../../../shared/slides/document.ts';
import { identity } from './shape-identity.ts';
import { place } from './text-shape.ts';
import type { Part, Relation } from './xml.ts';

const path = 'media/logo.png';

/** One file for all slides. */
export function logoParts({ logo }: HouseStyle): readonly Part[] {
  return logo === null ? [] : [{ path: `ppt/${path}`, content: Buffer.from(logo.png, 'base64') }];
}

export function logoRelation(id: string): Relation {
  return { id, type: 'image', target: `../${path}` };
}

export function logoShape({ name, altText, frame }: LogoElement, id: number, relation: string): string {
  return `<p:pic><p:nvPicPr>${identity(id, name, altText)}<p:cNvPicPr><a:picLocks noChangeAspect="1"/></p:cNvPicPr><p:nvPr/></p:nvPicPr><p:blipFill><a:blip r:embed="${relation}"/><a:stretch><a:fillRect/></a:stretch></p:blipFill><p:spPr>${place(frame)}<a:prstGeom prst="rect"><a:avLst/></a:prstGeom></p:spPr></p:pic>`;
}
