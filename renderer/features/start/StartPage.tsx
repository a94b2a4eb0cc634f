import { IconShieldLock } from '@tabler/icons-react';
import { useCallback } from 'react';
import { startTexts } from '../../../shared/language/start.ts';
import { chosenFromBrowser } from '../../api/chosen-file.ts';
import type { ChosenFile } from '../../api/chosen-file.ts';
import { FileDrop } from '../../ui/FileDrop.tsx';
import { Icon } from '../../ui/Icon.tsx';
import { CurrentWorkspace } from './CurrentWorkspace.tsx';
import { HowItWorks } from './HowItWorks.tsx';
import { ImportCard } from './ImportCard.tsx';
import { RecentWorkspaces } from './RecentWorkspaces.tsx';
import { SampleCard } from './SampleCard.tsx';
import styles from './StartPage.module.css';

/** What to do first, how it goes on, and the way back to earlier work. */
export function StartPage(props: {
  /** Monitor files were chosen or dropped: they go to be read in. */
  readonly onFiles: (files: readonly ChosenFile[]) => void;
  /** A workspace was opened, or the sample loaded. */
  readonly onOpened: () => void;
}) {
  const { onFiles } = props;
  const drop = useCallback((files: readonly File[]) => onFiles(files.map(chosenFromBrowser)), [onFiles]);
  return (
    <FileDrop invitation={startTexts.file.dropHere} onFiles={drop}>
      <div className={styles.page}>
        <div className={styles.columns}>
          <div>
            <h1 className={styles.title}>{startTexts.title}</h1>
            <p className={styles.lead}>{startTexts.lead}</p>
            <ImportCard onFiles={onFiles} />
            <SampleCard onLoaded={props.onOpened} />
            <HowItWorks />
          </div>
          <div className={styles.side}>
            <CurrentWorkspace />
            <RecentWorkspaces onOpened={props.onOpened} />
          </div>
        </div>
        <p className={styles.promise}>
          <Icon of={IconShieldLock} size={20} />
          {startTexts.nothingLeaves}
        </p>
      </div>
    </FileDrop>
  );
}
