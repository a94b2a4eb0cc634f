import { measureText } from '../../base/text-metrics.ts';
import { matrixMarks } from '../../charts/matrix/matrix-marks.ts';
import type { MatrixSpec } from '../../charts/matrix/matrix-spec.ts';
import { isFinding, verdictLook } from '../../charts/verdict-look.ts';
import { signedWidth, signedWord } from '../../charts/verdict-words.ts';
import { matrixTexts } from '../../language/nl/chart-matrix.ts';
import { verdicts } from '../../model/comparison.ts';
import { drawingSizes, type DrawingProps } from '../drawing-props.ts';
import { VerdictLabel } from '../VerdictLabel.tsx';

/** What the signs say: only those that are there. */
export function MatrixLegend({ spec, theme, variant }: DrawingProps<MatrixSpec>) {
  const { tick: size } = drawingSizes[variant];
  const marks = matrixMarks(spec);
  const gap = size * 1.4;
  const found = verdicts
    .filter(isFinding)
    .filter((verdict) => marks.some(({ difference }) => difference?.verdict === verdict))
    .map(verdictLook);
  const words = (['hidden', 'unavailable'] as const)
    .filter((status) => marks.some(({ value }) => value.status === status))
    .map((status) => matrixTexts.legend[status]);
  const widths = [
    ...found.map((look) => signedWidth(look, size)),
    ...words.map((word) => measureText(word, size)),
  ];
  const startOf = (index: number) => widths.slice(0, index).reduce((sum, width) => sum + width + gap, 0);
  return (
    <g>
      {found.map((look, index) => (
        <VerdictLabel
          key={look.word}
          word={signedWord(look, startOf(index), size * 0.8, size)}
          size={size}
          halo={0}
          ground={theme.surface}
          theme={theme}
        />
      ))}
      {words.map((word, index) => (
        <text key={word} x={startOf(found.length + index)} y={size * 1.14} fontSize={size} fill={theme.ink2}>
          {word}
        </text>
      ))}
    </g>
  );
}
