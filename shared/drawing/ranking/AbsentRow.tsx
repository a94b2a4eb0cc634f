import { fitText, measureText } from '../../base/text-metrics.ts';
import type { Box } from '../../charts/place-notes.ts';
import type { DrawingProps } from '../drawing-props.ts';
import { useHatch } from '../Hatch.tsx';

/** Hatched, with the reason on plain ground. */
export function AbsentRow({
  reason,
  plot,
  middle,
  theme,
}: Pick<DrawingProps, 'theme'> & { reason: string; plot: Box; middle: number }) {
  const { fill, definition } = useHatch(theme.hatch);
  const text = fitText(reason.replace(/\.$/, ''), plot.w - 60, 13);
  const textWidth = measureText(text, 13);
  return (
    <>
      {definition}
      <rect x={plot.x} y={middle - 9} width={24} height={18} rx={4} fill={fill} />
      <text x={plot.x + 32} y={middle + 4.5} fontSize={13} fill={theme.ink2}>
        {text}
      </text>
      <rect
        x={plot.x + 40 + textWidth}
        y={middle - 9}
        width={Math.max(0, plot.w - 40 - textWidth)}
        height={18}
        rx={4}
        fill={fill}
      />
    </>
  );
}
