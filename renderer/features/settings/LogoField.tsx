import { useId, useRef, useState } from 'react';
import { houseStyleTexts } from '../../../shared/language/house-style.ts';
import type { Logo } from '../../../shared/model/house-style.ts';
import type { Issue } from '../../../shared/model/issue.ts';
import { announce } from '../../ui/announce.ts';
import { Button } from '../../ui/Button.tsx';
import { IssueCard } from '../../ui/IssueCard.tsx';
import { readLogo } from './read-logo.ts';
import styles from './LogoField.module.css';

interface Props {
  readonly logo: Logo | null;
  readonly onChange: (logo: Logo | null) => void;
}

/** A picture for the foot of every slide. */
export function LogoField({ logo, onChange }: Props) {
  const texts = houseStyleTexts;
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  const [issue, setIssue] = useState<Issue | null>(null);

  const take = async (file: File) => {
    const read = await readLogo(file);
    setIssue(read.ok ? null : read.issue);
    if (!read.ok) return;
    onChange(read.value);
    announce(texts.logoKept);
  };
  return (
    <div className={styles.logo} role="group" aria-labelledby={id}>
      <h3 id={id}>{texts.logo}</h3>
      <p>{texts.logoHelp}</p>
      {logo && (
        <div className={styles.picture}>
          <img src={`data:image/png;base64,${logo.png}`} alt={texts.logoShown} />
        </div>
      )}
      <div className={styles.acts}>
        <input
          ref={input}
          type="file"
          accept="image/png,image/jpeg,image/svg+xml"
          hidden
          onChange={(event) => {
            const file = event.target.files?.[0];
            // The same file chosen again is news too.
            event.target.value = '';
            if (file) void take(file);
          }}
        />
        <Button onClick={() => input.current?.click()}>{logo ? texts.otherLogo : texts.chooseLogo}</Button>
        {logo && (
          <Button
            variant="quiet"
            onClick={() => {
              onChange(null);
              announce(texts.logoRemoved);
            }}
          >
            {texts.removeLogo}
          </Button>
        )}
      </div>
      {issue && <IssueCard issue={issue} />}
    </div>
  );
}
