import type { Frame } from '../../../../shared/slides/document.ts';
import type { Placeholder, TemplateLayout, TemplateLook } from './read-layouts.ts';

/** A layout for slides of one sort, and what goes where on it. */
export interface ChosenLayout {
  readonly layout: TemplateLayout;
  readonly title: Placeholder | null;
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
  const content =
    layouts.find(({ kind }) => kind === 'titleOnly') ??
    layouts.find(({ kind, placeholders }) => kind === 'obj' && titleIn(placeholders) !== null) ??
    // The fewest other places: those that are not filled are not seen, but stand in the way in PowerPoint.
    [...layouts]
      .filter(({ kind, placeholders }) => kind !== 'title' && titleIn(placeholders) !== null)
      .sort((a, b) => a.placeholders.length - b.placeholders.length)[0] ??
    layouts.find(({ placeholders }) => titleIn(placeholders) !== null) ??
    layouts[0];
  if (!content) return null;
  const title = layouts.find(({ kind }) => kind === 'title') ?? content;
  return { title: placesOn(title, look), content: placesOn(content, look) };
}

function titleIn(placeholders: readonly Placeholder[]): Placeholder | null {
  return placeholders.find(({ type }) => type === 'title' || type === 'ctrTitle') ?? null;
}

function placesOn(layout: TemplateLayout, { size }: TemplateLook): ChosenLayout {
  const of = (type: string) => layout.placeholders.find((one) => one.type === type) ?? null;
  const title = titleIn(layout.placeholders);
  return {
    layout,
    title,
    subtitle: of('subTitle'),
    number: of('sldNum'),
    free: freeArea(layout, title, size),
  };
}

const air = 0.12;
/** Share of the slide that stays white on the sides where nothing says better. */
const margin = 0.05;

/** Under the title, over date, foot and number, as wide as the title. */
function freeArea(
  { placeholders }: TemplateLayout,
  title: Placeholder | null,
  { width, height }: TemplateLook['size'],
): Frame {
  const feet = placeholders.filter(({ type }) => ['dt', 'ftr', 'sldNum'].includes(type));
  const tops = feet.flatMap(({ frame }) => (frame && frame.y > height / 2 ? [frame.y] : []));
  const foot = Math.min(height * (1 - margin), ...tops.map((y) => y - air));
  const over =
    title?.frame && title.frame.y < height / 3 ? title.frame.y + title.frame.h + air : height * margin;
  const beside =
    title?.frame && title.frame.w > width / 2
      ? title.frame
      : { x: width * margin, w: width * (1 - 2 * margin) };
  // A title that fills the slide leaves nothing: then everything stands on the whole of it.
  const top = foot - over < height / 3 ? height * margin : over;
  return { x: beside.x, y: top, w: beside.w, h: foot - top };
}
