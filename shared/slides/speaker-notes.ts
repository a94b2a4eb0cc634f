import { describeAnnotation } from '../charts/annotations/describe-annotation.ts';
import { plainText } from '../charts/annotations/rich-text.ts';
import { describeValue } from '../charts/describe-value.ts';
import { writeList } from '../base/dutch-numbers.ts';
import { chartMarks, type ChartMark } from '../charts/chart-marks.ts';
import { writeSentences } from '../charts/footer/write-footer.ts';
import { lostLine } from '../charts/lost-line.ts';
import type { ChartSpec, ReferenceLine } from '../charts/spec.ts';
import { chartTexts } from '../language/nl/charts.ts';
import { meaningSlideTexts } from '../language/nl/meaning-slide.ts';
import { pictureSlideTexts } from '../language/nl/slide-pictures.ts';
import { slideTexts } from '../language/nl/slides.ts';
import { slideWordTexts } from '../language/nl/slide-words.ts';
import { marksOf } from '../model/annotation.ts';
import { markId } from '../model/figure.ts';
import type { SlideBlock } from '../model/story.ts';
import type { ChartSlide, ChartsSlide, MeaningSlide, TitleSlide } from './build-document.ts';
import type { DifferenceRow } from './difference-rows.ts';
import { partsOfSlide, type WordPart } from './slide-words.ts';
import { partsCut } from './words-panel.ts';

/**
 * What to say, where to point, what may be asked, the figures with their intervals, how long. The
 * user's own words take the place of the first three; the figures are always today's.
 */
export function speakerNotes(slide: ChartSlide, spec: ChartSpec): string {
  const own = slide.speakerNotes.trim();
  const parts = [
    ...(own === '' ? suggestion(spec) : [own]),
    `${slideTexts.speaker.figures} ${figuresOf(spec).join('; ')}.`,
    ...onTheChart(spec),
    ...warnings(spec),
    ...wordsCut(partsOfSlide(slide, spec)),
    `${slideTexts.speaker.duration} ${slideTexts.speaker.minutes(2)}`,
  ];
  return parts.join('\n\n');
}

export function titleNotes(slide: TitleSlide, areaName: string): string {
  const own = slide.speakerNotes.trim();
  const say = own === '' ? `${slideTexts.speaker.say} ${slideTexts.speaker.welcome(areaName)}` : own;
  return `${say}\n\n${slideTexts.speaker.duration} ${slideTexts.speaker.minutes(1)}`;
}

/** Of several charts the first is told; of each the figures. */
export function severalNotes(
  slide: ChartsSlide,
  specs: readonly ChartSpec[],
  words: readonly WordPart[],
): string {
  const own = slide.speakerNotes.trim();
  const [first] = specs;
  const { speaker } = slideTexts;
  return [
    ...(own !== '' ? [own] : first === undefined ? [] : suggestion(first)),
    ...specs.map((spec) => `${speaker.figures} ${spec.subtitle}: ${figuresOf(spec).join('; ')}.`),
    ...specs.flatMap(onTheChart),
    ...new Set(specs.flatMap(warnings)),
    ...wordsCut(words),
    ...(slide.blocks.some(isUndescribed) ? [pictureSlideTexts.toDescribe] : []),
    `${speaker.duration} ${speaker.minutes(3)}`,
  ].join('\n\n');
}

/** Each difference with its interval, and what the figures leave open. */
export function meaningNotes(
  { speakerNotes: typed, headline, interpretation, limits }: MeaningSlide,
  rows: readonly DifferenceRow[],
  specs: readonly ChartSpec[],
): string {
  const { speaker } = slideTexts;
  const said =
    [interpretation, headline, meaningSlideTexts.headline].find((text) => text.trim() !== '') ?? '';
  const told = rows.map(({ label, who, difference, unseen }) => {
    const { lower, upper, other, measure } = difference;
    const [row, size] = [
      meaningSlideTexts.row(label, who, other.name, unseen),
      meaningSlideTexts.size(difference),
    ];
    return `${row}, ${size} (${meaningSlideTexts.between(lower, upper, measure)})`;
  });
  const open = limits.map(({ title, text }) => `${title}: ${text.replace(/\.$/, '')}`);
  return [
    typed.trim() === '' ? `${speaker.say} ${said.replace(/\.$/, '')}.` : typed.trim(),
    ...(told.length === 0 ? [] : [`${speaker.figures} ${told.join('; ')}.`]),
    ...[
      ...new Set(
        specs.flatMap(({ comparison }) => (comparison === null ? [] : writeSentences(comparison.rule))),
      ),
    ].map((rule) => `${speaker.ifAsked} ${rule}.`),
    ...(open.length === 0 ? [] : [`${meaningSlideTexts.limitNotes} ${open.join('; ')}.`]),
    `${speaker.duration} ${speaker.minutes(2)}`,
  ].join('\n\n');
}

/** A picture that says nothing to who does not see it. */
function isUndescribed(block: SlideBlock): boolean {
  return block.kind === 'picture' && block.altText.trim() === '';
}

/** Of a slide on which all was typed. */
export function typedNotes(own: string, headline: string): string {
  const { speaker } = slideTexts;
  const say = own.trim() === '' ? `${speaker.say} ${headline.replace(/\.$/, '')}.` : own.trim();
  return `${say}\n\n${speaker.duration} ${speaker.minutes(2)}`;
}

/** What the slide has no room for. */
function wordsCut(words: readonly WordPart[]): readonly string[] {
  return partsCut(words).map(({ name, text }) => `${slideWordTexts.inNotes[name]} ${text}`);
}

function suggestion(spec: ChartSpec): string[] {
  const hasInterval = values(spec).some(({ value }) => value.status === 'shown' && value.lower !== null);
  return [
    `${slideTexts.speaker.say} ${spec.headline.replace(/\.$/, '')}.`,
    `${slideTexts.speaker.point} ${whereToPoint(spec)}`,
    `${slideTexts.speaker.ifAsked} ${howCertain(spec, hasInterval)}`,
  ];
}

function howCertain({ comparison }: ChartSpec, hasInterval: boolean): string {
  if (comparison !== null)
    return slideTexts.speaker.isItRealTested(
      writeSentences(comparison.rule),
      [...comparison.outcome, ...lostLine(comparison)].join('. '),
    );
  return hasInterval ? slideTexts.speaker.isItReal : slideTexts.speaker.isItRealPublished;
}

function whereToPoint(spec: ChartSpec): string {
  switch (spec.kind) {
    case 'ranking': {
      const chosen = spec.rows.find((row) => row.chosen);
      if (chosen) return slideTexts.speaker.pointAtChosen(chosen.name);
      return spec.reference
        ? slideTexts.speaker.pointAtReference(spec.reference.label)
        : slideTexts.speaker.pointAtRows;
    }
    case 'trend': {
      const [first] = spec.waves;
      const name = spec.series[0]?.name ?? '';
      return slideTexts.speaker.pointAtTrend(name, String(first ?? ''), String(spec.waves.at(-1) ?? ''));
    }
    case 'bars':
      return slideTexts.speaker.pointAtBars;
    default:
      return slideTexts.speaker.pointAtDrawing[spec.kind];
  }
}

/** More figures or names than this nobody reads aloud: the chart has them. */
const most = 12;

/** "Het Baken 61 % (54 tot 67 %)", for the figures that are shown. */
function figuresOf(spec: ChartSpec): string[] {
  const shown = values(spec).flatMap(({ name, value, difference }) =>
    value.status === 'shown' ? [`${name} ${describeValue(value, difference)}`] : [],
  );
  const { reference } = spec.kind === 'ranking' ? spec : { reference: null };
  return reference ? [...firstOf(shown), `${reference.label} ${withInterval(reference)}`] : firstOf(shown);
}

function firstOf(texts: readonly string[]): string[] {
  const more = texts.length - most;
  return more > 0 ? [...texts.slice(0, most), slideTexts.speaker.more(more)] : [...texts];
}

function withInterval({ percent, lower, upper, measure }: ReferenceLine): string {
  return chartTexts.valueWithInterval(percent, lower, upper, measure);
}

/** What people put on it, in words: who speaks need not read it off. */
function onTheChart(spec: ChartSpec): string[] {
  const told = spec.notes
    .filter(({ changed }) => changed !== 'hidden')
    .map((note) => describeAnnotation(spec, note));
  return told.length === 0 ? [] : [`${slideTexts.speaker.onTheChart} ${told.join('; ')}.`];
}

function warnings(spec: ChartSpec): string[] {
  const absent = values(spec).flatMap(({ name, value }) => (value.status === 'shown' ? [] : [name]));
  const placed = new Set(
    values(spec).flatMap(({ mark, value }) => (value.status === 'shown' ? [markId(mark)] : [])),
  );
  const notes = spec.notes.flatMap(({ shape, text, changed }) => {
    if (!marksOf(shape).every((mark) => placed.has(markId(mark)))) return [slideTexts.speaker.noteHidden];
    if (changed === null || changed === 'hidden') return [];
    return [slideTexts.speaker.noteChanged(plainText(text), chartTexts.noteChange(changed))];
  });
  return [...(absent.length > 0 ? [slideTexts.speaker.whyHidden(writeList(firstOf(absent)))] : []), ...notes];
}

interface NamedValue extends Pick<ChartMark, 'mark' | 'value' | 'difference'> {
  readonly name: string;
}

/** "Lindewaard 2021", "Lindewaard meisjes". */
function values(spec: ChartSpec): readonly NamedValue[] {
  return chartMarks(spec).map(({ mark, name, detail, value, difference }) => ({
    ...{ mark, value, difference, name: detail === null ? name : `${name} ${detail}` },
  }));
}
