import { writePercent } from '../../../shared/base/dutch-numbers.ts';
import styles from './Sparkline.module.css';

export interface SparkPoint {
  readonly wave: number;
  readonly version: number;
  /** null where it is hidden or was not asked: a gap in the line. */
  readonly percent: number | null;
}

const size = { width: 344, height: 96, left: 24, right: 24, top: 32, bottom: 36 };
/** Points closer together than this would make noise look like news. */
const leastSpan = 20;

interface Props {
  readonly points: readonly SparkPoint[];
  /** The wave the panel is about. */
  readonly current: number;
  readonly altText: string;
}

/** A small line with its values written at the points; it says "how it went", not "how much". */
export function Sparkline({ points, current, altText }: Props) {
  const percents = points.flatMap(({ percent }) => (percent === null ? [] : [percent]));
  const middle = (Math.min(...percents) + Math.max(...percents)) / 2;
  const span = Math.max(leastSpan, Math.max(...percents) - Math.min(...percents));
  const x = (index: number) =>
    size.left + (index * (size.width - size.left - size.right)) / Math.max(1, points.length - 1);
  const y = (percent: number) =>
    size.top + (size.height - size.top - size.bottom) * (0.5 - (percent - middle) / span);

  return (
    <svg
      viewBox={`0 0 ${size.width} ${size.height}`}
      className={styles.spark}
      role="img"
      aria-label={altText}
    >
      {points.map((point, index) => {
        const before = points[index - 1];
        const isJoined =
          before?.version === point.version && before.percent !== null && point.percent !== null;
        return isJoined ? (
          <line
            key={point.wave}
            x1={x(index - 1)}
            y1={y(before.percent)}
            x2={x(index)}
            y2={y(point.percent)}
          />
        ) : null;
      })}
      {points.map((point, index) => (
        <g key={point.wave} data-current={point.wave === current || undefined}>
          {point.percent !== null && (
            <>
              <circle cx={x(index)} cy={y(point.percent)} r={point.wave === current ? 5 : 4} />
              <text x={x(index)} y={y(point.percent) - 10}>
                {writePercent(point.percent)}
              </text>
            </>
          )}
          {point.percent === null && (
            <text x={x(index)} y={size.height - size.bottom}>
              –
            </text>
          )}
          <text x={x(index)} y={size.height - 6} className={styles.wave}>
            {point.wave}
          </text>
        </g>
      ))}
    </svg>
  );
}
