import type { ReactNode } from 'react';
import { startTexts } from '../../shared/language/start.ts';
import { useWorkspace } from '../api/app-state.ts';
import { ButtonLink } from '../ui/Button.tsx';
import { Centered } from '../ui/Centered.tsx';
import { StateCard } from '../ui/StateCard.tsx';

/** Figures, stories and exports need an open workspace with figures in it; without, the way to get them. */
export function NeedsWorkspace(props: {
  readonly children: ReactNode;
  /** A workspace without figures will do. */
  readonly mayBeEmpty?: boolean;
}) {
  const workspace = useWorkspace();
  if (workspace && (props.mayBeEmpty === true || workspace.waves.length > 0)) return props.children;
  const texts = workspace ? startTexts.noFigures : startTexts.noWorkspace;
  return (
    <Centered title={texts.title}>
      <StateCard
        kind="empty"
        title={texts.title}
        actions={
          <ButtonLink compact variant="primary" href="#/">
            {texts.action}
          </ButtonLink>
        }
      >
        <p>{texts.detail}</p>
      </StateCard>
    </Centered>
  );
}
