import { isFinding, verdictLook } from '../../charts/verdict-look.ts';
import { signedWord } from '../../charts/verdict-words.ts';
import { verdictTexts } from '../../language/nl/verdicts.ts';
import type { Verdict } from '../../model/comparison.ts';
import { Marker } from '../Marker.tsx';
import { VerdictLabel } from '../VerdictLabel.tsx';
import type { ProfileLineProps } from './ProfileRowLine.tsx';

interface Props extends ProfileLineProps {
  readonly verdict: Verdict | null;
  readonly ground: string;
}

/** Sign and word at the end of the row: quieter where there is no difference. */
export function ProfileVerdict({ theme, sizes, columns, middle, verdict, ground }: Props) {
  const { label, halo } = sizes;
  const baseline = middle + label * 0.34;
  if (verdict === null) {
    return (
      <text x={columns.verdict} y={baseline} fontSize={label} fill={theme.ink2}>
        {verdictTexts.untested}
      </text>
    );
  }
  const look = verdictLook(verdict);
  const word = signedWord(look, columns.verdict, middle, label);
  if (isFinding(verdict)) {
    return <VerdictLabel {...{ word, halo, ground, theme }} size={label} />;
  }
  return (
    <>
      {word.sign && (
        <Marker shape={look.shape} {...word.sign} fill={theme.mark} stroke={ground} strokeWidth={label / 8} />
      )}
      <text x={word.textX} y={baseline} fontSize={label} fill={theme.ink2}>
        {look.word}
      </text>
    </>
  );
}
