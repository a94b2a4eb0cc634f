import { writeBytes, writeWhole } from '../../shared/base/dutch-numbers.ts';
import { stateTexts } from '../../shared/language/states.ts';
import { Button } from './Button.tsx';
import { ProgressBar } from './ProgressBar.tsx';
import { StateCard } from './StateCard.tsx';
import { useSecondsLeft } from './use-seconds-left.ts';

/** How far work is, in the unit it is counted in. */
interface Amount {
  readonly done: number;
  readonly total: number;
  readonly unit: 'bytes' | keyof typeof stateTexts.units;
}

/** Long work: the amount, the time left, what stays as it was, and a way to stop. */
export function WorkCard(props: {
  readonly title: string;
  /** null until the host says how far it is. */
  readonly progress: Amount | null;
  /** "Je werkmap verandert pas als alles binnen is." */
  readonly kept: string;
  /** null when it is too late to stop. */
  readonly onStop: (() => void) | null;
  readonly bare?: boolean;
}) {
  const { progress } = props;
  const secondsLeft = useSecondsLeft(progress);
  const parts = [
    progress && progress.total > 0 ? writeAmount(progress) : null,
    secondsLeft === null ? null : stateTexts.secondsLeft(secondsLeft),
  ].filter((part) => part !== null);
  return (
    <StateCard
      kind="busy"
      title={props.title}
      {...(props.bare ? { bare: true } : {})}
      actions={
        props.onStop && (
          <Button compact onClick={props.onStop}>
            {stateTexts.stop}
          </Button>
        )
      }
    >
      <ProgressBar label={props.title} done={progress?.done ?? 0} total={progress?.total ?? 0} />
      <p>
        {parts.length > 0 && `${parts.join(', ')}. `}
        {props.kept}
      </p>
    </StateCard>
  );
}

function writeAmount({ done, total, unit }: Amount): string {
  if (unit === 'bytes') {
    // "7,4 van 11,8 MB": the unit once, where it is the same.
    const [read = '', ownUnit] = writeBytes(done).split(/\s/);
    const whole = writeBytes(total);
    return stateTexts.amount(ownUnit && whole.endsWith(ownUnit) ? read : writeBytes(done), whole);
  }
  return `${stateTexts.amount(writeWhole(done), writeWhole(total))} ${stateTexts.units[unit]}`;
}
