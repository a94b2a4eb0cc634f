import { fitText, measureText } from '../base/text-metrics.ts';
import { useHatch } from './Hatch.tsx';
import type { DrawingTheme } from './theme.ts';

interface Props {
  readonly reason: string;
  readonly x: number;
  readonly width: number;
  readonly middle: number;
  /** Font size. */
  readonly size: number;
  readonly theme: DrawingTheme;
}

/** A row without a figure: hatched, with the reason on plain ground. */
export function AbsentStrip({ reason, x, width, middle, size, theme }: Props) {
  const { fill, definition } = useHatch(theme.hatch);
  const before = size * 1.85;
  const gap = size * 0.6;
  const text = fitText(reason.replace(/\.$/, ''), width - before - 3 * gap, size);
  const after = before + 2 * gap + measureText(text, size);
  const strip = { y: middle - size * 0.7, height: size * 1.4, rx: 4, fill };
  return (
    <>
      {definition}
      <rect {...strip} x={x} width={before} />
      <text x={x + before + gap} y={middle + size * 0.34} fontSize={size} fill={theme.ink2}>
        {text}
      </text>
      <rect {...strip} x={x + after} width={Math.max(0, width - after)} />
    </>
  );
}
