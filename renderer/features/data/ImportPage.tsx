import { useCallback } from 'react';
import { chosenFromBrowser } from '../../api/chosen-file.ts';
import { dataTexts } from '../../../shared/language/data.ts';
import { Centered } from '../../ui/Centered.tsx';
import { FileDrop } from '../../ui/FileDrop.tsx';
import { WorkCard } from '../../ui/WorkCard.tsx';
import { ImportDone } from './ImportDone.tsx';
import { ImportFailed } from './ImportFailed.tsx';
import { ImportNothing } from './ImportNothing.tsx';
import { ImportReview } from './ImportReview.tsx';
import { startImport, stopImport, useImportSession } from './import-session.ts';

/** Reading in: from a chosen file, through what we recognise, to figures in the workspace. */
export function ImportPage() {
  const drop = useCallback((files: readonly File[]) => startImport(files.map(chosenFromBrowser)), []);
  return (
    <FileDrop invitation={dataTexts.list.dropHere} onFiles={drop}>
      <ImportStep />
    </FileDrop>
  );
}

function ImportStep() {
  const { step, files, imported, stopped } = useImportSession();
  const texts = dataTexts.import;
  const name = files[0]?.name ?? '';
  switch (step.kind) {
    case 'none':
      return (
        <Centered key={step.kind} title={texts.title}>
          {imported.length > 0 ? <ImportDone imported={imported} /> : <ImportNothing stopped={stopped} />}
        </Centered>
      );
    case 'reading':
      return (
        <Centered key={step.kind} title={texts.title}>
          <WorkCard
            title={step.progress ? texts.reading(name) : texts.sending(name)}
            progress={step.progress}
            kept={texts.unchanged}
            onStop={stopImport}
          />
        </Centered>
      );
    case 'committing':
      return (
        <Centered key={step.kind} title={texts.title}>
          <WorkCard
            title={texts.saving}
            progress={step.progress}
            kept={texts.unchanged}
            // The writing itself is one transaction of at most a second or so: all or nothing.
            onStop={step.progress && step.progress.done > 0 ? null : stopImport}
          />
        </Centered>
      );
    case 'failed':
      return (
        <Centered key={step.kind} title={texts.title}>
          <ImportFailed issue={step.issue} mapping={step.mapping} />
        </Centered>
      );
    case 'proposal':
      return <ImportReview proposal={step.proposal} revising={step.revising} />;
  }
}
