import { fitText, measureText } from '../../base/text-metrics.ts';
import { useHatch } from '../Hatch.tsx';
import type { ProfileLineProps } from './ProfileRowLine.tsx';

interface Props extends ProfileLineProps {
  readonly isHidden: boolean;
  /** null: there is simply nothing to place. */
  readonly reason: string | null;
}

/** Why there is no mark, on plain ground in the middle of the axis; what is hidden is hatched as well. */
export function ProfileAbsence({ theme, sizes, plot, row, middle, isHidden, reason }: Props) {
  const hatch = useHatch(theme.hatch);
  if (reason === null) return null;
  const { small } = sizes;
  const text = fitText(reason.replace(/\.$/, ''), plot.w - small * 5, small);
  const words = measureText(text, small) + small * 1.6;
  const centre = plot.x + plot.w / 2;
  const side = Math.max(0, (plot.w - words) / 2);
  const box = { y: middle - small * 0.62, height: small * 1.24 };
  return (
    <>
      <rect
        {...box}
        x={centre - words / 2}
        width={words}
        fill={row.chosen ? theme.accentSoft : theme.surface}
      />
      <text x={centre} y={middle + small * 0.34} fontSize={small} fill={theme.ink2} textAnchor="middle">
        {text}
      </text>
      {isHidden && (
        <>
          {hatch.definition}
          <rect {...box} x={plot.x} width={side} rx={4} fill={hatch.fill} />
          <rect {...box} x={plot.x + plot.w - side} width={side} rx={4} fill={hatch.fill} />
        </>
      )}
    </>
  );
}
