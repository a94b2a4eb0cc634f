import { emphasisIn } from '../../charts/annotations/emphasis.ts';
import { rankingRowMiddle } from '../../charts/geometry.ts';
import { markId } from '../../model/figure.ts';
import type { RankingPlotProps } from './RankingChart.tsx';

/** The band of the row that is lifted out, under everything else. */
export function ChosenGround({ spec, plot, width, theme }: RankingPlotProps) {
  const high = plot.h / Math.max(1, spec.rows.length);
  const emphasis = emphasisIn(spec);
  return spec.rows.map(({ chosen, mark }, index) => {
    const y = rankingRowMiddle(spec, plot, index) - high / 2;
    return (
      (chosen || emphasis(mark) === 'lift') && (
        <g key={markId(mark)}>
          <rect x={-12} y={y} width={width + 24} height={high} rx={6} fill={theme.accentSoft} />
          <rect x={-12} y={y} width={4} height={high} rx={2} fill={theme.accent} />
        </g>
      )
    );
  });
}
