import type { OwnWords } from '../../model/batch.ts';
import type { Slide, SlideBlock, SlideWords } from '../../model/story.ts';

/** Words that had to go with the figures they were about. */
export type TellWords = (part: OwnWords['part'], text: string) => void;

/** Whether words follow a figure that is told no more. */
export type Follows = (text: string) => boolean;

/** Without each line that follows such a figure. */
export function leaveOutLines(
  part: OwnWords['part'],
  text: string,
  follows: Follows,
  tell: TellWords,
): string {
  const lines = text.split('\n');
  const left = lines.filter((line) => !follows(line));
  for (const line of lines) if (follows(line)) tell(part, line);
  return left.length === lines.length ? text : left.join('\n').trim();
}

/**
 * A slide without words that would be filled with another figure now: those on a slide follow its first chart
 * (`story-document.ts`).
 */
export function withoutFigureWords(slide: Slide, follows: Follows, tell: TellWords): Slide {
  const lines = (part: OwnWords['part'], text: string) => leaveOutLines(part, text, follows, tell);
  const speakerNotes = lines('speakerNotes', slide.speakerNotes);
  switch (slide.kind) {
    case 'chart':
      return { ...slide, speakerNotes, ...saidBeside(slide.words, lines) };
    case 'charts':
      return {
        ...slide,
        speakerNotes,
        headline: lines('headline', slide.headline),
        interpretation: lines('interpretation', slide.interpretation),
        blocks: slide.blocks.flatMap((block) => withoutWordsIn(block, lines) ?? []),
        ...saidBeside(slide.words, lines),
      };
    case 'meaning':
      return {
        ...slide,
        speakerNotes,
        headline: lines('headline', slide.headline),
        interpretation: lines('interpretation', slide.interpretation),
        limits: slide.limits.filter(({ text }) => lines('text', text) === text),
      };
    // Without charts there is no figure to follow but those of the whole story.
    case 'title':
    case 'text':
    case 'request':
      return slide;
  }
}

type Lines = (part: OwnWords['part'], text: string) => string;

/** null: nothing is left of it. */
function withoutWordsIn(block: SlideBlock, lines: Lines): SlideBlock | null {
  switch (block.kind) {
    case 'chart':
      return { ...block, heading: lines('heading', block.heading) };
    case 'picture':
      return { ...block, caption: lines('text', block.caption) };
    case 'text': {
      const text = lines('text', block.text);
      return text === '' && block.text !== '' ? null : { ...block, text };
    }
    case 'quote':
      return lines('text', block.text) === block.text ? block : null;
  }
}

function saidBeside(words: SlideWords | undefined, lines: Lines): { readonly words?: SlideWords } {
  if (words === undefined) return {};
  const left = { ...words };
  for (const part of ['notMeasured', 'agendaItem', 'action', 'request'] as const) {
    const text = words[part];
    if (text !== undefined) left[part] = lines('words', text);
  }
  return { words: left };
}
