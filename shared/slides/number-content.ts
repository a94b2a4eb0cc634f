import { alongAxis } from '../charts/geometry.ts';
import type { NumberSpec } from '../charts/number/number-spec.ts';
import { verdictLook } from '../charts/verdict-look.ts';
import { signedWord } from '../charts/verdict-words.ts';
import type { SlideColours } from '../house-style/slide-colours.ts';
import { numberTexts } from '../language/nl/chart-number.ts';
import { writeFigure } from '../language/nl/figure-unit.ts';
import { slideTexts } from '../language/nl/slides.ts';
import { verdictTexts } from '../language/nl/verdicts.ts';
import type { Frame, SlideElement, TextElement } from './document.ts';
import { decoration, lineElement, textElement } from './elements.ts';
import { palette } from './palette.ts';
import { fittingSize, textHeight } from './text-layout.ts';
import { verdictElements } from './verdict-elements.ts';

/** One of several key figures: the figure, large, what it is, and how it lies beside the larger area. */
export function numberContent(
  spec: NumberSpec,
  frame: Frame,
  colours: SlideColours,
): readonly SlideElement[] {
  const { value, label, outOfTen } = spec;
  const sizes = frame.h > 3.2 ? roomy : frame.h > 1.9 && frame.w > 2.2 ? pithy : compact;
  const shown = value.status === 'shown';
  const elements: SlideElement[] = [];
  let y = frame.y;
  const write = (name: string, text: string, look: Partial<TextElement> & { readonly size: number }) => {
    const element = fitted({ ...frame, y, h: frame.y + frame.h - y }, name, text, look);
    // In a low frame the last words give way: they are in the notes too.
    if (elements.length > 1 && y + element.frame.h > frame.y + frame.h) return;
    elements.push(element);
    y += element.frame.h + 0.05;
  };
  const isLow = sizes === pithy && frame.h < 2.4;
  write(
    slideTexts.names.value(label),
    shown ? writeFigure(value.percent, value.measure) : numberTexts.hidden,
    {
      size: isLow ? 48 : sizes.figure,
      bold: true,
      colour: shown ? colours.own : palette.ink2,
    },
  );
  write(slideTexts.names.figure, label, { size: sizes.label, bold: true });
  if (!shown) {
    write(slideTexts.names.hiddenReason(label), value.reason, { size: sizes.text, colour: palette.ink2 });
    return elements;
  }
  const people = (sizes.hasStrip && outOfTen !== null ? [outOfTen, spec.people] : [spec.of])
    .filter((part) => part !== null)
    .join('\n');
  if (people !== '') write(slideTexts.names.people(label), people, { size: sizes.text });
  const bottom = frame.y + frame.h;
  y += sizes.gap;
  if (sizes.hasStrip) {
    if (y + stripHeight > bottom) return elements;
    elements.push(...stripElements(spec, { ...frame, y }, sizes.text, colours));
    y += stripHeight + sizes.gap;
  }
  if (y + (sizes.text * 1.6) / 72 > bottom) return elements;
  elements.push(...outcome(spec, { ...frame, y }, sizes.text, colours));
  y += spec.difference === null ? 0 : (sizes.text * 1.6) / 72;
  write(slideTexts.names.interval(label), factsOf(spec), { size: sizes.text - 1, colour: palette.ink2 });
  return elements;
}

const roomy = { figure: 66, label: 16, text: 13, gap: 0.16, hasStrip: true } as const;
/** Above another part: words say what the strip would show. */
const pithy = { figure: 60, label: 15, text: 13, gap: 0.06, hasStrip: false } as const;
const compact = { figure: 40, label: 14, text: 12, gap: 0.06, hasStrip: true } as const;
/** The scale and the name under it. */
const stripHeight = 0.5;

/** As large as given, or as the longest word allows. */
function fitted(
  frame: Frame,
  name: string,
  text: string,
  look: Partial<TextElement> & { readonly size: number },
): TextElement {
  const element = textElement({ name, role: 'body', frame: { ...frame, h: 10 }, text, ...look });
  const isFigure = look.size >= compact.figure;
  const size = isFigure
    ? fittingSize({ ...element, frame: { ...frame, h: (look.size * 1.25) / 72 } }, [look.size, 54, 44, 36])
    : look.size;
  const h = textHeight({ ...element, size }, frame.w);
  return { ...element, size, frame: { ...frame, h } };
}

/** From 0 to 100 %, or over the whole scale of a score: the interval, and the larger area as a line with its name. */
function stripElements(
  { value, reference, label, altText, axis }: NumberSpec,
  frame: Frame,
  size: number,
  { own }: SlideColours,
): readonly SlideElement[] {
  if (value.status !== 'shown') return [];
  const x = (figure: number) => alongAxis(axis, figure, frame.x, frame.x + frame.w);
  const middle = frame.y + 0.1;
  const { lower, upper, percent } = value;
  const half = (axis.max - axis.min) / 200;
  const [from, to] = lower === null || upper === null ? [percent - half, percent + half] : [lower, upper];
  const left = x(Math.max(axis.min, from));
  const scale = lineElement({
    name: slideTexts.names.scale(label),
    from: { x: frame.x, y: middle },
    to: { x: frame.x + frame.w, y: middle },
    colour: palette.axis,
    width: 1,
    dash: 'solid',
    role: 'grid',
    altText,
  });
  const interval = decoration(
    slideTexts.names.interval(label),
    { x: left, y: middle - 0.05, w: Math.max(0.06, x(Math.min(axis.max, to)) - left), h: 0.1 },
    own,
  );
  if (reference?.value.status !== 'shown') return [scale, interval];
  const at = x(reference.value.percent);
  const name = textElement({
    name: slideTexts.names.referenceLabel(reference.name),
    role: 'body',
    frame: { ...frame, y: middle + 0.13, h: (size * 1.25) / 72 },
    size: size - 1,
    bold: true,
    text: numberTexts.reference(reference.name, reference.value.percent, axis.measure),
    align: at - frame.x > frame.w / 2 ? 'right' : 'left',
  });
  const tick = lineElement({
    name: slideTexts.names.reference(reference.name),
    from: { x: at, y: middle - 0.12 },
    to: { x: at, y: middle + 0.12 },
    colour: palette.ink,
    width: 2,
    dash: 'solid',
    role: 'reference',
  });
  return [scale, interval, tick, name];
}

function outcome(
  { difference, label }: NumberSpec,
  { x, y }: Frame,
  size: number,
  colours: SlideColours,
): readonly SlideElement[] {
  if (difference?.verdict === null || difference === null) return [];
  const inches = (size + 1) / 72;
  const word = signedWord(verdictLook(difference.verdict), x, y + inches * 0.6, inches);
  return verdictElements(word, label, size + 1, colours);
}

/** What it is held against, and how sure it is. */
function factsOf({ value, difference }: NumberSpec): string {
  if (value.status !== 'shown') return '';
  const { lower, upper, measure } = value;
  return [
    ...(difference === null
      ? []
      : [verdictTexts.theirs(difference.other.place, writeFigure(difference.theirs.percent, measure))]),
    ...(lower === null || upper === null ? [] : [slideTexts.shortInterval(lower, upper, measure)]),
  ].join('\n');
}
