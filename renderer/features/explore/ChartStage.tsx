import { useComputedColorScheme } from '@mantine/core';
import { useElementSize } from '@mantine/hooks';
import { useRef, type CSSProperties } from 'react';
import type { ChartSpec } from '../../../shared/charts/spec.ts';
import { ChartDrawing } from '../../../shared/drawing/ChartDrawing.tsx';
import { rankingLayout } from '../../../shared/drawing/ranking/ranking-height.ts';
import { useSteadyPick } from '../../../shared/drawing/use-steady-pick.ts';
import { heightInRoom, leastHeightInRoom } from '../../../shared/drawing/wanted-height.ts';
import { wantedWidth } from '../../../shared/drawing/wanted-width.ts';
import { drawingThemes } from '../../../shared/drawing/theme.ts';
import type { MarkKey } from '../../../shared/model/figure.ts';
import type { ChartLook, RankingOrder } from './chart-look.ts';
import { useHouseStyle } from '../../api/house-style.ts';
import { MatrixEdges, matrixEdgeSizes } from './MatrixEdges.tsx';
import { MoreBelow } from './MoreBelow.tsx';
import { MarkTooltip } from './MarkTooltip.tsx';
import { OrderSelect } from './OrderSelect.tsx';
import { RankingAxis, RankingHead } from './RankingEdges.tsx';
import { scrollEdges, StayingAxis, StayingHead } from './StayingEdges.tsx';
import { useFirstSight } from './use-first-sight.ts';
import { useInSight } from './use-in-sight.ts';
import styles from './ChartStage.module.css';

interface Props {
  readonly spec: ChartSpec;
  readonly picked: MarkKey | null;
  readonly onPick: (mark: MarkKey) => void;
  readonly look: ChartLook;
  readonly onOrder: (order: RankingOrder) => void;
}

/** The chart at the size there is; one with many rows scrolls between its head and its axis. */
export function ChartStage({ spec, picked, look, onOrder, ...props }: Props) {
  const onPick = useSteadyPick(props.onPick);
  const { ref, width: roomWidth, height: roomHeight } = useElementSize();
  const scale = enlargement(roomWidth, roomHeight);
  const [width, height] = [roomWidth / scale, roomHeight / scale];
  const stage = useRef<HTMLDivElement>(null);
  const scheme = useComputedColorScheme('light');
  const theme = drawingThemes(useHouseStyle())[scheme];
  const wide = wantedWidth(spec, width);
  const least = leastHeightInRoom(spec, wide);
  const wanted = heightInRoom(spec, wide, Math.max(height, least));
  const edges =
    spec.kind === 'ranking' && wanted > height ? { spec, width: wide, height: wanted, theme } : null;
  const rows = wanted > height ? scrollEdges(spec, wide, wanted) : null;
  useInSight(stage, spec.kind === 'ranking' ? picked : null, `${String(wanted)} ${spec.headline}`);
  const isLarger = wide > width || wanted > height;
  // A new chart is there as soon as what is seen of it: its other rows are drawn after that.
  const isFirstSight = useFirstSight(stage, spec.kind);
  const sight = isFirstSight && wanted > height ? { inSight: height } : {};
  const names =
    spec.kind === 'matrix' && isLarger ? { spec, width: wide, height: wanted, theme, ...sight } : null;
  const covered = names && matrixEdgeSizes(names.spec, wide, wanted);
  return (
    <div ref={ref} className={styles.room} style={{ minHeight: least * scale }} lang="nl">
      <div
        ref={stage}
        className={wide > width ? `${styles.stage ?? ''} ${styles.wide ?? ''}` : styles.stage}
        style={{
          ...(covered && { scrollPadding: `${String(covered.top)}px 0 0 ${String(covered.left)}px` }),
          ...(scale > 1 && enlarged(scale)),
        }}
      >
        {spec.kind === 'ranking' && <OrderSelect level={spec.level} order={look.order} onOrder={onOrder} />}
        {width > 0 && (
          <>
            {edges && <RankingHead {...edges} />}
            {rows && <StayingHead {...{ spec, theme, width: wide, height: wanted, size: rows.head }} />}
            {names && <MatrixEdges {...names} />}
            <ChartDrawing
              spec={spec}
              width={wide}
              height={wanted}
              theme={theme}
              variant="screen"
              rankingMarks={look.marks}
              {...(onPick ? { onPick } : {})}
              picked={picked}
              {...sight}
            />
            {wanted > height && (
              <MoreBelow
                {...{ spec, stage, height: wanted }}
                axis={edges ? rankingLayout.axis : (rows?.axis ?? 0)}
              />
            )}
            {edges && <RankingAxis {...edges} />}
            {rows && <StayingAxis {...{ spec, theme, width: wide, height: wanted, size: rows.axis }} />}
          </>
        )}
      </div>
      <MarkTooltip spec={spec} stage={stage} />
    </div>
  );
}

/** A chart of this size is easy to read; on a screen of 4K it is drawn larger, but not so large that the words of the page around it look small. */
const comfortable = { width: 1200, height: 720, most: 1.4 } as const;

function enlargement(width: number, height: number): number {
  const room = Math.min(width / comfortable.width, height / comfortable.height);
  return Math.max(1, Math.min(comfortable.most, room));
}

/** The scrolling stage with all in it; its margins, to both sides, grow along. */
function enlarged(scale: number): CSSProperties {
  return {
    width: `calc(${String(100 / scale)}% + 32px)`,
    height: `${String(100 / scale)}%`,
    transform: `scale(${String(scale)})`,
    transformOrigin: '16px 0',
  };
}
