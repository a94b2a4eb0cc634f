import { useLayoutEffect, useMemo, useRef, type RefObject } from 'react';
import { chartMarks } from '../../../shared/charts/chart-marks.ts';
import { markTip, type MarkTip } from '../../../shared/charts/mark-tip.ts';
import type { ChartSpec } from '../../../shared/charts/spec.ts';
import { markId } from '../../../shared/model/figure.ts';
import { placeAt } from '../../ui/place-at.ts';
import { placeTip } from './place-tip.ts';
import { useMarked } from './use-marked.ts';
import { VerdictSign } from './VerdictSign.tsx';
import styles from './MarkTooltip.module.css';

interface Props {
  readonly spec: ChartSpec;
  /** Holds the chart. */
  readonly stage: RefObject<HTMLElement | null>;
}

/**
 * The figure under the pointer or the focus, in words. Not tied to the mark by `aria-describedby`: the mark's own name
 * says the same, and would be read twice.
 */
export function MarkTooltip({ spec, stage }: Props) {
  const { marked, onTip } = useMarked(stage);
  const marks = useMemo(() => new Map(chartMarks(spec).map((mark) => [markId(mark.mark), mark])), [spec]);
  const card = useRef<HTMLDivElement>(null);
  const id = marked?.element.getAttribute('data-mark') ?? null;
  const mark = id === null ? undefined : marks.get(id);

  // Measured and put in its place before it is seen.
  useLayoutEffect(() => {
    if (!marked || !card.current) return;
    const { style } = card.current;
    // When another chart has come, what it was about is not drawn any more.
    style.visibility = marked.element.isConnected ? 'visible' : 'hidden';
    const box = card.current.getBoundingClientRect();
    const room = { width: window.innerWidth, height: window.innerHeight };
    const at = marked.element.getBoundingClientRect();
    placeAt(card.current, placeTip(at, box, room, marked.pointerX, leftmostOf(stage.current)));
  }, [marked, mark, stage]);

  if (!mark) return null;
  return (
    <div
      ref={card}
      role="tooltip"
      className={styles.tip}

      {...onTip}
    >
      <TipWords tip={markTip(mark)} />
    </div>
  );
}

function leftmostOf(stage: HTMLElement | null): number {
  const marks = [...(stage?.querySelectorAll('[data-mark]') ?? [])];
  return marks.reduce((least, mark) => Math.min(least, mark.getBoundingClientRect().left), Infinity);
}

function TipWords({ tip: { title, figure, difference, reason } }: { readonly tip: MarkTip }) {
  return (
    <>
      <p className={styles.title}>{title}</p>
      {figure && (
        <>
          <p>
            <b className={styles.percent}>{figure.percent}</b> <span className={styles.n}>{figure.n}</span>
          </p>
          <p className={styles.quiet}>{figure.interval}</p>
          {figure.few !== null && <p className={styles.quiet}>{figure.few}</p>}
        </>
      )}
      {difference && (
        <p className={styles.difference} data-tone={difference.look?.tone}>
          {difference.look && <VerdictSign look={difference.look} />}
          <span>{difference.words}</span>
        </p>
      )}
      {reason !== null && <p>{reason}</p>}
    </>
  );
}
