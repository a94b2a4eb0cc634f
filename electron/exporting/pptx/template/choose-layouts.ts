import type { Frame } from '../../../../shared/slides/document.ts';
import type { Placeholder, TemplateLayout, TemplateLook } from './read-layouts.ts';

/** A layout for slides of one sort, and what goes where on it. */
export interface ChosenLayout {
  readonly layout: TemplateLayout;
  readonly title: Placeholder | null;
  /** Inches: where the headline stands; at the top where the layout has no place, or leaves too little under it. */
  readonly titleFrame: Frame;
  readonly subtitle: Placeholder | null;
  readonly number: Placeholder | null;
  /** Inches: between title and foot, clear of both. */
  readonly free: Frame;
}

export interface ChosenLayouts {
  readonly title: ChosenLayout;
  readonly content: ChosenLayout;
}

/** The layouts that fit best; null where the template has none at all. */
export function chooseLayouts(look: TemplateLook): ChosenLayouts | null {
  const { layouts } = look;
  const titled = layouts.filter(({ placeholders }) => titleIn(placeholders) !== null);
  const candidates = [
    titled.filter(({ kind }) => kind === 'titleOnly'),
    titled.filter(({ kind }) => kind === 'obj'),
    // The fewest other places: those that are not filled are not seen, but stand in the way in PowerPoint.
    titled
      .filter(({ kind }) => kind !== 'title')
      .sort((a, b) => a.placeholders.length - b.placeholders.length)
      .slice(0, 1),
    titled,
    layouts,
  ].find((some) => some.length > 0);
  const content = candidates && roomiest(candidates, look);
  if (!content) return null;
  const cover = layouts.find(({ kind }) => kind === 'title');
  return { title: cover ? placesOn(cover, look) : content, content };
}

/** The first that leaves enough under its title; of a template with several masters the first need not. */
function roomiest(layouts: readonly TemplateLayout[], look: TemplateLook): ChosenLayout | undefined {
  const placed = layouts.map((layout) => placesOn(layout, look));
  return placed.find(({ title, titleFrame }) => titleFrame === title?.frame) ?? placed[0];
}

function titleIn(placeholders: readonly Placeholder[]): Placeholder | null {
  return placeholders.find(({ type }) => type === 'title' || type === 'ctrTitle') ?? null;
}

function placesOn(layout: TemplateLayout, { size }: TemplateLook): ChosenLayout {
  const of = (type: string) => layout.placeholders.find((one) => one.type === type) ?? null;
  const title = titleIn(layout.placeholders);
  const subtitle = of('subTitle');
  const place = title?.frame ?? topOf(null, size);
  // On a cover with a place for all of its words nothing else has to fit.
  const isWhole = layout.kind === 'title' && subtitle !== null;
  const isRoomy = isWhole || freeUnder(layout, place, size).h >= size.height * leastFree;
  const titleFrame = isRoomy ? place : topOf(place, size);
  const free = freeUnder(layout, titleFrame, size);
  return { layout, title, titleFrame, subtitle, number: of('sldNum'), free };
}

const air = 0.12;
/** Share of the slide that stays white on the sides where nothing says better. */
const margin = 0.05;
/** Share of the height that a chart with its source needs to be read. */
const leastFree = 0.6;
/** Share of the height for two lines of a headline. */
const headlineHeight = 0.15;

/** Room for a headline at the top, as wide as its place where that is a wide one. */
function topOf(place: Frame | null, { width, height }: TemplateLook['size']): Frame {
  const whole = { x: width * margin, w: width * (1 - 2 * margin) };
  const { x, w } = place !== null && isWide(place, width) ? place : whole;
  return { x, y: height * margin, w, h: height * headlineHeight };
}

/** Content stands under it as wide as it is; under a narrow one it would be too small to read. */
function isWide({ w }: Frame, width: number): boolean {
  return w > width * 0.75;
}

/** Under the title, over date, foot and number, as wide as the title. */
function freeUnder(
  { placeholders }: TemplateLayout,
  title: Frame,
  { width, height }: TemplateLook['size'],
): Frame {
  const feet = placeholders.filter(({ type }) => ['dt', 'ftr', 'sldNum'].includes(type));
  const tops = feet.flatMap(({ frame }) => (frame && frame.y > height / 2 ? [frame.y] : []));
  const foot = Math.min(height * (1 - margin), ...tops.map((y) => y - air));
  const top = title.y + title.h + air;
  const beside = isWide(title, width) ? title : { x: width * margin, w: width * (1 - 2 * margin) };
  return { x: beside.x, y: top, w: beside.w, h: foot - top };
}
