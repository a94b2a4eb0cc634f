import { appTexts } from '../../shared/language/app.ts';
import { ButtonLink } from '../ui/Button.tsx';
import { Centered } from '../ui/Centered.tsx';
import { StateCard } from '../ui/StateCard.tsx';

/** For an address that names no page. */
export function NotFound() {
  const texts = appTexts.notFound;
  return (
    <Centered title={texts.title}>
      <StateCard
        kind="nothing"
        title={texts.title}
        actions={
          <ButtonLink compact variant="primary" href="#/">
            {texts.toStart}
          </ButtonLink>
        }
      >
        <p>{texts.detail}</p>
      </StateCard>
    </Centered>
  );
}
