import { contrastOf } from '../../../../shared/base/colour.ts';
import { palette } from '../../../../shared/slides/palette.ts';
import type { Frame } from '../../../../shared/slides/document.ts';
import type { CleanTemplate } from './clean-template.ts';
import { childNamed, elementsNamed, readPart } from './package-xml.ts';

/** A place on a layout for words of one sort. */
export interface Placeholder {
  readonly type: string;
  /** null: the only one of its type. */
  readonly idx: string | null;
  /** Inches; its own or that of the master. null: neither says. */
  readonly frame: Frame | null;
  /** Points: of its first level, its own or that of the master. null: neither says. */
  readonly letters: number | null;
}

export interface TemplateLayout {
  readonly part: string;
  readonly name: string;
  /** As PowerPoint calls it: "title", "titleOnly", "obj", "blank". */
  readonly kind: string;
  readonly placeholders: readonly Placeholder[];
  /** Words in ink can be read on its ground. */
  readonly isLight: boolean;
  /** "#0B5F6B", by the names that a slide on it calls them by. */
  readonly accents: ReadonlyMap<string, string>;
}

export interface TemplateLook {
  readonly layouts: readonly TemplateLayout[];
  readonly fonts: { readonly heading: string; readonly body: string };
  /** "#0B5F6B", by the names of the theme: accent1 … accent6. */
  readonly colours: ReadonlyMap<string, string>;
  /** Inches. */
  readonly size: { readonly width: number; readonly height: number };
}

const perInch = 914_400;

/** What a template looks like, for choosing its layouts and for showing what was chosen. */
export function readLayouts({ parts, relations, masters, size }: CleanTemplate): TemplateLook {
  const [first] = masters;
  const theme = themeOf(first?.part ?? '');
  return {
    layouts: masters.flatMap(({ part }) => layoutsOf(part)),
    fonts: { heading: fontOf(theme, 'majorFont'), body: fontOf(theme, 'minorFont') },
    colours: coloursOf(theme),
    size: { width: size.width / perInch, height: size.height / perInch },
  };

  function themeOf(master: string): Document | null {
    const target = relations.get(master)?.find(({ type }) => type === 'theme')?.target;
    return target === null || target === undefined ? null : readPart(parts, target);
  }

  function layoutsOf(master: string): readonly TemplateLayout[] {
    const masterXml = readPart(parts, master);
    if (!masterXml) return [];
    const colours = coloursOf(themeOf(master));
    const placesOfMaster = placeholdersIn(masterXml, []);
    const accents = accentsOf(masterXml, colours);
    const ids = elementsNamed(masterXml, 'sldLayoutId').map((one) =>
      one.getAttributeNS(relationshipSpace, 'id'),
    );
    const targets = ids.flatMap(
      (id) => relations.get(master)?.find((relation) => relation.id === id)?.target ?? [],
    );
    return targets.flatMap((part): readonly TemplateLayout[] => {
      const xml = readPart(parts, part);
      if (!xml) return [];
      const ground = groundOf(xml, masterXml, colours) ?? groundOf(masterXml, masterXml, colours);
      return [
        {
          part,
          name: childNamed(xml.documentElement, 'cSld')?.getAttribute('name') ?? '',
          kind: xml.documentElement.getAttribute('type') ?? 'cust',
          placeholders: placeholdersIn(xml, placesOfMaster),
          isLight: ground !== null && contrastOf(ground, `#${palette.ink}`) >= leastContrast,
          accents,
        },
      ];
    });
  }
}

/** Of second text too, which is lighter than ink. */
const leastContrast = 9;
const relationshipSpace = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

function placeholdersIn(xml: Document, ofMaster: readonly Placeholder[]): readonly Placeholder[] {
  return elementsNamed(xml, 'sp').flatMap((shape): readonly Placeholder[] => {
    const [place] = elementsNamed(shape, 'ph');
    if (!place) return [];
    const type = place.getAttribute('type') ?? 'obj';
    const inherited = ofMaster.find((one) => sameSort(one.type) === sameSort(type));
    const style = sameSort(type) === 'title' ? elementsNamed(xml, 'titleStyle')[0] : undefined;
    return [
      {
        ...{ type, idx: place.getAttribute('idx') },
        frame: frameOf(shape) ?? inherited?.frame ?? null,
        letters: lettersOf(shape) ?? lettersOf(style) ?? inherited?.letters ?? null,
      },
    ];
  });
}

/** Points of the first level in a style of levels. */
function lettersOf(styled: Element | undefined): number | null {
  const [level] = styled ? elementsNamed(styled, 'lvl1pPr') : [];
  const size = Number(childNamed(level, 'defRPr')?.getAttribute('sz') ?? 0);
  return size > 0 ? size / 100 : null;
}

/** On a master a centred title is a title, and every other content the body. */
function sameSort(type: string): string {
  if (type === 'ctrTitle') return 'title';
  return ['title', 'dt', 'ftr', 'sldNum'].includes(type) ? type : 'body';
}

function frameOf(shape: Element): Frame | null {
  const form = childNamed(childNamed(shape, 'spPr'), 'xfrm');
  const [off, ext] = [childNamed(form, 'off'), childNamed(form, 'ext')];
  if (!off || !ext) return null;
  const [x, y] = ['x', 'y'].map((side) => Number(off.getAttribute(side)) / perInch);
  const [w, h] = ['cx', 'cy'].map((side) => Number(ext.getAttribute(side)) / perInch);
  return [x, y, w, h].every(Number.isFinite) ? { x: x ?? 0, y: y ?? 0, w: w ?? 0, h: h ?? 0 } : null;
}

/** The plain colour of a ground; null where it says none, or has a picture or runs from one colour to another. */
function groundOf(xml: Document, master: Document, colours: ReadonlyMap<string, string>): string | null {
  const [ground] = elementsNamed(xml, 'bg');
  if (!ground) return null;
  const from = childNamed(childNamed(ground, 'bgPr'), 'solidFill') ?? childNamed(ground, 'bgRef');
  const plain = childNamed(from, 'srgbClr')?.getAttribute('val');
  if (plain) return `#${plain}`;
  const scheme = childNamed(from, 'schemeClr');
  // Darkened or lightened we do not compute: then it is not sure to be light.
  if (!scheme || scheme.children.length > 0) return null;
  const named = scheme.getAttribute('val') ?? '';
  const [map] = elementsNamed(master, 'clrMap');
  return colours.get(map?.getAttribute(named) ?? named) ?? null;
}

function coloursOf(theme: Document | null): ReadonlyMap<string, string> {
  const [scheme] = theme ? elementsNamed(theme, 'clrScheme') : [];
  return new Map(
    [...(scheme?.children ?? [])].flatMap((one): [string, string][] => {
      const [colour] = one.children;
      const value = colour?.getAttribute('lastClr') ?? colour?.getAttribute('val') ?? '';
      return /^[0-9a-f]{6}$/i.test(value) ? [[one.localName, `#${value.toUpperCase()}`]] : [];
    }),
  );
}

/** A master may call the second accent of its theme its first. */
function accentsOf(master: Document, colours: ReadonlyMap<string, string>): ReadonlyMap<string, string> {
  const [map] = elementsNamed(master, 'clrMap');
  return new Map(
    accentNames.flatMap((name): [string, string][] => {
      const colour = colours.get(map?.getAttribute(name) ?? name);
      return colour === undefined ? [] : [[name, colour]];
    }),
  );
}

export const accentNames = ['accent1', 'accent2', 'accent3', 'accent4', 'accent5', 'accent6'] as const;

function fontOf(theme: Document | null, name: string): string {
  const [font] = theme ? elementsNamed(theme, name) : [];
  return childNamed(font, 'latin')?.getAttribute('typeface') ?? '';
}
