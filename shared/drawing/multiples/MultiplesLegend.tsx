import type { ReactNode } from 'react';
import { measureText } from '../../base/text-metrics.ts';
import { newestPoint } from '../../charts/multiples/newest-point.ts';
import { multiplesMarks } from '../../charts/multiples/multiples-marks.ts';
import type { MultiplesSpec } from '../../charts/multiples/multiples-spec.ts';
import { isFinding, verdictLook } from '../../charts/verdict-look.ts';
import { multiplesTexts } from '../../language/nl/chart-multiples.ts';
import { verdicts } from '../../model/comparison.ts';
import { drawingSizes, type DrawingProps } from '../drawing-props.ts';
import { FittedText } from '../FittedText.tsx';
import { useHatch } from '../Hatch.tsx';
import { Marker } from '../Marker.tsx';
import { verdictColours } from '../verdict-colours.ts';

interface Entry {
  readonly text: string;
  /** What stands before the text, drawn in a square of one type size from `x`. */
  readonly sign: (x: number) => ReactNode;
}

/** The dashed line, the signs at the ends, what is hidden and where the question changed: each only where it is there. */
export function MultiplesLegend({ spec, theme, variant, width }: DrawingProps<MultiplesSpec>) {
  const { tick: size, line } = drawingSizes[variant];
  const hatch = useHatch(theme.hatch);
  const middle = size * 0.8;
  const stroke = (x: number, dash: string, colour: string) => (
    <line
      x1={x}
      x2={x + size * 1.6}
      y1={middle}
      y2={middle}
      stroke={colour}
      strokeWidth={line}
      strokeDasharray={dash}
    />
  );
  const found = verdicts
    .filter(isFinding)
    .filter((verdict) => spec.panels.some((panel) => newestPoint(panel)?.difference?.verdict === verdict));
  const entries: readonly Entry[] = [
    ...(spec.reference
      ? [
          {
            text: spec.reference.name,
            sign: (x: number) => stroke(x, `${String(line * 3)} ${String(line * 2)}`, theme.reference),
          },
        ]
      : []),
    ...found.map((verdict) => {
      const look = verdictLook(verdict);
      const colour = verdictColours(look, theme).mark;
      return {
        text: multiplesTexts.since(look.word, spec.since),
        sign: (x: number) =>
          look.tone === 'different' ? null : (
            <Marker
              shape={look.shape}
              x={x + size * 1.1}
              y={middle}
              size={size * 0.7}
              fill={look.isOpen ? theme.surface : colour}
              stroke={look.isOpen ? colour : theme.surface}
              strokeWidth={size / 9}
            />
          ),
      };
    }),
    ...(multiplesMarks(spec).some(({ value }) => value.status === 'hidden')
      ? [
          {
            text: multiplesTexts.hidden,
            sign: (x: number) => (
              <>
                {hatch.definition}
                <rect x={x} y={size * 0.2} width={size * 1.6} height={size * 1.2} rx={3} fill={hatch.fill} />
              </>
            ),
          },
        ]
      : []),
    ...spec.breaks.map(({ title }) => ({
      text: title,
      sign: (x: number) => (
        <line
          x1={x + size}
          x2={x + size}
          y1={0}
          y2={size * 1.6}
          stroke={theme.ink}
          strokeWidth={1.5}
          strokeDasharray="2 4"
          strokeLinecap="round"
        />
      ),
    })),
  ];
  const sign = size * 2;
  const widthOf = ({ text }: Entry) => Math.min(measureText(text, size), size * 20) + sign + size * 1.4;
  const startOf = (index: number) => entries.slice(0, index).reduce((sum, entry) => sum + widthOf(entry), 0);
  const end = startOf(entries.length);
  return (
    <g>
      {end + measureText(spec.orderLabel, size) <= width && (
        <text x={width} y={size * 1.14} fontSize={size} fill={theme.ink3} textAnchor="end">
          {spec.orderLabel}
        </text>
      )}
      {entries.map((entry, index) => (
        <g key={entry.text}>
          {entry.sign(startOf(index))}
          <FittedText
            text={entry.text}
            x={startOf(index) + sign}
            y={size * 1.14}
            width={Math.max(size, Math.min(size * 20, width - startOf(index) - sign))}
            size={size}
            fill={theme.ink2}
          />
        </g>
      ))}
    </g>
  );
}
