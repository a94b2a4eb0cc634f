import { Menu } from '@mantine/core';
import { IconCopy, IconPhoto, IconTable } from '@tabler/icons-react';
import { slideCopyTexts as texts } from '../../../shared/language/slide-copy.ts';
import { chartsOf } from '../../../shared/model/slide-charts.ts';
import type { Slide } from '../../../shared/model/story.ts';
import type { Issue } from '../../../shared/model/issue.ts';
import { call } from '../../api/door.ts';
import { IconButton } from '../../ui/Button.tsx';
import { pictureFrom, writeClipboard } from '../../ui/clipboard.ts';
import { Icon } from '../../ui/Icon.tsx';
import { notify } from '../../ui/notify.ts';

/** The slide onto the clipboard: as it is drawn, or the figures of its charts. */
export function CopySlide({ storyId, slide }: { readonly storyId: string; readonly slide: Slide }) {
  const asked = { storyId, slideId: slide.id };
  const copyPicture = async () => {
    const answer = await call('export.slidePicture', asked);
    if (!answer.ok) return tellTrouble(answer.issue);
    tellCopied(await writeClipboard({ 'image/png': pictureFrom(answer.value.png) }), texts.pictureCopied);
  };
  const copyTable = async () => {
    const answer = await call('export.slideTable', asked);
    if (!answer.ok) return tellTrouble(answer.issue);
    const { text, html } = answer.value;
    tellCopied(await writeClipboard({ 'text/plain': text, 'text/html': html }), texts.tableCopied);
  };
  return (
    <Menu position="bottom-end" transitionProps={{ duration: 0 }} withInitialFocusPlaceholder={false}>
      <Menu.Target>
        <IconButton icon={IconCopy} label={texts.menu} />
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item leftSection={<Icon of={IconPhoto} />} onClick={() => void copyPicture()}>
          {texts.picture}
        </Menu.Item>
        {chartsOf(slide).length > 0 && (
          <Menu.Item leftSection={<Icon of={IconTable} />} onClick={() => void copyTable()}>
            {texts.table}
          </Menu.Item>
        )}
      </Menu.Dropdown>
    </Menu>
  );
}

function tellCopied(isCopied: boolean, done: string): void {
  notify(isCopied ? { text: done } : { text: texts.notCopied, isTrouble: true });
}

function tellTrouble({ title, next }: Issue): void {
  notify({ text: `${title} ${next}`, isTrouble: true });
}
