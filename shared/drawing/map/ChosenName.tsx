import { measureText } from '../../base/text-metrics.ts';
import type { MapPlace } from '../../charts/map/lay-map.ts';
import { writeValue } from '../../charts/write-value.ts';
import type { DrawingSizes } from '../drawing-props.ts';
import type { DrawingTheme } from '../theme.ts';

interface Props {
  readonly place: MapPlace;
  /** Of the whole chart. */
  readonly width: number;
  readonly theme: DrawingTheme;
  readonly sizes: DrawingSizes;
}

/** The name of the chosen area where it is too small to carry one, on a plain ground above it, or at the top below it. */
export function ChosenName({ place: { area, box }, width, theme, sizes: { tick } }: Props) {
  const text = `${area.name} ${area.value.status === 'shown' ? writeValue(area.value) : '–'}`;
  const w = measureText(text, tick, 600) + tick;
  const h = tick * 1.7;
  const x = Math.max(0, Math.min(box.x + box.w / 2 - w / 2, width - w));
  const y = box.y > h + tick * 2 ? box.y - h - tick * 0.3 : box.y + box.h + tick * 0.3;
  return (
    <g aria-hidden pointerEvents="none">
      <rect x={x} y={y} width={w} height={h} rx={4} fill={theme.surface} stroke={theme.ink} />
      <text
        x={x + w / 2}
        y={y + h / 2 + tick * 0.34}
        fontSize={tick}
        fontWeight={600}
        fill={theme.ink}
        textAnchor="middle"
      >
        {text}
      </text>
    </g>
  );
}
