import type { MatrixSpec } from '../../../shared/charts/matrix/matrix-spec.ts';
import type { DrawingProps } from '../../../shared/drawing/drawing-props.ts';
import { layMatrix } from '../../../shared/drawing/matrix/matrix-layout.ts';
import { MatrixHeads } from '../../../shared/drawing/matrix/MatrixHeads.tsx';
import { MatrixLegend } from '../../../shared/drawing/matrix/MatrixLegend.tsx';
import { MatrixNames } from '../../../shared/drawing/matrix/MatrixNames.tsx';
import type { DrawingTheme } from '../../../shared/drawing/theme.ts';
import styles from './MatrixEdges.module.css';

interface Props {
  readonly spec: MatrixSpec;
  /** Of the whole matrix. */
  readonly width: number;
  readonly height: number;
  readonly theme: DrawingTheme;
  readonly inSight?: number;
}

/** Names of a matrix that is larger than the sheet: they stay while its figures move under them. */
export function MatrixEdges({ spec, width, height, theme, inSight = Infinity }: Props) {
  const drawn = { spec, width, height, theme, variant: 'screen' } satisfies DrawingProps<MatrixSpec>;
  const layout = layMatrix(spec, drawn);
  const { x: left, y: top } = layout.plot;
  return (
    <div aria-hidden className={styles.edges} style={{ width, height, marginBottom: -height }}>
      <svg className={styles.corner} width={left} height={top} fontFamily={theme.font}>
        <MatrixLegend {...drawn} />
        <MatrixHeads {...drawn} layout={{ ...layout, heads: [] }} />
      </svg>
      <svg
        className={styles.heads}
        width={width}
        height={top}
        style={{ marginTop: -top }}
        fontFamily={theme.font}
      >
        <MatrixHeads {...drawn} layout={layout} />
      </svg>
      <svg
        className={styles.names}
        width={left}
        height={height - top}
        viewBox={`0 ${String(top)} ${String(left)} ${String(height - top)}`}
        fontFamily={theme.font}
      >
        <MatrixNames
          theme={theme}
          variant="screen"
          layout={layout}
          lines={layout.lines.filter(({ y }) => y < inSight)}
        />
      </svg>
    </div>
  );
}

/** What of the sheet the names cover, at its top and left: a figure reached by keyboard may not end up under them. */
export function matrixEdgeSizes(
  spec: MatrixSpec,
  width: number,
  height: number,
): { top: number; left: number } {
  const { x, y } = layMatrix(spec, { width, height, variant: 'screen' }).plot;
  return { top: y, left: x };
}
