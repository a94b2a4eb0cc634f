import { slideHeight, type SlideElement, type SlidePage } from '../../../shared/slides/document.ts';
import { slideColours } from '../../../shared/house-style/slide-colours.ts';
import { slideTexts } from '../../../shared/language/nl/slides.ts';
import type { HouseStyle } from '../../../shared/model/house-style.ts';
import { solidFill } from './fills.ts';
import { layouts, masterParts } from './master-parts.ts';
import type { ShapeIds } from './shape-identity.ts';
import { letterScale, slideFonts } from './slide-fonts.ts';
import { coverPage } from './template/cover-page.ts';
import { fitPage } from './template/fit-page.ts';
import type { OpenTemplate } from './template/pack-template.ts';
import { placeholderShapes } from './template/placeholder-shapes.ts';
import { templateParts } from './template/template-parts.ts';
import type { TextPlaces } from './text-shape.ts';
import { withTemplateAccents, withThemeColours } from './theme-colours.ts';
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
}

export interface PlacedPage {
  /** From the folder of slides. */
  readonly layout: string;
  readonly elements: readonly SlideElement[];
  /** What stands around its charts stands among its elements. */
  readonly isFurnished: boolean;
  /** Of letters within charts against those on our own slides. */
  readonly letterShare: number;
  /** The places of the layout that texts of these roles are in. */
  readonly places: TextPlaces;
  /** `p:bg`; "": that of the layout. */
  readonly ground: string;
  /** Writes the colours of a slide or chart as those of the theme, where they are. */
  readonly inTheme: (xml: string) => string;
  /** Words in places of the layout. */
  readonly placeholders: (ids: ShapeIds) => string;
}

/** 16:9 as PowerPoint itself counts it. */
const width = 12_192_000;

export function ownBase(style: HouseStyle): SlideBase {
  const inTheme = withThemeColours(style);
  return {
    letterScale: slideFonts[style.font].scale,
    size: { width, height: emu(slideHeight) },
    masters: [{ target: 'slideMasters/slideMaster1.xml', id: '2147483648' }],
    parts: masterParts(style),
    place: (page) => {
      const isCover = isTitlePage(page);
      return {
        layout: `../slideLayouts/slideLayout${isCover ? layouts.title : layouts.content}.xml`,
        places: isCover ? coverPlaces : contentPlaces,
        elements: page.elements,
        isFurnished: false,
        letterShare: 1,
        inTheme,
        ground: `<p:bg><p:bgPr>${solidFill(page.background)}<a:effectLst/></p:bgPr></p:bg>`,
        placeholders: () => '',
      };
    },
  };
}

const contentPlaces: TextPlaces = { title: 'type="title"' };
const coverPlaces: TextPlaces = { title: 'type="ctrTitle"', subtitle: 'type="subTitle" idx="1"' };

export function templateBase(template: OpenTemplate, style: HouseStyle): SlideBase {
  const { clean, look, chosen } = template;
  const headingScale = letterScale(look.fonts.heading);
  return {
    letterScale: letterScale(look.fonts.body),
    size: clean.size,
    masters: clean.masters.map(({ part, id }) => ({ target: part.replace(/^ppt\//, ''), id })),
    parts: templateParts(clean, style),
    place: (page) => {
      const isCover = isTitlePage(page);
      const layout = isCover ? chosen.title : chosen.content;
      return {
        layout: `../${layout.layout.part.replace(/^ppt\//, '')}`,
        // A headline without a place of its own is a title all the same, for outlines and who listens.
        places: layout.title === null ? contentPlaces : {},
        isFurnished: true,
        ...(isCover
          ? { elements: coverPage(page, layout, look.size), letterShare: 1 }
          : fitPage(page, layout, look.size.height, slideColours(style))),
        inTheme: withTemplateAccents(style, layout.layout.accents),
        ground: '',
        placeholders: (ids) => placeholderShapes(page, layout, isCover, { ids, headingScale }),
      };
    },
  };
}

function isTitlePage({ elements }: SlidePage): boolean {
  return elements.some(({ name }) => name === slideTexts.names.date);
}
