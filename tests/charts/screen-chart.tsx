import type { ReactElement } from 'react';
import type { ChartSpec } from '../../shared/charts/spec.ts';
import { ChartDrawing } from '../../shared/drawing/ChartDrawing.tsx';
import { lightTheme } from '../../shared/drawing/theme.ts';
import type { DrawingTheme } from '../../shared/drawing/theme.ts';
import { wantedHeight } from '../../shared/drawing/wanted-height.ts';
import { wantedWidth } from '../../shared/drawing/wanted-width.ts';

interface Look {
  readonly theme?: DrawingTheme;
  /** Of the sheet, in pixels. */
  readonly width?: number;
}

/** Of the sheet in Verkennen, beside an open panel in a window of 1440. */
export const sheetWidth = 974;

/** A chart as the page draws it. */
export function screenChart(spec: ChartSpec, look: Look = {}): ReactElement {
  const width = wantedWidth(spec, look.width ?? sheetWidth);
  return (
    <ChartDrawing
      spec={spec}
      width={width}
      height={wantedHeight(spec, width) ?? 480}
      theme={look.theme ?? lightTheme}
      variant="screen"
      rankingMarks="dots"
      onPick={() => undefined}
    />
  );
}
