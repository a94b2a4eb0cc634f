import {
  slideHeight,
  slideWidth,
  type SlideElement,
  type SlidePage,
} from '../../../shared/slides/document.ts';
import { slideTexts } from '../../../shared/language/nl/slides.ts';
import type { HouseStyle } from '../../../shared/model/house-style.ts';
import { solidFill } from './fills.ts';
import { layouts, masterParts } from './master-parts.ts';
import type { ShapeIds } from './shape-identity.ts';
import { letterScale, slideFonts } from './slide-fonts.ts';
import { fitPage } from './template/fit-page.ts';
import type { OpenTemplate } from './template/pack-template.ts';
import { placeholderShapes } from './template/placeholder-shapes.ts';
import { templateParts } from './template/template-parts.ts';
import { withThemeColours } from './theme-colours.ts';
import { emu, type Part } from './xml.ts';

/** What slides stand on: our own master, or the layouts of the organisation's own PowerPoint. */
export interface SlideBase {
  /** Of letters against those of the design. */
  readonly letterScale: number;
  /** EMU. */
  readonly size: { readonly width: number; readonly height: number };
  readonly masters: readonly { readonly target: string; readonly id: string }[];
  readonly parts: readonly Part[];
  readonly place: (page: SlidePage) => PlacedPage;
  /** Writes the colours of a slide or chart as those of the theme, where the theme is ours. */
  readonly inTheme: (xml: string) => string;
}

export interface PlacedPage {
  /** From the folder of slides. */
  readonly layout: string;
  readonly elements: readonly SlideElement[];
  /** `p:bg`; "": that of the layout. */
  readonly ground: string;
  /** Words in places of the layout. */
  readonly placeholders: (ids: ShapeIds) => string;
}

/** 16:9 as PowerPoint itself counts it. */
const width = 12_192_000;

export function ownBase(style: HouseStyle): SlideBase {
  return {
    letterScale: slideFonts[style.font].scale,
    size: { width, height: emu(slideHeight) },
    masters: [{ target: 'slideMasters/slideMaster1.xml', id: '2147483648' }],
    parts: masterParts(style),
    inTheme: withThemeColours(style),
    place: (page) => {
      const isChart = page.elements.some(({ kind }) => kind === 'chart' || kind === 'drawing');
      return {
        layout: `../slideLayouts/slideLayout${isChart ? layouts.chart : layouts.title}.xml`,
        elements: page.elements,
        ground: `<p:bg><p:bgPr>${solidFill(page.background)}<a:effectLst/></p:bgPr></p:bg>`,
        placeholders: () => '',
      };
    },
  };
}

export function templateBase(template: OpenTemplate, style: HouseStyle): SlideBase {
  const { clean, look, chosen } = template;
  return {
    letterScale: letterScale(look.fonts.body),
    size: clean.size,
    masters: clean.masters.map(({ part, id }) => ({ target: part.replace(/^ppt\//, ''), id })),
    parts: templateParts(clean, style),
    // Their colours were not held to contrast (decision 43).
    inTheme: (xml) => xml,
    place: (page) => {
      const isCover = isTitlePage(page);
      const layout = isCover ? chosen.title : chosen.content;
      return {
        layout: `../${layout.layout.part.replace(/^ppt\//, '')}`,
        elements:
          isCover && layout.subtitle !== null
            ? coverTag(page, look.size)
            : fitPage(page, layout, look.size.height),
        ground: '',
        placeholders: (ids) => placeholderShapes(page, layout, isCover, ids),
      };
    },
  };
}

function isTitlePage({ elements }: SlidePage): boolean {
  return elements.some(({ name }) => name === slideTexts.names.date);
}

/** Of our own cover only the tag that figures are made up, in its corner; words go where the template has them. */
function coverTag(
  { elements }: SlidePage,
  size: { readonly width: number; readonly height: number },
): readonly SlideElement[] {
  return elements.flatMap((element) => {
    if (element.kind !== 'text' || element.role !== 'tag') return [];
    const { frame } = element;
    const x = (frame.x / slideWidth) * size.width;
    const y = (frame.y / slideHeight) * size.height;
    return [{ ...element, frame: { ...frame, x, y }, fill: 'FFFFFF' }];
  });
}
