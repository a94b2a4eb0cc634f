import { Menu } from '@mantine/core';
import { IconListDetails, IconPhoto, IconTable, IconTemplate } from '@tabler/icons-react';
import { useState } from 'react';
import { ownTemplateTexts } from '../../../shared/language/own-templates.ts';
import { slideCopyTexts } from '../../../shared/language/slide-copy.ts';
import { storyMenuTexts } from '../../../shared/language/story-menu.ts';
import { storyTexts } from '../../../shared/language/story.ts';
import { chartsOf } from '../../../shared/model/slide-charts.ts';
import type { Slide, Story } from '../../../shared/model/story.ts';
import { DotsMenu } from '../../ui/DotsMenu.tsx';
import { Icon } from '../../ui/Icon.tsx';
import { copySlidePicture, copySlideTable } from './copy-to-clipboard.ts';
import { SaveTemplate } from './SaveTemplate.tsx';
import type { ShownPage } from './use-shown-page.ts';

interface Props {
  readonly story: Story;
  /** The chosen one. */
  readonly slide: Slide | undefined;
  /** Of the chosen one: the page looked at is copied. */
  readonly page: ShownPage;
  readonly onAccount: () => void;
}

/** "…": what is done with a story, or with the slide that is chosen, now and then. */
export function StoryMenu({ story, slide, page, onAccount }: Props) {
  const [isSaving, setSaving] = useState(false);
  const asked = slide && { storyId: story.id, slideId: slide.id };
  return (
    <>
      <DotsMenu label={storyMenuTexts.open}>
        {slide && asked && (
          <>
            <Menu.Label>{storyMenuTexts.slide}</Menu.Label>
            <Menu.Item
              leftSection={<Icon of={IconPhoto} />}
              onClick={() => void copySlidePicture(asked, page)}
            >
              {slideCopyTexts.picture}
            </Menu.Item>
            {chartsOf(slide).length > 0 && (
              <Menu.Item leftSection={<Icon of={IconTable} />} onClick={() => void copySlideTable(asked)}>
                {slideCopyTexts.table}
              </Menu.Item>
            )}
          </>
        )}
        <Menu.Label>{storyMenuTexts.story}</Menu.Label>
        <Menu.Item leftSection={<Icon of={IconListDetails} />} onClick={onAccount}>
          {storyTexts.account.open}
        </Menu.Item>
        {story.slides.length > 0 && (
          <Menu.Item leftSection={<Icon of={IconTemplate} />} onClick={() => setSaving(true)}>
            {ownTemplateTexts.save}
          </Menu.Item>
        )}
      </DotsMenu>
      {isSaving && <SaveTemplate story={story} onClose={() => setSaving(false)} />}
    </>
  );
}
