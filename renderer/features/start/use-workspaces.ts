import { useCallback, useState } from 'react';
import type { OperationInput } from '../../../shared/contract/operations.ts';
import type { Issue } from '../../../shared/model/issue.ts';
import { refreshAppState } from '../../api/app-state.ts';
import { call } from '../../api/door.ts';

/** Opening and making workspaces; `issue` is why the last attempt did not succeed. */
export function useWorkspaces(onOpened: () => void) {
  const [issue, setIssue] = useState<Issue | null>(null);

  const open = useCallback(
    async (path: string) => {
      const answer = await call('workspace.open', { path });
      setIssue(answer.ok ? null : answer.issue);
      // Also after a refusal: the workspace that stood open may be closed, a recent one gone.
      await refreshAppState();
      if (answer.ok) onOpened();
    },
    [onOpened],
  );
  const create = useCallback(
    async (input: OperationInput<'workspace.create'>) => {
      const answer = await call('workspace.create', input);
      setIssue(answer.ok ? null : answer.issue);
      await refreshAppState();
      if (answer.ok) onOpened();
    },
    [onOpened],
  );
  const forget = useCallback(() => setIssue(null), []);
  return { issue, open, create, forget, refuse: setIssue };
}
