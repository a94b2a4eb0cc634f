import { startTexts } from '../../../shared/language/start.ts';
import type { WorkspaceSummary } from '../../../shared/model/workspace.ts';
import { writeList } from '../../../shared/language/writing.ts';
import { useWorkspace } from '../../api/app-state.ts';
import { ButtonLink } from '../../ui/Button.tsx';
import { IssueCard } from '../../ui/IssueCard.tsx';
import { Sheet } from '../../ui/Sheet.tsx';
import styles from './CurrentWorkspace.module.css';

/** The workspace that is open, and the way on in it. */
export function CurrentWorkspace() {
  const workspace = useWorkspace();
  if (!workspace) return null;
  const texts = startTexts.current;
  const filled = workspace.waves.length > 0;
  return (
    <Sheet className={styles.card}>
      <h2>{texts.title}</h2>
      <div className={styles.row}>
        <WorkspaceDrawing />
        <div className={styles.words}>
          <b>{workspace.name}</b>
          {contents(workspace).map((line) => (
            <p key={line}>{line}</p>
          ))}
        </div>
      </div>
      {workspace.notice && <IssueCard bare issue={workspace.notice} />}
      <ButtonLink href={filled ? '#/verkennen' : '#/gegevens'}>
        {filled ? texts.explore : texts.import}
      </ButtonLink>
    </Sheet>
  );
}

function contents(workspace: WorkspaceSummary): string[] {
  const texts = startTexts.current;
  const years = workspace.waves.map(String);
  if (years.length === 0) return [texts.noWaves];
  const places = [
    workspace.schools > 0 ? texts.schools(workspace.schools) : null,
    workspace.municipalities > 0 ? texts.municipalities(workspace.municipalities) : null,
    workspace.stories > 0 ? texts.stories(workspace.stories) : null,
  ].filter((part) => part !== null);
  const span = years.length === 1 ? texts.wave(years[0] ?? '') : texts.waves(writeYears(years));
  return places.length > 0 ? [span, writeList(places)] : [span];
}

/** More than three years read as a span. */
function writeYears(years: readonly string[]): string {
  return years.length > 3 ? startTexts.current.span(years[0] ?? '', years.at(-1) ?? '') : writeList(years);
}

function WorkspaceDrawing() {
  return (
    <svg width="104" height="58" viewBox="0 0 104 58" aria-hidden className={styles.drawing}>
      <rect x="10" y="10" width="66" height="4" rx="2" fill="var(--ink)" />
      <rect x="14" y="26" width="13" height="26" fill="var(--accent)" />
      <rect x="32" y="20" width="13" height="32" fill="var(--accent)" />
      <rect x="60" y="34" width="13" height="18" fill="var(--arcering)" />
      <rect x="78" y="37" width="13" height="15" fill="var(--arcering)" />
    </svg>
  );
}
