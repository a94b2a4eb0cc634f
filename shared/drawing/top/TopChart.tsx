import { emphasisIn } from '../../charts/annotations/emphasis.ts';
import type { TopSpec } from '../../charts/top/top-spec.ts';
import { markId, sameMark } from '../../model/figure.ts';
import { ChartSurface } from '../chart-surface.tsx';
import type { DrawingProps } from '../drawing-props.ts';
import { mutedTheme } from '../muted-theme.ts';
import { NoteGrounds } from '../NoteGrounds.tsx';
import { NoteLayer } from '../NoteLayer.tsx';
import { entryMark } from '../PickTarget.tsx';
import { useSteadyPick } from '../use-steady-pick.ts';
import { fitTop, remarkLineHigh, remarkLines, topPlot } from './top-layout.ts';
import { topLabels, topPositions } from './top-places.ts';
import { topSizes } from './top-sizes.ts';
import { TopAxis } from './TopAxis.tsx';
import { TopRowBars } from './TopRowBars.tsx';

/** Places from the first on: name, own bar with its interval, and under it the bar of the larger area. */
export function TopChart(props: DrawingProps<TopSpec>) {
  const { width, height, theme, variant, picked } = props;
  const onPick = useSteadyPick(props.onPick);
  const sizes = topSizes[variant];
  const spec = variant === 'slide' ? fitTop(props.spec, width, height, sizes) : props.spec;
  const plot = topPlot(spec, width, height, sizes);
  const positions = topPositions(spec, plot, sizes);
  const emphasis = emphasisIn(spec);
  const rowHigh = plot.h / Math.max(1, spec.rows.length);
  const entry = entryMark(
    spec.rows.map(({ mark }) => mark),
    picked,
  );
  return (
    <ChartSurface
      width={width}
      height={height}
      plot={plot}
      theme={theme}
      x={{
        domain: [spec.axis.min, spec.axis.max],
        ticks: sizes.axis > 0 ? spec.axis.ticks : [spec.axis.min],
      }}
      y={{ domain: [0, Math.max(1, spec.rows.length)] }}
      {...(spec.rows.length > 0 ? { grid: 'vertical' as const } : {})}
      label={spec.altText}
      isInteractive={onPick !== undefined}
    >
      <NoteGrounds {...{ spec, plot, theme, positions }} size={sizes.small} dot={sizes.cap * 2} />
      {spec.rows.map((row, index) => (
        <TopRowBars
          key={markId(row.mark)}
          {...{ spec, sizes, plot, width, index }}
          row={emphasis(row.mark) === 'lift' ? { ...row, chosen: true } : row}
          theme={emphasis(row.mark) === 'mute' ? mutedTheme(theme) : theme}
          top={plot.y + index * rowHigh}
          height={rowHigh}
          isEntry={entry !== undefined && sameMark(entry, row.mark)}
          {...(onPick ? { onPick } : {})}
        />
      ))}
      {sizes.axis > 0 && spec.rows.length > 0 && (
        <TopAxis axis={spec.axis} size={sizes.small} {...{ plot, theme }} />
      )}
      {remarkLines(spec, width, sizes).map((line, index) => (
        <text
          key={line}
          x={0}
          y={
            (spec.rows.length === 0 ? 0 : plot.h + sizes.axis) + sizes.small * (1.4 + index * remarkLineHigh)
          }
          fontSize={sizes.small}
          fill={theme.ink2}
        >
          {line}
        </text>
      ))}
      <NoteLayer
        spec={spec}
        plot={plot}
        bounds={{ ...plot, w: width - plot.x }}
        positions={positions}
        labels={[]}
        texts={topLabels(spec, plot, sizes)}
        theme={theme}
        size={sizes.small}
        dot={sizes.cap * 2}
      />
    </ChartSurface>
  );
}
