import type { ReactNode } from 'react';
import { DefaultZIndexes, ZIndexLayer } from 'recharts';
import type { DrawingTheme } from './theme.ts';

interface Props {
  readonly place: 'behind-grid' | 'above-lines';
  readonly theme: DrawingTheme;
  readonly children: ReactNode;
}

/** What has to lie under the grid, or over the lines and bands that Recharts draws. */
export function ChartLayer({ place, theme, children }: Props) {
  return (
    <ZIndexLayer zIndex={place === 'behind-grid' ? DefaultZIndexes.grid : DefaultZIndexes.scatter}>
      <g fontFamily={theme.font}>{children}</g>
    </ZIndexLayer>
  );
}
