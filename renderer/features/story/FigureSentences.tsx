import { storyTexts } from '../../../shared/language/story.ts';
import type { Slide } from '../../../shared/model/story.ts';
import type { SlideDocument } from '../../../shared/slides/document.ts';
import { suggestedSentences } from '../../../shared/slides/suggested-sentences.ts';
import { announce } from '../../ui/announce.ts';
import { pagesOfSlide, specsOfPages } from './pages-of-slide.ts';
import { TextButtons } from './TextButtons.tsx';

interface Props {
  readonly document: SlideDocument | null;
  readonly slide: Slide;
  readonly onWrite: (slide: Slide, about: string) => void;
}

/** What the charts of the slide came to, as they say it themselves: as its message, or with the interpretation. */
export function FigureSentences({ document, slide, onWrite }: Props) {
  if (slide.kind !== 'chart' && slide.kind !== 'charts') return null;
  const { headline, interpretation } = slide.kind === 'chart' ? slide.chart : slide;
  const { messages, interpretations } = suggestedSentences(specsOfPages(pagesOfSlide(document, slide.id)));
  // Put in with its fields, so that it follows the figures; read with them filled.
  const filled = new Map([...messages, ...interpretations].map((each) => [each.text, each.filled]));
  const read = (text: string) => filled.get(text) ?? text;
  const write = (words: { readonly headline?: string; readonly interpretation?: string }, about: string) =>
    onWrite(
      slide.kind === 'chart' ? { ...slide, chart: { ...slide.chart, ...words } } : { ...slide, ...words },
      about.slice(0, 150),
    );
  const say = (message: string) => {
    write({ headline: message }, `message ${message}`);
    announce(storyTexts.messageTaken);
  };
  const add = (sentence: string) => {
    const said = [interpretation.trim(), sentence].filter((part) => part !== '').join(' ');
    write({ interpretation: said }, `sentence ${sentence}`);
    announce(storyTexts.sentenceAdded);
  };
  return (
    <>
      <TextButtons
        label={storyTexts.messageFromFigures}
        texts={messages.map(({ text }) => text).filter((message) => message !== headline)}
        read={read}
        onChoose={say}
      />
      <TextButtons
        label={storyTexts.fromFigures}
        texts={interpretations
          .map(({ text }) => text)
          .filter((sentence) => !interpretation.includes(sentence))}
        read={read}
        onChoose={add}
      />
    </>
  );
}
