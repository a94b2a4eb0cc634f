import { useMemo } from 'react';
import { useLocation, useSearch } from 'wouter';
import { findTexts } from '../../../shared/language/find.ts';
import { useWorkspace } from '../../api/app-state.ts';
import { useOperation } from '../../api/use-operation.ts';
import { keptSentence } from '../../features/explore/kept-sentence.ts';
import { Dialog } from '../../ui/Dialog.tsx';
import { OptionList } from '../../ui/OptionList.tsx';
import { findTargets } from './find-targets.ts';
import styles from './FindDialog.module.css';

interface Props {
  readonly onClose: () => void;
  /** The address that was chosen. */
  readonly onGo: (address: string) => void;
}

/** One field over all names of the workspace and the pages of the app. */
export function FindDialog({ onClose, onGo }: Props) {
  const workspace = useWorkspace();
  const [path] = useLocation();
  const search = useSearch();
  const asked = workspace !== null && workspace.waves.length > 0 ? {} : null;
  const answers = [
    useOperation('explore.options', asked),
    useOperation('questions.list', asked),
    useOperation('story.list', asked),
  ] as const;
  const [{ value: options }, { value: kept }, { value: stories }] = answers;
  const sections = useMemo(
    () =>
      findTargets({
        options,
        questions:
          options === null
            ? []
            : (kept?.questions ?? [])
                .slice(0, mostQuestions)
                .map((question) => ({ question, words: keptSentence(options, question) })),
        stories: stories?.stories ?? [],
        present: path === '/verkennen' ? search : '',
        hasWorkspace: workspace !== null,
      }),
    [options, kept, stories, path, search, workspace],
  );
  return (
    <Dialog open title={findTexts.title} size={640} onClose={onClose}>
      <div className={styles.frame}>
        <OptionList
          label={findTexts.label}
          search={findTexts.placeholder}
          everything={findTexts.everything}
          sections={sections}
          awaitsMore={asked !== null && answers.some(({ state }) => state === 'loading')}
          onChoose={onGo}
        />
        <p className={styles.hint}>{findTexts.hint}</p>
      </div>
    </Dialog>
  );
}

/** Favourites come first in the list of the workspace; older ones are behind the clock on Verkennen. */
const mostQuestions = 6;
