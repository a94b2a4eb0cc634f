import { IconAlertTriangle, IconArrowRight, IconMinus, IconPlus } from '@tabler/icons-react';
import type { TablerIcon } from '@tabler/icons-react';
import { useState } from 'react';
import { dataTexts } from '../../../shared/language/data.ts';
import type { ImportProposal } from '../../../shared/model/dataset.ts';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { Icon } from '../../ui/Icon.tsx';
import styles from './DifferencesPanel.module.css';

type Differences = NonNullable<ImportProposal['differences']>;

/** What changed since the latest wave before this one: other questions first, for they break a trend. */
export function DifferencesPanel({ proposal }: { readonly proposal: ImportProposal }) {
  const [all, setAll] = useState(false);
  const { differences } = proposal;
  if (!differences) return null;
  const texts = dataTexts.import.differences;
  const kinds = listKinds(differences);
  const total = kinds.reduce((sum, kind) => sum + kind.lines.length, 0);
  return (
    <section>
      <h2>{texts.title(differences.wave)}</h2>
      {kinds.length === 0 && <p className={styles.none}>{texts.none}</p>}
      <ul className={styles.list}>
        {kinds.map((kind) => (
          <li key={kind.title} className={kind.attention ? styles.attention : undefined}>
            <Icon of={kind.icon} size={20} className={styles.icon} />
            <div>
              <b>{kind.title}</b>
              <p>{kind.summary}</p>
            </div>
          </li>
        ))}
      </ul>
      {total > 0 && (
        <Button variant="quiet" compact onClick={() => setAll(true)}>
          {texts.all(total)}
        </Button>
      )}
      <Dialog title={texts.title(differences.wave)} open={all} onClose={() => setAll(false)} size={640}>
        {kinds.map((kind) => (
          <section key={kind.title} className={styles.kind}>
            <h3>{kind.title}</h3>
            <ul>
              {kind.lines.map((line) => (
                <li key={line}>{line}</li>
              ))}
            </ul>
          </section>
        ))}
      </Dialog>
    </section>
  );
}

interface Kind {
  readonly icon: TablerIcon;
  readonly attention: boolean;
  readonly title: string;
  readonly summary: string;
  readonly lines: readonly string[];
}

function listKinds(differences: Differences): Kind[] {
  const texts = dataTexts.import.differences;
  const { changedQuestion, renamed, added, removed } = differences;
  const renames = renamed.map(({ from, to }) => texts.renamedOne(from, to));
  const kinds: Kind[] = [
    {
      icon: IconAlertTriangle,
      attention: true,
      title: texts.changed(changedQuestion.length),
      summary: texts.changedDetail(changedQuestion, differences.wave),
      lines: changedQuestion,
    },
    {
      icon: IconArrowRight,
      attention: false,
      title: texts.renamed(renamed.length),
      summary: [...renames.slice(0, 2), texts.recognised].join(' '),
      lines: renames,
    },
    {
      icon: IconPlus,
      attention: false,
      title: texts.added(added.length),
      summary: texts.columns(added),
      lines: added,
    },
    {
      icon: IconMinus,
      attention: false,
      title: texts.removed(removed.length),
      summary: texts.columns(removed),
      lines: removed,
    },
  ];
  return kinds.filter(({ lines }) => lines.length > 0);
}
