import { useEffect, useId, useRef, useState } from 'react';
import { coloursOfTemplate } from '../../../shared/house-style/template-colours.ts';
import {
  inTemplateColours,
  isInTemplateColours,
  withTemplateColours,
} from '../../../shared/house-style/with-template-colours.ts';
import { slideTemplateTexts } from '../../../shared/language/slide-template.ts';
import type { HouseStyle } from '../../../shared/model/house-style.ts';
import type { Issue } from '../../../shared/model/issue.ts';
import type { SlideTemplate } from '../../../shared/model/slide-template.ts';
import { chosenFromBrowser } from '../../api/chosen-file.ts';
import { call } from '../../api/door.ts';
import { useOperation } from '../../api/use-operation.ts';
import { announce } from '../../ui/announce.ts';
import { Button } from '../../ui/Button.tsx';
import { IssueCard } from '../../ui/IssueCard.tsx';
import { TemplatePreview } from './TemplatePreview.tsx';
import styles from './LogoField.module.css';

interface Props {
  readonly houseStyle: HouseStyle;
  readonly onStyle: (style: HouseStyle) => void;
}

/** The organisation's own PowerPoint: choosing it, what it is used for, taking it away. Its colours come and go with it, unless own ones were chosen. */
export function TemplateField({ houseStyle, onStyle }: Props) {
  const texts = slideTemplateTexts;
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  const asked = useOperation('slideTemplate.get', {});
  const [issue, setIssue] = useState<Issue | null>(null);
  const [isReading, setIsReading] = useState(false);
  // A page that was left has nothing to tell any more.
  const isHere = useRef(true);
  useEffect(() => {
    isHere.current = true;
    return () => {
      isHere.current = false;
    };
  }, []);

  const template = asked.value?.template ?? null;
  // Reading a large file takes a while: colours that were chosen meanwhile count.
  const now = useRef({ houseStyle, template });
  useEffect(() => {
    now.current = { houseStyle, template };
  }, [houseStyle, template]);
  const follow = (next: SlideTemplate | null) => {
    const { houseStyle: style, template: previous } = now.current;
    const followed = withTemplateColours(style, previous?.colours ?? null, next?.colours ?? null);
    if (followed !== style) onStyle(followed);
  };

  const take = async (file: File) => {
    setIssue(null);
    setIsReading(true);
    const handed = await chosenFromBrowser(file).refer();
    const answer = handed.ok ? await call('slideTemplate.set', { file: handed.value }) : handed;
    if (!isHere.current) return;
    setIsReading(false);
    if (!answer.ok) {
      setIssue(answer.issue);
      return;
    }
    asked.reload();
    follow(answer.value.template);
    announce(texts.kept(file.name));
  };
  const remove = async () => {
    const answer = await call('slideTemplate.remove', {});
    setIssue(answer.ok ? null : answer.issue);
    if (!answer.ok) return;
    asked.reload();
    follow(null);
    announce(texts.removed);
  };
  return (
    <div className={styles.logo} role="group" aria-labelledby={id}>
      <h3 id={id}>{texts.title}</h3>
      <p>{texts.help}</p>
      {template && (
        <TemplatePreview
          template={template}
          hasItsColours={isInTemplateColours(houseStyle, template.colours)}
          onColours={
            coloursOfTemplate(template.colours) &&
            (() => onStyle(inTemplateColours(houseStyle, template.colours)))
          }
        />
      )}
      <div className={styles.acts}>
        <input
          ref={input}
          type="file"
          accept=".pptx,.potx"
          hidden
          onChange={(event) => {
            const file = event.target.files?.[0];
            // The same file chosen again is news too.
            event.target.value = '';
            if (file) void take(file);
          }}
        />
        <Button disabled={isReading} onClick={() => input.current?.click()}>
          {template ? texts.other : texts.choose}
        </Button>
        {template && (
          <Button variant="quiet" disabled={isReading} onClick={() => void remove()}>
            {texts.remove}
          </Button>
        )}
      </div>
      {isReading && <p role="status">{texts.reading}</p>}
      {issue && <IssueCard issue={issue} />}
      {asked.issue && <IssueCard issue={asked.issue} />}
    </div>
  );
}
