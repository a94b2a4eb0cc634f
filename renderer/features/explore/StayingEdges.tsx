import type { ChartSpec } from '../../../shared/charts/spec.ts';
import { ChartDrawing } from '../../../shared/drawing/ChartDrawing.tsx';
import { dumbbellFrame } from '../../../shared/drawing/dumbbell/dumbbell-frame.ts';
import { sizesFor } from '../../../shared/drawing/profile/profile-heads.ts';
import { ProfileBottom, ProfileTop } from '../../../shared/drawing/profile/ProfileEdges.tsx';
import type { DrawingTheme } from '../../../shared/drawing/theme.ts';
import styles from './RankingEdges.module.css';

interface Props {
  readonly spec: ChartSpec;
  /** Of the whole chart. */
  readonly width: number;
  readonly height: number;
  readonly theme: DrawingTheme;
  /** Pixels of it that stay in sight. */
  readonly size: number;
}

/** Top of a chart with rows that scroll: the same drawing without them, of which only the head is seen. */
export function StayingHead({ size, ...drawn }: Props) {
  return (
    <div
      className={styles.head}
      style={{ width: drawn.width, height: size, marginBottom: -size }}
      aria-hidden
    >
      {drawn.spec.kind === 'profile' ? (
        <ProfileTop {...drawn} spec={drawn.spec} />
      ) : (
        <ChartDrawing {...drawn} variant="screen" inSight={0} />
      )}
    </div>
  );
}

/** Its axis, kept in sight at the foot. */
export function StayingAxis({ size, ...drawn }: Props) {
  return (
    <div className={styles.axis} style={{ width: drawn.width, height: size, marginTop: -size }} aria-hidden>
      {drawn.spec.kind === 'profile' ? (
        <ProfileBottom {...drawn} spec={drawn.spec} />
      ) : (
        <div style={{ marginTop: size - drawn.height }}>
          <ChartDrawing {...drawn} variant="screen" inSight={0} />
        </div>
      )}
    </div>
  );
}

/** How high head and axis are; null for a kind that has its own edges, or none. */
export function scrollEdges(
  spec: ChartSpec,
  width: number,
  height: number,
): { readonly head: number; readonly axis: number } | null {
  switch (spec.kind) {
    case 'profile': {
      const { head, foot } = sizesFor(spec, width, 'screen');
      return { head, axis: foot };
    }
    case 'dumbbell': {
      const { plot } = dumbbellFrame(spec, { width, height, variant: 'screen' });
      return { head: plot.y, axis: height - plot.y - plot.h };
    }
    default:
      return null;
  }
}
