import { Tabs } from '@mantine/core';
import { IconCheck } from '@tabler/icons-react';
import { useState, type ReactNode } from 'react';
import { storyTexts } from '../../../shared/language/story.ts';
import type { Slide, SlideWords, Story } from '../../../shared/model/story.ts';
import type { SlideDocument } from '../../../shared/slides/document.ts';
import { Icon } from '../../ui/Icon.tsx';
import { VisuallyHidden } from '../../ui/VisuallyHidden.tsx';
import { AgendaField } from './AgendaField.tsx';
import { FigureSentences } from './FigureSentences.tsx';
import { ChartFields, TitleFields } from './MessageFields.tsx';
import { MeaningFields } from './MeaningFields.tsx';
import { NotMeasuredField } from './NotMeasuredField.tsx';
import { pagesOfSlide } from './pages-of-slide.ts';
import { PartFields } from './PartFields.tsx';
import { RequestFields } from './RequestFields.tsx';
import { tabsOfSlide, wordsOf, type SlideTab } from './slide-tabs.ts';
import { SpeechField } from './SpeechField.tsx';
import { TextFields } from './TextFields.tsx';
import { TypedField } from './TypedField.tsx';
import { WorksFields } from './WorksFields.tsx';
import styles from './SlideFields.module.css';

interface Props {
  readonly story: Story;
  readonly document: SlideDocument | null;
  readonly slide: Slide;
  /** `about`: the field, so that typing on is one step to undo. */
  readonly onWrite: (slide: Slide, about?: string) => void;
}

/** Under the slide: what it says, and what is said with it. A tick: filled in. */
export function SlideFields({ story, document, slide, onWrite }: Props) {
  const [tab, setTab] = useState<string | null>('message');
  const tabs = tabsOfSlide(slide);
  return (
    <Tabs value={tab} onChange={setTab} className={styles.tabs} keepMounted={false}>
      <Tabs.List aria-label={storyTexts.tabsLabel}>
        {tabs.map(({ tab: name, isFilled }) => (
          <Tabs.Tab key={name} value={name}>
            <TabLabel isFilled={isFilled}>
              {name === 'message' && slide.kind === 'title' ? storyTexts.titleTab : storyTexts.tabs[name]}
            </TabLabel>
          </Tabs.Tab>
        ))}
      </Tabs.List>
      {tabs.map(({ tab: name }) => (
        <Tabs.Panel key={name} value={name}>
          <FieldsOf tab={name} {...{ story, document, slide, onWrite }} />
        </Tabs.Panel>
      ))}
    </Tabs>
  );
}

function FieldsOf({ tab, story, document, slide, onWrite }: Props & { readonly tab: SlideTab }) {
  const words = wordsOf(slide) ?? {};
  const writeWords = (next: SlideWords, about: string) => {
    if (slide.kind === 'chart' || slide.kind === 'charts') onWrite({ ...slide, words: next }, about);
  };
  switch (tab) {
    case 'message':
      return (
        <>
          <MessageOf story={story} slide={slide} onWrite={onWrite} />
          <FigureSentences document={document} slide={slide} onWrite={onWrite} />
        </>
      );
    case 'notMeasured':
      return (
        <NotMeasuredField
          value={words.notMeasured ?? ''}
          onWrite={(notMeasured) => writeWords({ ...words, notMeasured }, 'not measured')}
        />
      );
    case 'agenda':
      return (
        <AgendaField
          value={words.agendaItem ?? ''}
          onWrite={(agendaItem) => writeWords({ ...words, agendaItem }, 'agenda')}
        />
      );
    case 'works':
      return <WorksFields words={words} onWrite={writeWords} />;
    case 'request':
      return (
        <TypedField
          label={storyTexts.requestLabel}
          hint={storyTexts.requestHint}
          value={words.request ?? ''}
          most={1000}
          rows={3}
          onWrite={(request) => writeWords({ ...words, request }, 'request')}
        />
      );
    case 'speech':
      return (
        <SpeechField
          slide={slide}
          generated={pagesOfSlide(document, slide.id)[0]?.speakerNotes ?? ''}
          onWrite={onWrite}
        />
      );
  }
}

function MessageOf({ story, slide, onWrite }: Pick<Props, 'story' | 'slide' | 'onWrite'>) {
  switch (slide.kind) {
    case 'title':
      return <TitleFields slide={slide} onWrite={onWrite} />;
    case 'chart':
      return <ChartFields slide={slide} onWrite={onWrite} />;
    case 'charts':
      return <PartFields story={story} slide={slide} onWrite={onWrite} />;
    case 'meaning':
      return <MeaningFields story={story} slide={slide} onWrite={onWrite} />;
    case 'text':
      return <TextFields slide={slide} onWrite={onWrite} />;
    case 'request':
      return <RequestFields slide={slide} onWrite={onWrite} />;
  }
}

function TabLabel({ isFilled, children }: { readonly isFilled: boolean; readonly children: ReactNode }) {
  return (
    <span className={styles.label}>
      {children}
      {isFilled && (
        <>
          <Icon of={IconCheck} size={16} />
          <VisuallyHidden>({storyTexts.filled})</VisuallyHidden>
        </>
      )}
    </span>
  );
}
