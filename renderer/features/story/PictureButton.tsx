import { IconPhoto } from '@tabler/icons-react';
import { useRef, useState } from 'react';
import { pictureTexts } from '../../../shared/language/pictures.ts';
import type { Issue } from '../../../shared/model/issue.ts';
import { call } from '../../api/door.ts';
import { announce } from '../../ui/announce.ts';
import { Button } from '../../ui/Button.tsx';
import { IssueCard } from '../../ui/IssueCard.tsx';
import { readPicture } from './read-picture.ts';

interface Props {
  readonly label: string;
  /** With the id by which the workspace keeps it. */
  readonly onAdd: (picture: string) => void;
}

/** Takes a picture into the workspace. */
export function PictureButton({ label, onAdd }: Props) {
  const input = useRef<HTMLInputElement>(null);
  const [isReading, setReading] = useState(false);
  const [issue, setIssue] = useState<Issue | null>(null);
  const take = async (file: File) => {
    setReading(true);
    const read = await readPicture(file);
    const kept = read.ok ? await call('picture.add', read.value) : read;
    setReading(false);
    setIssue(kept.ok ? null : kept.issue);
    if (!kept.ok) return;
    onAdd(kept.value.id);
    announce(pictureTexts.added);
  };
  return (
    <div>
      <input
        ref={input}
        type="file"
        accept="image/png,image/jpeg,image/svg+xml"
        aria-label={label}
        hidden
        onChange={(event) => {
          const file = event.target.files?.[0];
          // The same file chosen again is news too.
          event.target.value = '';
          if (file) void take(file);
        }}
      />
      <Button icon={IconPhoto} disabled={isReading} onClick={() => input.current?.click()}>
        {isReading ? pictureTexts.reading : label}
      </Button>
      <p>
        <small>{pictureTexts.chooseHelp}</small>
      </p>
      {issue && <IssueCard issue={issue} />}
    </div>
  );
}
