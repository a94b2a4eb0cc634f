import { dataTexts } from '../../../shared/language/nl/data.ts';
import { Button, ButtonLink } from '../../ui/Button.tsx';
import { StateCard } from '../../ui/StateCard.tsx';
import { useChooseFiles } from './use-choose-files.ts';

/** The page was opened before a file was chosen. */
export function ImportNothing() {
  const texts = dataTexts.import;
  const choose = useChooseFiles();
  return (
    <StateCard
      kind="empty"
      title={texts.nothing.title}
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
      <p>{texts.nothing.detail}</p>
    </StateCard>
  );
}
