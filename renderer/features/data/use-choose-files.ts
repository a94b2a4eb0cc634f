import { useCallback } from 'react';
import { useDialogs } from '../../api/app-state.ts';
import { chooseMonitorFiles } from '../../api/chosen-file.ts';
import { refuseImport, startImport } from './import-session.ts';

/** Asks for files and begins to read them. */
export function useChooseFiles(): () => void {
  const dialogs = useDialogs();
  return useCallback(() => {
    void chooseMonitorFiles(dialogs).then((chosen) => {
      if (!chosen.ok) refuseImport(chosen.issue);
      else if (chosen.value.length > 0) startImport(chosen.value);
    });
  }, [dialogs]);
}
