import type { StyledRun } from '../base/wrap-runs.ts';
import type { PathStep } from '../charts/annotations/symbol-paths.ts';
import type { HouseStyle } from '../model/house-style.ts';
import type { Picture } from '../model/picture.ts';
import type { StoryAccount } from '../model/story-account.ts';
import type { ChartSpec, DrawnSpec, MarkerShape, NativeSpec } from '../charts/spec.ts';

/**
 * The slide document: a story in slide coordinates, plain data. Inches on a 13.333 × 7.5 page, font
 * sizes in points, colours as six hex digits without '#'. Every drawer (PowerPoint, SVG, the page)
 * draws just what stands here; nothing is decided later. Measures: the slide grid in `grid.ts`.
 */
export const slideWidth = 13.333;
export const slideHeight = 7.5;

export interface Frame {
  readonly x: number;
  readonly y: number;
  readonly w: number;
  readonly h: number;
}

export type TextRun = StyledRun;
export interface TextElement {
  readonly kind: 'text';
  readonly name: string;
  /** 'title' becomes the real title placeholder. */
  readonly role: 'title' | 'subtitle' | 'body' | 'footer' | 'tag' | 'label' | 'note' | 'slide-number';
  readonly frame: Frame;
  /** Points. */
  readonly size: number;
  readonly colour: string;
  readonly bold: boolean;
  readonly align: 'left' | 'center' | 'right';
  readonly anchor: 'top' | 'middle' | 'bottom';
  /** One entry per paragraph; the drawer wraps to the frame by font metrics. */
  readonly paragraphs: readonly (readonly TextRun[])[];
  /** Which paragraphs head the ones after them, for who listens; counts from 0. */
  readonly headings?: readonly number[];
  /** Points of white after each paragraph. */
  readonly paragraphGap?: number;
  readonly fill?: string;
  readonly outline?: { readonly colour: string; readonly width: number; readonly dashed: boolean };
  /** Its ground is a pill. */
  readonly hasRoundEnds?: boolean;
}
export interface ShapeElement {
  readonly kind: 'rectangle';
  readonly name: string;
  readonly frame: Frame;
  readonly fill: string | null;
  /** Hatch for a hidden figure, in this colour. */
  readonly pattern?: string;
  readonly outline?: { readonly colour: string; readonly width: number; readonly dashed: boolean };
  /** Decorative shapes have "" as alt text. */
  readonly altText: string;
}
/** The sign of a verdict, in a square frame; its word stands beside it. */
export interface SignElement {
  readonly kind: 'sign';
  readonly name: string;
  readonly shape: MarkerShape;
  readonly frame: Frame;
  readonly colour: string;
  /** An outline only. */
  readonly isOpen: boolean;
}
export interface LineElement {
  readonly kind: 'line';
  readonly name: string;
  readonly from: { readonly x: number; readonly y: number };
  readonly to: { readonly x: number; readonly y: number };
  readonly colour: string;
  /** Points. */
  readonly width: number;
  readonly dash: 'solid' | 'dash' | 'dash-dot' | 'dot';
  /** 'note-leader' ends at a mark; 'reference' is the reference line; 'annotation' is any other line of a note. */
  readonly role: 'rule' | 'note-leader' | 'annotation' | 'reference' | 'grid' | 'bracket';
  /** An arrow that points at `to`. */
  readonly hasHead?: boolean;
  readonly altText: string;
}
/** An outline of its own: part of the sign of an annotation. Its steps lie in a square of `symbolBox`. */
export interface PathElement {
  readonly kind: 'path';
  readonly name: string;
  readonly frame: Frame;
  readonly steps: readonly PathStep[];
  readonly fill: string | null;
  /** Points. */
  readonly stroke: { readonly colour: string; readonly width: number } | null;
}
/** An annotation: its lines, sign and words move together and are told as one. */
export interface GroupElement {
  readonly kind: 'group';
  readonly name: string;
  /** Of an annotation its id. */
  readonly noteId?: string;
  /** Around all of its parts. */
  readonly frame: Frame;
  readonly parts: readonly GroupPart[];
  readonly altText: string;
}
export type GroupPart = TextElement | ShapeElement | LineElement | PathElement;
/** A chart that PowerPoint can draw itself, with its labels, notes and hidden figures as elements around it. */
export interface ChartElement {
  readonly kind: 'chart';
  readonly name: string;
  readonly spec: NativeSpec;
  /** The whole chart object, labels included. */
  readonly frame: Frame;
  /** The inner plot area (axis to axis), inside `frame`. */
  readonly plot: Frame;
  /** Where words of its annotations may stand, and what they may not cover. */
  readonly noteRoom: {
    readonly bounds: Frame;
    readonly labels: readonly Frame[];
    readonly texts: readonly Frame[];
  };
  /** The part of the slide it is; left out: all of it. */
  readonly partId?: string;
  readonly altText: string;
}
/** A chart that is one drawing, notes and hidden figures included; in PowerPoint a picture. */
export interface DrawingElement {
  readonly kind: 'drawing';
  readonly name: string;
  readonly spec: DrawnSpec;
  readonly frame: Frame;
  /** The part of the slide it is; left out: all of it. */
  readonly partId?: string;
  readonly altText: string;
}
/** A hundred dots, ten by ten: so many filled of the hundred. */
export interface DotsElement {
  readonly kind: 'dots';
  readonly name: string;
  readonly frame: Frame;
  readonly filled: number;
  readonly colour: string;
  readonly emptyFill: string;
  readonly emptyOutline: string;
  readonly altText: string;
}
/** The logo of the house style: its picture stands once, in the document. */
export interface LogoElement {
  readonly kind: 'logo';
  readonly name: string;
  /** In the proportions of the picture. */
  readonly frame: Frame;
  readonly altText: string;
}
/** A picture that people chose. */
export interface PictureElement {
  readonly kind: 'picture';
  readonly name: string;
  /** In the proportions of the picture. */
  readonly frame: Frame;
  readonly picture: Picture;
  readonly altText: string;
}
/** A table with a head: rows that stay cells in PowerPoint. */
export interface TableElement {
  readonly kind: 'table';
  readonly name: string;
  readonly frame: Frame;
  readonly columns: readonly TableColumn[];
  readonly rows: readonly TableRow[];
  /** Points. */
  readonly size: number;
  /** Inches. */
  readonly rowHeight: number;
  readonly altText: string;
}
export interface TableColumn {
  readonly head: string;
  /** Inches. */
  readonly width: number;
  readonly align: 'left' | 'right';
}
export interface TableRow {
  readonly cells: readonly string[];
  /** The whole of the rows above or below it. */
  readonly isTotal: boolean;
}
export type SlideElement =
  | TextElement
  | ShapeElement
  | SignElement
  | LineElement
  | ChartElement
  | DrawingElement
  | DotsElement
  | GroupElement
  | LogoElement
  | PictureElement
  | TableElement;

export interface SlidePage {
  /** The story slide it belongs to; a long ranking may take several pages. */
  readonly slideId: string;
  /** The part of the story it is in; "" for none. */
  readonly section: string;
  /** The headline; also the name in outlines and file listings. */
  readonly title: string;
  readonly background: string;
  /** In reading order; later ones lie on top. */
  readonly elements: readonly SlideElement[];
  readonly speakerNotes: string;
}

/** What a slide shows in figures. */
export interface SlideFigures {
  readonly slideId: string;
  /** The number of its first page. */
  readonly page: number;
  readonly title: string;
  /** Of a slide on what figures mean, they are not drawn. */
  readonly kind: 'chart' | 'charts' | 'meaning';
  readonly charts: readonly ChartSpec[];
  /** What people wrote beside its charts. */
  readonly words: readonly { readonly title: string; readonly text: string }[];
}

export interface SlideDocument {
  readonly title: string;
  readonly author: string;
  /** The day it was made, as on its title slide. */
  readonly isoDate: string;
  readonly fictitious: boolean;
  /** Colours of its charts, letter of its texts, and its logo. */
  readonly houseStyle: HouseStyle;
  readonly pages: readonly SlidePage[];
  /** Of the slides with charts, in their order. */
  readonly figures: readonly SlideFigures[];
  /** How the figures were made; there also where no slide tells it. */
  readonly account: StoryAccount;
}
