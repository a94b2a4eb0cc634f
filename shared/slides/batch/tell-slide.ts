import { chartsOf } from '../../model/slide-charts.ts';
import type { Slide, SlideBlock } from '../../model/story.ts';
import type { TellWords } from './figure-words.ts';
import { tellWordsOf } from './group-bars.ts';

/** All that was written on a slide that goes, but what stays elsewhere. */
export function tellSlide(slide: Slide, tell: TellWords, staying: readonly string[] = []): void {
  const tellLeft: TellWords = (part, text) => {
    if (text !== '' && !staying.includes(text)) tell(part, text);
  };
  if ('headline' in slide) tellLeft('headline', slide.headline);
  for (const { chart } of chartsOf(slide)) tellWordsOf(chart, tellLeft);
  if (slide.kind === 'charts') for (const block of slide.blocks) tellBlock(block, tellLeft);
  if (slide.kind === 'meaning') {
    for (const { heading } of slide.charts) tellLeft('heading', heading);
    for (const { text } of slide.limits) tellLeft('text', text);
  }
  if ('interpretation' in slide) tellLeft('interpretation', slide.interpretation);
  if ('words' in slide && slide.words !== undefined) {
    const { notMeasured = '', agendaItem = '', action = '', request = '' } = slide.words;
    for (const text of [notMeasured, agendaItem, action, request]) tellLeft('words', text);
  }
  tellLeft('speakerNotes', slide.speakerNotes);
}

function tellBlock(block: SlideBlock, tell: TellWords): void {
  switch (block.kind) {
    case 'chart':
      return tell('heading', block.heading);
    case 'picture':
      return tell('text', block.caption);
    case 'text':
      tell('heading', block.heading);
      return tell('text', block.text);
    case 'quote':
      return tell('text', block.text);
  }
}
