import path from 'node:path';
import { failure, success, type Result } from '../../../../shared/base/result.ts';
import { slideTemplateIssues } from '../../../../shared/language/slide-template.ts';
import type { Issue } from '../../../../shared/model/issue.ts';
import type { Package } from './open-package.ts';
import { elementsNamed, readPart, relationsOfPart, writePart, type PartRelation } from './package-xml.ts';

/** The look of a presentation and nothing else: masters, layouts, themes and their pictures. */
export interface CleanTemplate {
  /** By path; relations are written anew. */
  readonly parts: Package;
  readonly relations: ReadonlyMap<string, readonly PartRelation[]>;
  /** In their order: path and the id its presentation gave it. */
  readonly masters: readonly { readonly part: string; readonly id: string }[];
  /** EMU. */
  readonly size: { readonly width: number; readonly height: number };
}

const kept = new Set(['slideMaster', 'slideLayout', 'theme', 'image']);
/** No SVG: it can hold a script, and beside it there is always a PNG. */
const pictures = new Set(['.png', '.jpg', '.jpeg', '.gif', '.bmp', '.emf', '.wmf', '.tif', '.tiff']);
const kinds = 'application/vnd.openxmlformats-officedocument.presentationml.';

/**
 * Takes slides, notes, links, embedded files, tags, sounds and all that is no look out of a presentation:
 * nothing a template carries goes out with our slides but what is seen.
 */
export function cleanTemplate(name: string, parts: Package): Result<CleanTemplate, Issue> {
  const types = readPart(parts, '[Content_Types].xml');
  if (!types) return failure(slideTemplateIssues.notPowerPoint(name));
  const hasMacro = [...parts.keys()].some((part) => /vbaProject\.bin$/i.test(part));
  const declared = [...types.documentElement.children].map((one) => one.getAttribute('ContentType') ?? '');
  if (hasMacro || declared.some((type) => /macroEnabled|vbaProject/i.test(type)))
    return failure(slideTemplateIssues.macro(name));
  if (
    !declared.some(
      (type) => type.startsWith(`${kinds}presentation.main`) || type.startsWith(`${kinds}template.main`),
    )
  )
    return failure(slideTemplateIssues.notPowerPoint(name));
  const main = relationsOfPart(parts, '').find(({ type }) => type === 'officeDocument')?.target ?? '';
  const presentation = readPart(parts, main);
  if (!presentation) return failure(slideTemplateIssues.broken(name));
  const size = sizeOf(presentation);
  const masters = mastersOf(presentation, relationsOfPart(parts, main));
  const clean = new Map<string, Uint8Array>();
  const relations = new Map<string, readonly PartRelation[]>();
  for (const { part } of masters) keepWithAll(parts, part, clean, relations);
  const isWhole = masters.length > 0 && masters.every(({ part }) => clean.has(part));
  if (!isWhole || size === null) return failure(slideTemplateIssues.broken(name));
  return success({ parts: clean, relations, masters, size });
}

function sizeOf(presentation: Document): CleanTemplate['size'] | null {
  const [size] = elementsNamed(presentation, 'sldSz');
  const [width, height] = ['cx', 'cy'].map((side) => Number(size?.getAttribute(side)));
  return width && height && width > 0 && height > 0 ? { width, height } : null;
}

function mastersOf(presentation: Document, relations: readonly PartRelation[]): CleanTemplate['masters'] {
  return elementsNamed(presentation, 'sldMasterId').flatMap((master) => {
    const target = relations.find(({ id }) => id === idOf(master))?.target;
    return target ? [{ part: target, id: master.getAttribute('id') ?? '' }] : [];
  });
}

function idOf(element: Element): string | null {
  return (
    [...element.attributes].find(({ localName, prefix }) => localName === 'id' && prefix !== null)?.value ??
    null
  );
}

/** A part with what it is seen with; a part that cannot be read is left out. */
function keepWithAll(
  parts: Package,
  part: string,
  clean: Map<string, Uint8Array>,
  relations: Map<string, readonly PartRelation[]>,
): void {
  if (clean.has(part)) return;
  const bytes = parts.get(part);
  if (!bytes) return;
  if (!part.endsWith('.xml')) {
    // What calls itself a layout or a theme and is no XML could hold anything.
    if (isPicture(part)) clean.set(part, bytes);
    return;
  }
  const xml = readPart(parts, part);
  if (!xml) return;
  const known = relationsOfPart(parts, part).filter(
    ({ type, target }) =>
      kept.has(type) && target !== null && parts.has(target) && (type !== 'image' || isPicture(target)),
  );
  removeOthers(xml, new Set(known.map(({ id }) => id)));
  const seen = referencesIn(xml);
  const own = known.filter(({ id, type }) => type !== 'image' || seen.has(id));
  clean.set(part, writePart(xml));
  relations.set(part, own);
  for (const { target } of own) if (target !== null) keepWithAll(parts, target, clean, relations);
}

function isPicture(part: string): boolean {
  return pictures.has(path.posix.extname(part).toLowerCase());
}

/** Ids of the relations that a part still speaks of. */
function referencesIn(xml: Document): ReadonlySet<string> {
  return new Set([...xml.getElementsByTagName('*')].flatMap((element) => referencesOf(element)));
}

function referencesOf(element: Element): readonly string[] {
  return [...element.attributes]
    .filter(({ namespaceURI }) => namespaceURI?.endsWith('/relationships') === true)
    .flatMap(({ value }) => (value === '' ? [] : [value]));
}

/** What moves, sounds, links or is embedded; and what refers to a part that does not come along. */
function removeOthers(xml: Document, known: ReadonlySet<string>): void {
  for (const name of [
    'timing',
    'transition',
    'custDataLst',
    'controls',
    'hlinkClick',
    'hlinkHover',
    'extLst',
  ])
    for (const element of elementsNamed(xml, name)) element.remove();
  for (const element of elementsNamed(xml, 'graphicFrame')) element.remove();
  for (const element of elementsNamed(xml, 'AlternateContent')) element.remove();
  for (const element of [...xml.getElementsByTagName('*')]) {
    if (!referencesOf(element).every((id) => known.has(id))) removeWith(element);
  }
}

/** A picture goes as a whole, the fill of a shape or a ground makes way for none. */
function removeWith(element: Element): void {
  const whole = closest(element, 'pic') ?? closest(element, 'bg') ?? closest(element, 'blipFill') ?? element;
  if (whole.localName !== 'blipFill') {
    whole.remove();
    return;
  }
  const none = whole.ownerDocument.createElementNS(whole.namespaceURI, 'a:noFill');
  whole.replaceWith(none);
}

function closest(element: Element, name: string): Element | null {
  return element.localName === name
    ? element
    : element.parentElement
      ? closest(element.parentElement, name)
      : null;
}
