import { storyTexts } from '../../../shared/language/story.ts';
import type { Slide } from '../../../shared/model/story.ts';
import { livingSentences } from '../../../shared/slides/living-sentences.ts';
import type { SlideDocument } from '../../../shared/slides/document.ts';
import { announce } from '../../ui/announce.ts';
import { pagesOfSlide, specsOfPages } from './pages-of-slide.ts';
import { TextButtons } from './TextButtons.tsx';

interface Props {
  readonly document: SlideDocument | null;
  readonly slide: Slide;
  readonly onWrite: (slide: Slide, about: string) => void;
}

/** What the charts of the slide came to, as they say it themselves: ready to go with the interpretation. */
export function FigureSentences({ document, slide, onWrite }: Props) {
  if (slide.kind !== 'chart' && slide.kind !== 'charts') return null;
  const interpretation = slide.kind === 'chart' ? slide.chart.interpretation : slide.interpretation;
  const specs = specsOfPages(pagesOfSlide(document, slide.id));
  // Words on a slide with several charts are about its first, and so are their fields.
  const living = specs.slice(0, 1).flatMap(livingSentences);
  const sentences = [...specs.flatMap(({ comparison }) => comparison?.outcome ?? []), ...living];
  const add = (sentence: string) => {
    const whole = sentence.endsWith('.') ? sentence : `${sentence}.`;
    const said = [interpretation.trim(), whole].filter((part) => part !== '').join(' ');
    onWrite(
      slide.kind === 'chart'
        ? { ...slide, chart: { ...slide.chart, interpretation: said } }
        : { ...slide, interpretation: said },
      `sentence ${sentence}`.slice(0, 150),
    );
    announce(storyTexts.sentenceAdded);
  };
  return (
    <TextButtons
      label={storyTexts.fromFigures}
      texts={[...new Set(sentences)].filter((sentence) => !interpretation.includes(sentence)).slice(0, 6)}
      onChoose={add}
    />
  );
}
