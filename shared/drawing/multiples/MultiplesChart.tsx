import type { MultiplesSpec } from '../../charts/multiples/multiples-spec.ts';
import { multiplesTexts } from '../../language/nl/chart-multiples.ts';
import { sameMark } from '../../model/figure.ts';
import { ChartSurface } from '../chart-surface.tsx';
import { drawingSizes, type DrawingProps } from '../drawing-props.ts';
import { FittedText } from '../FittedText.tsx';
import { FootNotes } from '../FootNotes.tsx';
import { entryMark } from '../PickTarget.tsx';
import { useSteadyPick } from '../use-steady-pick.ts';
import { layMultiples } from './multiples-layout.ts';
import { smallLineBoxes, smallPositions, smallTextBoxes } from './multiples-places.ts';
import { MultiplesAxes } from './MultiplesAxes.tsx';
import { MultiplesLegend } from './MultiplesLegend.tsx';
import { SmallTrend } from './SmallTrend.tsx';

/** A small trend for each area; one scale, so that a glance along the lines compares them. */
export function MultiplesChart(props: DrawingProps<MultiplesSpec>) {
  const { spec, width, height, theme, variant, picked } = props;
  const onPick = useSteadyPick(props.onPick);
  const { tick: size } = drawingSizes[variant];
  const layout = layMultiples(spec, props);
  const { panels, leftOut, foot } = layout;
  const entry = entryMark(
    panels.flatMap(({ panel }) => panel.points.map(({ mark }) => mark)),
    picked,
  );
  return (
    <ChartSurface
      width={width}
      height={height}
      plot={{ x: 0, y: 0, w: width, h: height }}
      theme={theme}
      x={{ domain: [0, 1] }}
      y={{ domain: [0, 1] }}
      label={spec.altText}
      isInteractive={onPick !== undefined}
    >
      <MultiplesLegend {...props} />
      {panels.map((placed, index) => (
        <g key={placed.panel.areaCode}>
          <MultiplesAxes {...{ spec, theme, variant, placed }} />
          <SmallTrend
            {...{ spec, theme, variant, placed, index }}
            entry={entry && placed.panel.points.some(({ mark }) => sameMark(mark, entry)) ? entry : null}
            picked={picked && placed.panel.points.some(({ mark }) => sameMark(mark, picked)) ? picked : null}
            {...(onPick ? { onPick } : {})}
          />
        </g>
      ))}
      {panels.length === 0 && (
        <text x={0} y={size * 3.6} fontSize={size} fill={theme.ink2}>
          {multiplesTexts.noAreas}
        </text>
      )}
      {leftOut > 0 && (
        <FittedText
          text={multiplesTexts.more(leftOut)}
          {...{ x: 0, y: foot, width, size }}
          fill={theme.ink2}
        />
      )}
      <FootNotes
        {...{ spec, theme, size, width }}
        plot={{ x: 0, y: 0, w: width, h: foot }}
        top={foot + (leftOut > 0 ? size * 1.5 : 0) - size}
        positions={smallPositions(spec, panels, drawingSizes[variant].dot)}
        labels={smallLineBoxes(spec, panels, size)}
        texts={smallTextBoxes(spec, layout, width, size)}
      />
    </ChartSurface>
  );
}
