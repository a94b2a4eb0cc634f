import { IconFileExport, IconFileImport } from '@tabler/icons-react';
import { useCallback, useState } from 'react';
import { writeList } from '../../../shared/language/writing.ts';
import { dataTexts } from '../../../shared/language/data.ts';
import { changesTexts } from '../../../shared/language/delivery-changes.ts';
import { handoutTexts } from '../../../shared/language/handout.ts';
import { registerTexts } from '../../../shared/language/registers.ts';
import type { DatasetSummary } from '../../../shared/model/dataset.ts';
import type { Issue } from '../../../shared/model/issue.ts';
import type { RegisterSummary } from '../../../shared/model/register.ts';
import { refreshAppState, useDialogs, useWorkspace } from '../../api/app-state.ts';
import { chooseMonitorFiles, chosenFromBrowser } from '../../api/chosen-file.ts';
import type { ChosenFile } from '../../api/chosen-file.ts';
import { call } from '../../api/door.ts';
import { useOperation } from '../../api/use-operation.ts';
import { announce } from '../../ui/announce.ts';
import { Button } from '../../ui/Button.tsx';
import { FileDrop } from '../../ui/FileDrop.tsx';
import { IssueCard } from '../../ui/IssueCard.tsx';
import { PageHeader } from '../../ui/PageHeader.tsx';
import { Waiting } from '../../ui/Waiting.tsx';
import styles from './DataPage.module.css';
import { DatasetTable } from './DatasetTable.tsx';
import { HandoutCard } from './HandoutCard.tsx';
import { HandoutDialog } from './HandoutDialog.tsx';
import { EmptyData } from './EmptyData.tsx';
import { RegisterTable } from './RegisterTable.tsx';
import { RemoveDialog, type Removal } from './RemoveDialog.tsx';

/** The waves in the workspace, undoing one, and reading in more. */
export function DataPage(props: { readonly onFiles: (files: readonly ChosenFile[]) => void }) {
  const { onFiles } = props;
  const texts = dataTexts.list;
  const workspace = useWorkspace();
  const dialogs = useDialogs();
  const list = useOperation('data.list', workspace ? {} : null, [workspace?.path ?? null]);
  const [issue, setIssue] = useState<Issue | null>(null);
  const [isHandingOut, setHandingOut] = useState(false);
  const [removing, setRemoving] = useState<Removal | null>(null);
  const datasets = list.value?.datasets ?? [];
  const registers = list.value?.registers ?? [];

  const choose = async () => {
    const chosen = await chooseMonitorFiles(dialogs);
    setIssue(chosen.ok ? null : chosen.issue);
    if (chosen.ok && chosen.value.length > 0) onFiles(chosen.value);
  };
  const drop = useCallback((files: readonly File[]) => onFiles(files.map(chosenFromBrowser)), [onFiles]);
  const remove = async ({ deliveryId, fileName }: Removal) => {
    setRemoving(null);
    const answer = await call('data.remove', { deliveryId });
    setIssue(answer.ok ? null : answer.issue);
    if (answer.ok) announce(texts.removed(fileName));
    list.reload();
    await refreshAppState();
  };

  const empty =
    !workspace ||
    workspace.handout !== undefined ||
    (list.state === 'ready' && datasets.length + registers.length === 0);
  return (
    <FileDrop invitation={texts.dropHere} onFiles={drop}>
      <div className={styles.page}>
        <PageHeader
          title={texts.title}
          beside={workspace && !empty && <span>{texts.detail(countWaves(datasets), workspace.name)}</span>}
          actions={
            !empty && (
              <>
                {datasets.length > 0 && (
                  <Button icon={IconFileExport} onClick={() => setHandingOut(true)}>
                    {handoutTexts.open}
                  </Button>
                )}
                <Button variant="primary" icon={IconFileImport} onClick={() => void choose()}>
                  {texts.import}
                </Button>
              </>
            )
          }
        />
        {issue && (
          <div className={styles.issue}>
            <IssueCard issue={issue} />
          </div>
        )}
        {list.state === 'failed' && <IssueCard issue={list.issue} />}
        {workspace && list.state === 'loading' && list.value === null && <Waiting />}
        {workspace?.handout && <HandoutCard workspace={workspace} madeAt={workspace.handout.madeAt} />}
        {empty && !workspace?.handout && <EmptyData onChoose={() => void choose()} />}
        {datasets.length > 0 && (
          <DatasetTable
            datasets={datasets}
            onRemove={(dataset) => setRemoving(removalOfFigures(dataset, datasets))}
          />
        )}
        {registers.length > 0 && !workspace?.handout && (
          <RegisterTable
            registers={registers}
            onRemove={(register) => setRemoving(removalOfRegister(register))}
          />
        )}
        {workspace && isHandingOut && (
          <HandoutDialog workspace={workspace} open onClose={() => setHandingOut(false)} />
        )}
        <RemoveDialog
          removal={removing}
          onClose={() => setRemoving(null)}
          onRemove={(removal) => void remove(removal)}
        />
      </div>
    </FileDrop>
  );
}

function removalOfFigures(
  { deliveryId, fileName }: DatasetSummary,
  datasets: readonly DatasetSummary[],
): Removal {
  const texts = dataTexts.list;
  const waves = datasets
    .filter((dataset) => dataset.deliveryId === deliveryId)
    .map(({ wave }) => String(wave))
    .toSorted();
  const replaced = datasets.flatMap((dataset) =>
    dataset.deliveryId === deliveryId && dataset.replaced ? [dataset.replaced.fileName] : [],
  );
  const goes =
    replaced.length > 0
      ? changesTexts.undoGoes(fileName, writeList([...new Set(replaced)]))
      : texts.removeWhat(fileName, writeList(waves), waves.length > 1);
  return { deliveryId, fileName, goes, stays: texts.removeStories };
}

function removalOfRegister({ deliveryId, fileName, kind }: RegisterSummary): Removal {
  const texts = registerTexts.page;
  return { deliveryId, fileName, goes: texts.goes(fileName), stays: texts.stays[kind] };
}

function countWaves(datasets: readonly DatasetSummary[]): number {
  return new Set(datasets.map(({ wave }) => wave)).size;
}
