import { useState } from 'react';
import { ownTemplateTexts } from '../../../shared/language/own-templates.ts';
import type { Story } from '../../../shared/model/story.ts';
import { call } from '../../api/door.ts';
import { announce } from '../../ui/announce.ts';
import { Button } from '../../ui/Button.tsx';
import { TemplateNameDialog } from './TemplateNameDialog.tsx';

/** Keeps the story as a template of one's own, for other areas and other years. */
export function SaveTemplate({ story }: { readonly story: Story }) {
  const texts = ownTemplateTexts;
  const [isAsking, setAsking] = useState(false);
  return (
    <>
      <Button disabled={story.slides.length === 0} onClick={() => setAsking(true)}>
        {texts.save}
      </Button>
      {isAsking && (
        <TemplateNameDialog
          title={texts.saveTitle}
          explanation={texts.saveBody}
          name={story.title}
          onKeep={async (name) => {
            const saved = await call('template.save', { storyId: story.id, name });
            if (saved.ok) announce(texts.saved(name));
            return saved;
          }}
          onClose={() => setAsking(false)}
        />
      )}
    </>
  );
}
