import { dataTexts } from '../../../shared/language/data.ts';
import { changesTexts } from '../../../shared/language/delivery-changes.ts';
import { registerTexts } from '../../../shared/language/registers.ts';
import { useWorkspace } from '../../api/app-state.ts';
import { Button, ButtonLink } from '../../ui/Button.tsx';
import { Facts } from '../../ui/Facts.tsx';
import { StateCard } from '../../ui/StateCard.tsx';
import { changesAddress } from './ReplacedBy.tsx';
import type { ImportedFile } from './import-state.ts';
import { useChooseFiles } from './use-choose-files.ts';

/** What came in, and where to go with it. */
export function ImportDone(props: { readonly imported: readonly ImportedFile[] }) {
  const { done } = dataTexts.import;
  const choose = useChooseFiles();
  // A school list or a population on its own has nothing to explore yet.
  const canExplore = (useWorkspace()?.waves.length ?? 0) > 0;
  const [first] = props.imported;
  const replacing = props.imported
    .flatMap(({ datasets }) => datasets)
    .find(({ replaced }) => replaced !== undefined);
  const several = props.imported.length > 1;
  return (
    <StateCard
      kind="done"
      title={several || !first ? done.several(props.imported.length) : done.title(first.name)}
      actions={
        <>
          {replacing && (
            <ButtonLink compact variant="primary" href={changesAddress(replacing.deliveryId)}>
              {changesTexts.link}
            </ButtonLink>
          )}
          {canExplore && (
            <ButtonLink compact variant={replacing ? 'default' : 'primary'} href="#/verkennen">
              {done.explore}
            </ButtonLink>
          )}
          <ButtonLink compact href="#/gegevens">
            {done.toData}
          </ButtonLink>
          <Button compact variant={canExplore ? 'default' : 'primary'} onClick={choose}>
            {done.another}
          </Button>
        </>
      }
    >
      {several ? (
        <Facts rows={props.imported.map((file) => ({ name: file.name, value: summarise(file) }))} />
      ) : (
        first && <p>{summarise(first)}.</p>
      )}
    </StateCard>
  );
}

function summarise(file: ImportedFile): string {
  const { done } = dataTexts.import;
  if (file.register) {
    const { kind, places } = file.register;
    return `${registerTexts.names[kind]}, ${registerTexts.places(kind, places)}`;
  }
  const waves = done.waves(file.datasets.map(({ wave }) => wave).toSorted((a, b) => a - b));
  const microdata = file.datasets.every(({ kind }) => kind === 'microdata');
  return microdata ? done.pupils(file.rows, waves) : done.areas(file.rows, waves);
}
