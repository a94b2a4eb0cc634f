import type { RankingSpec } from '../../../shared/charts/spec.ts';
import { ChartDrawing } from '../../../shared/drawing/ChartDrawing.tsx';
import { rankingLayout } from '../../../shared/drawing/ranking/ranking-height.ts';
import { screenPlot } from '../../../shared/drawing/ranking/RankingChart.tsx';
import type { DrawingTheme } from '../../../shared/drawing/theme.ts';
import styles from './RankingEdges.module.css';

interface Props {
  readonly spec: RankingSpec;
  readonly width: number;
  /** Of the whole ranking: its plot is where the edges must fit. */
  readonly height: number;
  readonly theme: DrawingTheme;
}

/** The head of a ranking that scrolls: the same drawing without rows, over the one that moves. */
export function RankingHead({ spec, width, height, theme }: Props) {
  const { x, w } = screenPlot(spec, width, height);
  const size = rankingLayout.head;
  return (
    <div className={styles.head} style={{ height: size, marginBottom: -size }} aria-hidden>
      <ChartDrawing
        spec={{ ...spec, rows: [], notes: [] }}
        width={width}
        height={size}
        plot={{ x, y: size, w, h: 0 }}
        theme={theme}
        variant="screen"
      />
    </div>
  );
}

/** Its axis, kept in sight at the foot. */
export function RankingAxis({ spec, width, height, theme }: Props) {
  const { x, w } = screenPlot(spec, width, height);
  const size = rankingLayout.axis;
  return (
    <div className={styles.axis} style={{ height: size, marginTop: -size }} aria-hidden>
      <ChartDrawing
        spec={{ ...spec, rows: [], notes: [], reference: null, countLabel: '' }}
        width={width}
        height={size}
        plot={{ x, y: 0, w, h: 0 }}
        theme={theme}
        variant="screen"
      />
    </div>
  );
}
