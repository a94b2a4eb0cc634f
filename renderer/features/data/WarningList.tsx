import { IconAlertTriangle } from '@tabler/icons-react';
import { writeWhole } from '../../../shared/base/dutch-numbers.ts';
import { stateTexts } from '../../../shared/language/states.ts';
import type { Issue } from '../../../shared/model/issue.ts';
import { Icon } from '../../ui/Icon.tsx';
import styles from './WarningList.module.css';

/** What to know about a file that can be read in all the same. */
export function WarningList(props: { readonly warnings: readonly Issue[] }) {
  return (
    <ul className={styles.list}>
      {props.warnings.map((warning) => (
        <li key={[warning.title, warning.column, warning.line, warning.read].join('|')}>
          <Icon of={IconAlertTriangle} size={20} className={styles.icon} />
          <div>
            <b>{warning.title}</b>
            <p>{[whereOf(warning), warning.kept, warning.next].filter(Boolean).join(' ')}</p>
          </div>
        </li>
      ))}
    </ul>
  );
}

/** "Rij 12, kolom KLAS, gelezen ‘x’." */
function whereOf(issue: Issue): string {
  const { where } = stateTexts;
  const parts = [
    issue.line === undefined ? null : `${where.line} ${writeWhole(issue.line)}`,
    issue.column === undefined ? null : `${where.column} ${issue.column}`,
    issue.read === undefined ? null : `${where.read} ‘${issue.read}’`,
  ].filter((part) => part !== null);
  const sentence = parts.map((part, index) => (index === 0 ? part : lowerFirst(part))).join(', ');
  return sentence === '' ? '' : `${sentence}.`;
}

function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}
