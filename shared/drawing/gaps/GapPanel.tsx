import { chartGapTexts } from '../../language/nl/chart-gaps.ts';
import { gapWaveTexts } from '../../language/nl/chart-gap-waves.ts';
import { gapEnds } from '../../charts/gaps/gaps-labels.ts';
import type { GapPoint } from '../../charts/gaps/gaps-spec.ts';
import { heightOf, trendWaveX } from '../../charts/geometry.ts';
import { trendRuns } from '../../charts/trend/trend-segments.ts';
import { drawingSizes } from '../drawing-props.ts';
import { Halo } from '../Halo.tsx';
import { Marker } from '../Marker.tsx';
import type { GapsPlotProps } from './GapsChart.tsx';

/** The gap over the waves with its interval, filled where it counts; that of the area beside it dashed. */
export function GapPanel(props: GapsPlotProps) {
  const { spec, width, theme, variant, frame } = props;
  const { label: size, halo, dot } = drawingSizes[variant];
  const { gapPlot: plot } = frame;
  const ends = gapEnds(spec, { plot, right: width, size, dot });
  if (ends.length === 0) {
    return (
      <Halo
        x={plot.x + plot.w / 2}
        y={plot.y + plot.h / 2}
        fontSize={size}
        fill={theme.ink2}
        textAnchor="middle"
        edge={theme.surface}
        edgeWidth={halo}
      >
        {gapWaveTexts.nothing}
      </Halo>
    );
  }
  return (
    <g>
      {spec.reference && <GapLine {...props} gaps={spec.reference.gaps} role="reference" />}
      <GapLine {...props} gaps={spec.gaps} role="own" />
      {ends.map(({ role, text, x, y }) => (
        <Halo
          key={role}
          x={x}
          y={y + size * 0.34}
          fontSize={size}
          fontWeight={role === 'own' ? 600 : 400}
          fill={role === 'own' ? theme.ink : theme.reference}
          edge={theme.surface}
          edgeWidth={halo}
        >
          {text}
        </Halo>
      ))}
    </g>
  );
}

function GapLine({
  spec,
  theme,
  variant,
  frame: { gapPlot: plot },
  gaps,
  role,
}: GapsPlotProps & { readonly gaps: readonly GapPoint[]; readonly role: 'own' | 'reference' }) {
  const sizes = drawingSizes[variant];
  const runs = trendRuns({ points: gaps });
  const isOwn = role === 'own';
  const colour = isOwn ? theme.ink2 : theme.reference;
  const x = (wave: number) => trendWaveX(spec, plot, wave);
  const y = (points: number) => heightOf(spec.gapAxis, points, plot);
  return (
    <g>
      {runs
        .filter((run) => run.length > 1)
        .map((run) => (
          <path
            className="chart-data"
            key={run[0]?.wave}
            d={`M${run.map(({ wave, value }) => `${x(wave)} ${y(value.difference)}`).join('L')}`}
            stroke={colour}
            strokeWidth={sizes.line}
            {...(isOwn ? {} : { strokeDasharray: `${String(sizes.line * 3)} ${String(sizes.line * 2)}` })}
            fill="none"
          />
        ))}
      {runs.flat().map(({ wave, value: gap, value: { difference, lower, upper, counts } }) => (
        <g key={wave}>
          <g className="chart-data">
            {isOwn && lower !== null && upper !== null && (
              <line
                x1={x(wave)}
                x2={x(wave)}
                y1={y(lower)}
                y2={y(upper)}
                stroke={colour}
                strokeWidth={sizes.interval}
                strokeLinecap="round"
              />
            )}
            <Marker
              shape={isOwn ? 'circle' : 'square'}
              x={x(wave)}
              y={y(difference)}
              size={isOwn ? sizes.dot : sizes.dot * 0.6}
              fill={isOwn && counts !== true ? theme.surface : colour}
              stroke={isOwn && counts !== true ? colour : theme.surface}
              strokeWidth={(sizes.dot / 11) * (isOwn && counts !== true ? 2.5 : 1.5)}
            />
          </g>
          {isOwn && (
            <Halo
              x={x(wave)}
              y={Math.min(y(upper ?? difference), y(difference) - sizes.dot * 0.6) - sizes.tick * 0.5}
              fontSize={sizes.tick}
              fontWeight={counts === true ? 600 : 400}
              fill={theme.ink}
              textAnchor="middle"
              edge={theme.surface}
              edgeWidth={sizes.halo * 0.6}
            >
              {chartGapTexts.sizeAlone(gap)}
            </Halo>
          )}
        </g>
      ))}
    </g>
  );
}
