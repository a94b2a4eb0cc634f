import { describe, expect, test } from 'vitest';
import { ChartDrawing } from '../../shared/drawing/ChartDrawing.tsx';
import { lightTheme } from '../../shared/drawing/theme.ts';
import { heightInRoom } from '../../shared/drawing/wanted-height.ts';
import { wantedWidth } from '../../shared/drawing/wanted-width.ts';
import { renderChart } from '../support/render-chart.tsx';
import { troubleOf } from '../support/drawing-trouble.ts';
import { textsOf } from '../support/svg-texts.ts';
import { chartStates } from './states.ts';

/** Room for a chart in Verkennen under two lines of headline, by window: the least a page of that size gives. */
const rooms = {
  '1440 × 900': { width: 974, height: 390 },
  '1280 × 720': { width: 1182, height: 360 },
  '1280 × 720 with a figure picked': { width: 820, height: 360 },
};
const least = 13;
/** In the corner of a cell, as in a text: under the chart it stands again, as large as its note. */
const isNoteNumber = (text: string) => /^\d$/.test(text);

describe.each(Object.entries(rooms))('in a window of %s', (_, room) => {
  test.each(Object.entries(chartStates()))(
    '%s: no letter is too small, nor over another',
    async (_, spec) => {
      const width = wantedWidth(spec, room.width);
      const svg = await renderChart(
        <ChartDrawing
          spec={spec}
          width={width}
          height={heightInRoom(spec, width, room.height)}
          theme={lightTheme}
          variant="screen"
          rankingMarks="dots"
          onPick={() => undefined}
        />,
      );
      expect(textsOf(svg).filter(({ size, text }) => size < least && !isNoteNumber(text))).toEqual([]);
      expect(troubleOf(svg)).toEqual([]);
    },
  );
});
