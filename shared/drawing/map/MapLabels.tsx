import { lineHeight } from '../../charts/map/lay-map.ts';
import { figureWidth, type MapLabel } from '../../charts/map/map-label.ts';
import { markId } from '../../model/figure.ts';
import type { DrawingSizes } from '../drawing-props.ts';
import { Halo } from '../Halo.tsx';
import type { DrawingTheme } from '../theme.ts';
import { FigureSign } from './FigureSign.tsx';
import { NumberChip } from './NumberChip.tsx';
import type { RampColour } from './ramp.ts';

interface Props {
  readonly labels: readonly MapLabel[];
  readonly ramp: readonly RampColour[];
  readonly theme: DrawingTheme;
  readonly sizes: DrawingSizes;
}

/** Names or their numbers, figures and signs, on their areas or beside them with a line. */
export function MapLabels({ labels, ramp, theme, sizes }: Props) {
  return (
    <g aria-hidden pointerEvents="none">
      {labels.map((label) => (
        <Label key={markId(label.place.area.mark)} {...{ label, ramp, theme, sizes }} />
      ))}
    </g>
  );
}

/** With an edge: it begins on an area that may be as dark as itself. */
function Leader({ from, to, theme }: NonNullable<MapLabel['leader']> & Pick<Props, 'theme'>) {
  const line = { x1: from.x, y1: from.y, x2: to.x, y2: to.y };
  return (
    <>
      <line {...line} stroke={theme.surface} strokeWidth={3.25} />
      <line {...line} className="leader" stroke={theme.ink} strokeWidth={1.25} />
      <circle cx={from.x} cy={from.y} r={3} fill={theme.ink} stroke={theme.surface} />
    </>
  );
}

function Label({ label, ramp, theme, sizes }: Omit<Props, 'labels'> & { readonly label: MapLabel }) {
  const { place, names, number, box, leader } = label;
  const ground = leader === null ? ramp[place.area.classIndex ?? -1] : undefined;
  const ink = ground?.ink ?? theme.ink;
  // Words on a hatch or over a border need an edge; on a plain ground it would only make them blurred.
  const edgeWidth = ground ? 0 : sizes.halo;
  const middle = box.x + box.w / 2;
  const above = number ? box.h - sizes.label * lineHeight : names.length * sizes.tick * lineHeight;
  const end = {
    x: number?.isBeside === true ? box.x + box.w : middle + figureWidth(label, sizes.label) / 2,
    y: box.y + above + sizes.label,
  };
  return (
    <>
      {leader && <Leader {...leader} theme={theme} />}
      {names.map((name, index) => (
        <Halo
          key={name}
          x={middle}
          y={box.y + sizes.tick * (index * lineHeight + 1)}
          fontSize={sizes.tick}
          fill={ink}
          textAnchor="middle"
          edge={theme.surface}
          edgeWidth={edgeWidth}
        >
          {name}
        </Halo>
      ))}
      {number && <NumberChip number={number} theme={theme} size={sizes.tick} />}
      <FigureSign what={label} size={sizes.label} {...{ end, theme, ink, edgeWidth }} />
    </>
  );
}
