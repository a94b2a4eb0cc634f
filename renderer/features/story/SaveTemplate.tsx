import { ownTemplateTexts } from '../../../shared/language/own-templates.ts';
import type { Story } from '../../../shared/model/story.ts';
import { call } from '../../api/door.ts';
import { announce } from '../../ui/announce.ts';
import { TemplateNameDialog } from './TemplateNameDialog.tsx';

interface Props {
  readonly story: Story;
  readonly onClose: () => void;
}

/** Keeps the story as a template of one's own, for other areas and other years. */
export function SaveTemplate({ story, onClose }: Props) {
  const texts = ownTemplateTexts;
  return (
    <TemplateNameDialog
      title={texts.saveTitle}
      explanation={texts.saveBody}
      name={story.title}
      onKeep={async (name) => {
        const saved = await call('template.save', { storyId: story.id, name });
        if (saved.ok) announce(texts.saved(name));
        return saved;
      }}
      onClose={onClose}
    />
  );
}
