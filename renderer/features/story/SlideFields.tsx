import { Tabs } from '@mantine/core';
import { IconCheck } from '@tabler/icons-react';
import { useState, type ReactNode } from 'react';
import { storyTexts } from '../../../shared/language/story.ts';
import type { Slide } from '../../../shared/model/story.ts';
import type { SlideDocument } from '../../../shared/slides/document.ts';
import { Icon } from '../../ui/Icon.tsx';
import { VisuallyHidden } from '../../ui/VisuallyHidden.tsx';
import { ChartFields, TitleFields } from './MessageFields.tsx';
import { pagesOfSlide } from './pages-of-slide.ts';
import { PartFields } from './PartFields.tsx';
import { RequestFields } from './RequestFields.tsx';
import { SpeechField } from './SpeechField.tsx';
import { TextFields } from './TextFields.tsx';
import styles from './SlideFields.module.css';

interface Props {
  readonly document: SlideDocument | null;
  readonly slide: Slide;
  /** `about`: the field, so that typing on is one step to undo. */
  readonly onWrite: (slide: Slide, about: string) => void;
}

/** Under the slide: what it says, and what is said with it. A tick: filled in. */
export function SlideFields({ document, slide, onWrite }: Props) {
  const [tab, setTab] = useState<string | null>('message');
  const isTitle = slide.kind === 'title';
  const hasMessage = slide.kind === 'chart' ? slide.chart.interpretation !== '' : slide.headline !== '';
  return (
    <Tabs value={tab} onChange={setTab} className={styles.tabs} keepMounted={false}>
      <Tabs.List aria-label={storyTexts.tabsLabel}>
        <Tabs.Tab value="message">
          <TabLabel isFilled={hasMessage}>
            {isTitle ? storyTexts.tabs.titleSlide : storyTexts.tabs.message}
          </TabLabel>
        </Tabs.Tab>
        <Tabs.Tab value="speech">
          <TabLabel isFilled={slide.speakerNotes !== ''}>{storyTexts.tabs.speech}</TabLabel>
        </Tabs.Tab>
      </Tabs.List>
      <Tabs.Panel value="message">
        <MessageOf slide={slide} onWrite={onWrite} />
      </Tabs.Panel>
      <Tabs.Panel value="speech">
        <SpeechField
          slide={slide}
          generated={pagesOfSlide(document, slide.id)[0]?.speakerNotes ?? ''}
          onWrite={onWrite}
        />
      </Tabs.Panel>
    </Tabs>
  );
}

function MessageOf({ slide, onWrite }: Pick<Props, 'slide' | 'onWrite'>) {
  switch (slide.kind) {
    case 'title':
      return <TitleFields slide={slide} onWrite={onWrite} />;
    case 'chart':
      return <ChartFields slide={slide} onWrite={onWrite} />;
    case 'charts':
      return <PartFields slide={slide} onWrite={onWrite} />;
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
