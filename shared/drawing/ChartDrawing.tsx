import { BarsChart } from './bars/BarsChart.tsx';
import type { DrawingProps } from './drawing-props.ts';
import { RankingChart } from './ranking/RankingChart.tsx';
import { TrendChart } from './trend/TrendChart.tsx';

/** A chart spec as a drawing, on the page and on paper alike. */
export function ChartDrawing({ spec, ...rest }: DrawingProps) {
  switch (spec.kind) {
    case 'ranking':
      return <RankingChart spec={spec} {...rest} />;
    case 'trend':
      return <TrendChart spec={spec} {...rest} />;
    case 'bars':
      return <BarsChart spec={spec} {...rest} />;
  }
}
