import { measureText, wrapText } from '../../base/text-metrics.ts';
import type { AbsentRun } from '../../charts/bars/absent-runs.ts';
import { drawingSizes } from '../drawing-props.ts';
import { Halo } from '../Halo.tsx';
import type { BarsPlotProps } from './BarsChart.tsx';

/** Why bars are missing, above their hatched feet: in words where these fit, upright over a narrow one, else a dash. */
export function AbsentWords({ run, plot, theme, variant }: BarsPlotProps & { readonly run: AbsentRun }) {
  const { tick: size, halo } = drawingSizes[variant];
  const { reason, box, isTight } = run;
  const lines = linesIn(box.w, isTight ? box.w : box.w + size, reason, size);
  const line = size * 1.3;
  const foot = plot.y + plot.h - size * 1.8;
  const top = foot - Math.max(1, lines.length) * line;
  const middle = box.x + box.w / 2;
  if (lines.length === 0 && box.w >= line && measureText(reason, size) <= plot.h - size * 6) {
    const x = middle + size * 0.34;
    return (
      <g aria-hidden pointerEvents="none">
        <Halo
          x={x}
          y={foot}
          transform={`rotate(-90 ${x} ${foot})`}
          fontSize={size}
          fill={theme.ink2}
          edge={theme.surface}
          edgeWidth={halo}
        >
          {reason}
        </Halo>
      </g>
    );
  }
  return (
    <g aria-hidden pointerEvents="none">
      {(lines.length === 0 ? ['–'] : lines).map((text, index) => (
        <Halo
          key={index}
          x={middle}
          y={top + line * (index + 0.8)}
          fontSize={size}
          fill={theme.ink2}
          textAnchor="middle"
          edge={theme.surface}
          edgeWidth={halo}
        >
          {text}
        </Halo>
      ))}
    </g>
  );
}

/** None where they do not fit. */
function linesIn(width: number, room: number, reason: string, size: number): readonly string[] {
  if (width < size * 4.6) return [];
  const lines = wrapText(reason, room, size);
  return lines.every((text) => measureText(text, size) <= room) ? lines : [];
}
