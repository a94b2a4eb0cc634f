import { stateTexts } from '../../shared/language/states.ts';
import { refreshAppState } from '../api/app-state.ts';
import { Button } from '../ui/Button.tsx';

/** Asks the host again how things stand. */
export function RetryButton() {
  return (
    <Button compact variant="primary" onClick={() => void refreshAppState()}>
      {stateTexts.retry}
    </Button>
  );
}
