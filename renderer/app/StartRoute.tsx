import { useCallback, useEffect } from 'react';
import { useLocation } from 'wouter';
import { refreshAppState, useAppState } from '../api/app-state.ts';
import type { ChosenFile } from '../api/chosen-file.ts';
import { startImport } from '../features/data/import-session.ts';
import { StartPage } from '../features/start/StartPage.tsx';

/** From the first page on: files go to be read in, an opened workspace to its figures or its data. */
export function StartRoute() {
  const [, navigate] = useLocation();
  // Stories may have been made, workspaces moved, since this page was last seen.
  useEffect(() => void refreshAppState(), []);
  const onFiles = useCallback(
    (files: readonly ChosenFile[]) => {
      startImport(files);
      navigate('/gegevens/inlezen');
    },
    [navigate],
  );
  const onOpened = useCallback(() => {
    const waves = useAppState.getState().app?.workspace?.waves ?? [];
    navigate(waves.length > 0 ? '/verkennen' : '/gegevens');
  }, [navigate]);
  return <StartPage onFiles={onFiles} onOpened={onOpened} />;
}
