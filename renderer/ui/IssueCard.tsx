import type { ReactNode } from 'react';
import { writeWhole } from '../../shared/base/dutch-numbers.ts';
import { stateTexts } from '../../shared/language/states.ts';
import type { Issue, IssueKind } from '../../shared/model/issue.ts';
import { Facts } from './Facts.tsx';
import { StateCard } from './StateCard.tsx';
import type { StateKind } from './StateCard.tsx';

/** Expected trouble as the host tells it: what, where, what was kept, what to do. */
export function IssueCard(props: {
  readonly issue: Issue;
  /** Ways on; without them only the words of `issue.next`. */
  readonly actions?: ReactNode;
  readonly bare?: boolean;
}) {
  const { issue } = props;
  const where = placesOf(issue);
  return (
    <StateCard
      kind={cardKind(issue.kind)}
      word={stateTexts.issueKinds[issue.kind]}
      title={issue.title}
      actions={props.actions}
      {...(props.bare ? { bare: true } : {})}
    >
      {where.length > 0 && <Facts rows={where} />}
      {issue.kept !== undefined && <p>{issue.kept}</p>}
      <p>{issue.next}</p>
    </StateCard>
  );
}

function placesOf(issue: Issue): { name: string; value: string }[] {
  const { where } = stateTexts;
  return [
    { name: where.file, value: issue.file },
    { name: where.line, value: issue.line === undefined ? undefined : writeWhole(issue.line) },
    { name: where.column, value: issue.column },
    { name: where.read, value: issue.read === undefined ? undefined : `‘${issue.read}’` },
  ].flatMap(({ name, value }) => (value === undefined ? [] : [{ name, value }]));
}

/** Trouble the user is not the cause of and can mend by a small act is a warning, not an error. */
function cardKind(kind: IssueKind): StateKind {
  const mild: readonly IssueKind[] = [
    'already-imported',
    'area-unknown',
    'mapping-incomplete',
    'workspace-in-use',
    'workspace-not-open',
    'cancelled',
  ];
  return mild.includes(kind) ? 'attention' : 'error';
}
