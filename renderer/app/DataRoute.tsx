import { useCallback } from 'react';
import { useLocation } from 'wouter';
import type { ChosenFile } from '../api/chosen-file.ts';
import { DataPage } from '../features/data/DataPage.tsx';
import { startImport } from '../features/data/import-session.ts';

/** The list of waves; files go on to be read in. */
export function DataRoute() {
  const [, navigate] = useLocation();
  const onFiles = useCallback(
    (files: readonly ChosenFile[]) => {
      startImport(files);
      navigate('/gegevens/inlezen');
    },
    [navigate],
  );
  return <DataPage onFiles={onFiles} />;
}
