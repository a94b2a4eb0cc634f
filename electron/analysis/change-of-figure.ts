import type { FigureChange, NumberChange } from '../../shared/model/delivery-changes.ts';
import type { MarkKey } from '../../shared/model/figure.ts';
import type { ToldFigure } from './told-figures.ts';

/** May the number a figure had before stand beside the one it has now (docs/decisions/0032)? */
export type MayTell = (figure: Pick<MarkKey, 'indicator' | 'wave'>) => boolean;

export interface FigurePair {
  readonly was: ToldFigure | null;
  readonly is: ToldFigure | null;
}

/** What may be told of a figure before and now; 'absent': it was and is not there, or only hidden. */
export function changeOf(
  { was, is }: FigurePair,
  mayTell: MayTell,
): Omit<FigureChange, 'names' | 'from'> | 'same' | 'absent' {
  const told = is ?? was;
  if (told === null) return 'absent';
  const number = numberChange(was ?? undefined, is ?? undefined, maySetBeside({ was, is }, mayTell));
  if (number === 'absent') return 'absent';
  const { about, key, waves } = told;
  const [since] = about === 'trend' ? waves : [];
  const named = { about, key, ...(since === undefined ? {} : { since }) };
  const verdict = verdictChange({ was, is }, mayTell);
  if (number === 'same') {
    if (verdict === null || is?.value.status !== 'told') return 'same';
    return { ...named, change: { kind: 'same', number: is.value.number }, verdict };
  }
  return { ...named, change: number, ...(verdict === null ? {} : { verdict }) };
}

/**
 * Every wave both rest on may be told, and all that the old number was made of is shown by now: else old and new
 * together tell of a wave or a group that is hidden.
 */
function maySetBeside({ was, is }: FigurePair, mayTell: MayTell): boolean {
  if (was === null || is === null) return true;
  const { indicator } = is.key;
  return (
    [...was.waves, ...is.waves].every((wave) => mayTell({ indicator, wave })) &&
    (is.from === undefined || mayTell(is.from)) &&
    (was.madeOf?.used.every((part) => is.madeOf?.shown.includes(part)) ?? true)
  );
}

/** Told only beside both numbers, and where also what they were held against may be told. */
function verdictChange({ was, is }: FigurePair, mayTell: MayTell): FigureChange['verdict'] | null {
  if (was?.value.status !== 'told' || is?.value.status !== 'told') return null;
  if (was.verdict === null || is.verdict === null || was.verdict === is.verdict) return null;
  const { indicator, wave } = is.key;
  const waves = [wave, was.againstWave ?? wave, is.againstWave ?? wave];
  const open = waves.every((each) => mayTell({ indicator, wave: each }));
  return open && maySetBeside({ was, is }, mayTell) ? { from: was.verdict, to: is.verdict } : null;
}

const nothing = { value: { status: 'unavailable' } } as const;

/** `mayTell` decides over the number of before; the one of now is on the chart. */
export function numberChange(
  { value: was }: Pick<ToldFigure, 'value'> = nothing,
  { value: is }: Pick<ToldFigure, 'value'> = nothing,
  mayTell = true,
): NumberChange | 'same' | 'absent' {
  if (is.status === 'unavailable') return was.status === 'unavailable' ? 'absent' : { kind: 'gone' };
  if (is.status === 'hidden') return was.status === 'told' ? { kind: 'hidden', reason: is.reason } : 'absent';
  if (was.status === 'unavailable') return { kind: 'new', to: is.number };
  if (was.status === 'hidden') return { kind: 'shown', to: is.number };
  if (!mayTell) return { kind: 'untold', to: is.number };
  return equal(was.number, is.number) ? 'same' : { kind: 'moved', from: was.number, to: is.number };
}

/** The same rows in another order add up to another last decimal. */
function equal(a: number, b: number): boolean {
  return Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(a), Math.abs(b));
}
