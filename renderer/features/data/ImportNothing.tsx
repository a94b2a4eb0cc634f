import { dataTexts } from '../../../shared/language/data.ts';
import { stateTexts } from '../../../shared/language/states.ts';
import { Button, ButtonLink } from '../../ui/Button.tsx';
import { StateCard } from '../../ui/StateCard.tsx';
import { useChooseFiles } from './use-choose-files.ts';

/** The page was opened before a file was chosen, or the reading was stopped. */
export function ImportNothing({ stopped }: { readonly stopped: boolean }) {
  const texts = dataTexts.import;
  const choose = useChooseFiles();
  return (
    <StateCard
      kind="empty"
      title={stopped ? texts.stopped.title : texts.nothing.title}
      {...(stopped ? { word: stateTexts.issueKinds.cancelled } : {})}
      actions={
        <>
          <Button compact variant="primary" autoFocus onClick={choose}>
            {texts.nothing.choose}
          </Button>
          <ButtonLink compact href="#/gegevens">
            {texts.done.toData}
          </ButtonLink>
        </>
      }
    >
      <p>{stopped ? texts.stopped.detail : texts.nothing.detail}</p>
    </StateCard>
  );
}
