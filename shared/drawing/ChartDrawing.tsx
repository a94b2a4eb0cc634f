import { memo } from 'react';
import { DistributionChart } from './distribution/DistributionChart.tsx';
import { DumbbellChart } from './dumbbell/DumbbellChart.tsx';
import { FunnelChart } from './funnel/FunnelChart.tsx';
import { GapsChart } from './gaps/GapsChart.tsx';
import { MapChart } from './map/MapChart.tsx';
import { MatrixChart } from './matrix/MatrixChart.tsx';
import { MultiplesChart } from './multiples/MultiplesChart.tsx';
import { NumberChart } from './number/NumberChart.tsx';
import { ProfileChart } from './profile/ProfileChart.tsx';
import { ResponseChart } from './response/ResponseChart.tsx';
import { TopChart } from './top/TopChart.tsx';
import { BarsChart } from './bars/BarsChart.tsx';
import type { DrawingProps } from './drawing-props.ts';
import { RankingChart } from './ranking/RankingChart.tsx';
import { TrendChart } from './trend/TrendChart.tsx';

/** A chart spec as a drawing, on the page and on paper alike; drawn again only when something of it is another. */
export const ChartDrawing = memo(function ChartDrawing({ spec, ...rest }: DrawingProps) {
  switch (spec.kind) {
    case 'ranking':
      return <RankingChart spec={spec} {...rest} />;
    case 'trend':
      return <TrendChart spec={spec} {...rest} />;
    case 'bars':
      return <BarsChart spec={spec} {...rest} />;
    case 'funnel':
      return <FunnelChart spec={spec} {...rest} />;
    case 'map':
      return <MapChart spec={spec} {...rest} />;
    case 'multiples':
      return <MultiplesChart spec={spec} {...rest} />;
    case 'profile':
      return <ProfileChart spec={spec} {...rest} />;
    case 'top':
      return <TopChart spec={spec} {...rest} />;
    case 'matrix':
      return <MatrixChart spec={spec} {...rest} />;
    case 'dumbbell':
      return <DumbbellChart spec={spec} {...rest} />;
    case 'gaps':
      return <GapsChart spec={spec} {...rest} />;
    case 'distribution':
      return <DistributionChart spec={spec} {...rest} />;
    case 'number':
      return <NumberChart spec={spec} {...rest} />;
    case 'response':
      return <ResponseChart spec={spec} {...rest} />;
  }
});
