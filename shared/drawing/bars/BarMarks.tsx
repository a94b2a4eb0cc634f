import { writeFigure, type FigureLook } from '../../charts/bars/figure-look.ts';
import { describeValue } from '../../charts/describe-value.ts';
import type { Box } from '../../charts/place-notes.ts';
import type { MarkDifference } from '../../charts/spec.ts';
import type { MarkKey } from '../../model/figure.ts';
import type { BarShape } from '../../charts/bars/bar-shape.ts';
import type { BarsPlotProps } from './BarsChart.tsx';
import { drawingSizes } from '../drawing-props.ts';
import { Halo } from '../Halo.tsx';
import { useHatch } from '../Hatch.tsx';
import { PickTarget } from '../PickTarget.tsx';
import type { MarkPlace } from '../PickTarget.tsx';

interface MarkProps extends BarsPlotProps {
  readonly mark: MarkKey;
  /** "Lindewaard, meisjes". */
  readonly label: string;
  readonly place: MarkPlace;
  readonly isEntry: boolean;
  readonly isChosen: boolean;
}

/** A bar, its interval on an edge that keeps it readable on any colour, and its percentage. */
export function ShownBar(
  props: MarkProps & {
    readonly shape: BarShape;
    readonly figures: FigureLook;
    readonly difference: MarkDifference | null;
    readonly isOwn: boolean;
    /** By an annotation. */
    readonly isLifted: boolean;
  },
) {
  const {
    mark,
    label,
    place,
    isEntry,
    isChosen,
    isLifted,
    shape,
    figures,
    difference,
    isOwn,
    plot,
    theme,
    variant,
    onPick,
  } = props;
  const sizes = drawingSizes[variant];
  const { value, bar, middle, streak } = shape;
  const cap = Math.min(bar.w * 0.14, sizes.label * 0.7);
  const path =
    streak &&
    `M${middle} ${streak.foot}V${streak.top}M${middle - cap} ${streak.foot}h${2 * cap}M${middle - cap} ${streak.top}h${2 * cap}`;
  return (
    <PickTarget
      mark={mark}
      label={`${label}: ${describeValue(value, difference)}`}
      box={{ x: bar.x, y: shape.top - 4, w: bar.w, h: plot.y + plot.h - shape.top + 4 }}
      place={place}
      isEntry={isEntry}
      isChosen={isChosen}
      onPick={onPick}
    >
      {(isChosen || isLifted) && <ChosenEdge box={bar} colour={theme.accent} />}
      <rect
        x={bar.x}
        y={bar.y}
        width={bar.w}
        height={bar.h}
        fill={isOwn ? theme.ownBar : theme.otherBar}
        stroke={isOwn ? 'none' : theme.otherBarLine}
        strokeWidth={1.5}
      />
      {path && (
        <path d={path} stroke={theme.surface} strokeWidth={sizes.interval + 3} fill="none" opacity={0.9} />
      )}
      {path && <path d={path} stroke={theme.ink} strokeWidth={sizes.interval} fill="none" />}
      <Halo
        x={middle}
        y={shape.valueY}
        fontSize={figures.size}
        fontWeight={isOwn ? 600 : 400}
        fill={shape.isValueInside ? (isOwn ? theme.onOwnBar : theme.onOtherBar) : theme.ink}
        textAnchor="middle"
        edge={shape.isValueInside ? 'none' : theme.surface}
        edgeWidth={shape.isValueInside ? 0 : sizes.halo}
      >
        {writeFigure(figures, value)}
      </Halo>
    </PickTarget>
  );
}

/** Hatched at the foot; the reason stands above it (AbsentWords). */
export function AbsentBar(props: MarkProps & { readonly box: Box; readonly reason: string }) {
  const { mark, label, place, isEntry, isChosen, box, reason, plot, theme, variant, onPick } = props;
  const { tick: size } = drawingSizes[variant];
  const hatch = useHatch(theme.hatch);
  const foot = plot.y + plot.h;
  const high = size * 1.4;
  // With the words: who points at them means the bar.
  const top = foot - high - size * 3;
  return (
    <PickTarget
      mark={mark}
      label={`${label}: ${reason}`}
      box={{ ...box, y: top, h: foot - top }}
      place={place}
      isEntry={isEntry}
      isChosen={isChosen}
      onPick={onPick}
    >
      {isChosen && <ChosenEdge box={{ ...box, y: foot - high, h: high }} colour={theme.accent} />}
      {variant === 'screen' && (
        <>
          {hatch.definition}
          <rect x={box.x} y={foot - high} width={box.w} height={high} rx={4} fill={hatch.fill} />
        </>
      )}
    </PickTarget>
  );
}

/** Around the picked bar, open at the foot. */
function ChosenEdge({ box: { x, y, w, h }, colour }: { readonly box: Box; readonly colour: string }) {
  const gap = 4;
  const path = `M${x - gap} ${y + h}V${y - gap}H${x + w + gap}V${y + h}`;
  return <path d={path} fill="none" stroke={colour} strokeWidth={2} strokeLinejoin="round" />;
}
