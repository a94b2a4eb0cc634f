import { memo } from 'react';
import { describeValue } from '../../charts/describe-value.ts';
import { heightOf, trendWaveX } from '../../charts/geometry.ts';
import { newestPoint } from '../../charts/multiples/newest-point.ts';
import type { Box } from '../../charts/place-notes.ts';
import type { MultiplesSpec } from '../../charts/multiples/multiples-spec.ts';
import type { TrendPoint } from '../../charts/spec.ts';
import { isFinding, verdictLook } from '../../charts/verdict-look.ts';
import { markId, sameMark, type MarkKey } from '../../model/figure.ts';
import { drawingSizes, type DrawingProps } from '../drawing-props.ts';
import { FittedText } from '../FittedText.tsx';
import { footNoteNumber } from '../FootNotes.tsx';
import { Halo } from '../Halo.tsx';
import { Marker } from '../Marker.tsx';
import { PickTarget } from '../PickTarget.tsx';
import { verdictColours } from '../verdict-colours.ts';
import type { PlacedPanel } from './multiples-layout.ts';
import { SmallBreaks, SmallGaps, SmallLine } from './SmallLine.tsx';
import { writeValue } from '../../charts/write-value.ts';

export interface SmallTrendProps extends Pick<
  DrawingProps<MultiplesSpec>,
  'spec' | 'theme' | 'variant' | 'onPick'
> {
  readonly placed: PlacedPanel;
  readonly index: number;
  /** Set only in the panel they are in, so that the others stay as they are. */
  readonly entry: MarkKey | null;
  readonly picked: MarkKey | null;
}

/** One panel: its name, the line of the larger area behind its own, and the newest figure at the end. */
export const SmallTrend = memo(function SmallTrend(props: SmallTrendProps) {
  const { spec, theme, variant, placed, index, entry, picked, onPick } = props;
  const { tick: size } = drawingSizes[variant];
  const { panel, box, plot } = placed;
  return (
    <g>
      {panel.chosen && (
        <rect
          className="chart-ground"
          x={box.x - size * 0.4}
          y={box.y - size * 0.2}
          width={box.w + size * 0.8}
          height={box.h + size * 0.4}
          rx={6}
          fill={theme.accentSoft}
        />
      )}
      <SmallBreaks {...{ spec, theme, plot }} />
      <SmallGaps {...{ spec, theme, variant, panel, plot }} />
      {spec.reference && <SmallLine {...{ spec, theme, variant, plot }} series={spec.reference} />}
      <SmallLine {...{ spec, theme, variant, plot }} series={panel} />
      {panel.points.map((point, column) => (
        <PickTarget
          key={markId(point.mark)}
          mark={point.mark}
          label={`${panel.name} ${String(point.wave)}: ${describeValue(point.value, point.difference)}`}
          tooltip={`${panel.name} ${String(point.wave)}: ${describeValue(point.value, point.difference)}`}
          box={waveBox(spec, plot, column)}
          place={{ row: index, column }}
          isEntry={entry !== null && sameMark(entry, point.mark)}
          isChosen={picked !== null && sameMark(picked, point.mark)}
          {...(onPick ? { onPick } : {})}
        >
          {picked !== null && sameMark(picked, point.mark) && point.value.status === 'shown' && (
            <circle
              cx={trendWaveX(spec, plot, point.wave)}
              cy={heightOf(spec.axis, point.value.percent, plot)}
              r={size * 0.6}
              fill="none"
              stroke={theme.accent}
              strokeWidth={2}
            />
          )}
          <NoteNumber {...{ spec, theme, plot, size, point }} />
        </PickTarget>
      ))}
      <FittedText
        text={panel.name}
        x={box.x}
        y={box.y + size * 0.9}
        width={box.w}
        size={size}
        weight={600}
        fill={panel.chosen ? theme.accent : theme.ink}
      />
      <NewestFigure {...props} />
    </g>
  );
}, looksTheSame);

function looksTheSame(before: SmallTrendProps, after: SmallTrendProps): boolean {
  const keys = ['theme', 'variant', 'index', 'onPick', 'entry', 'picked'] as const;
  const drawn = ({ placed, spec }: SmallTrendProps) =>
    JSON.stringify([placed, spec.axis, spec.waves, spec.reference, spec.breaks, spec.notes]);
  return keys.every((key) => before[key] === after[key]) && drawn(before) === drawn(after);
}

/** What answers to the pointer for a wave: halfway to its neighbours, as high as the plot. */
function waveBox(spec: MultiplesSpec, plot: Box, column: number): Box {
  const at = (index: number) => {
    const wave = spec.waves[index];
    return wave === undefined ? null : trendWaveX(spec, plot, wave);
  };
  const here = at(column) ?? plot.x;
  const before = at(column - 1);
  const after = at(column + 1);
  const left = before === null ? plot.x : (before + here) / 2;
  const right = after === null ? plot.x + plot.w : (here + after) / 2;
  return { x: left, y: plot.y, w: right - left, h: plot.h };
}

/** At the end of the line, with a sign where the line as a whole went up or down. */
function NewestFigure({ spec, theme, variant, placed: { panel, plot } }: SmallTrendProps) {
  const point = newestPoint(panel);
  if (!point) return null;
  const { tick: size, halo } = drawingSizes[variant];
  const verdict = point.difference?.verdict;
  const look = isFinding(verdict) ? verdictLook(verdict) : null;
  const colours = look && verdictColours(look, theme);
  const x = trendWaveX(spec, plot, point.wave) + size * 0.6;
  const y = heightOf(spec.axis, point.value.percent, plot);
  const isArrow = look?.tone === 'different';
  const middle = Math.max(plot.y + size * 0.5, Math.min(y, plot.y + plot.h - size * 0.5));
  return (
    <g aria-hidden pointerEvents="none">
      {look && colours && !isArrow && (
        <Marker
          shape={look.shape}
          x={x + size * 0.4}
          y={middle}
          size={size * 0.7}
          fill={look.isOpen ? theme.surface : colours.mark}
          stroke={look.isOpen ? colours.mark : theme.surface}
          strokeWidth={size / 9}
        />
      )}
      <Halo
        x={x + (look && !isArrow ? size : 0)}
        y={middle + size * 0.34}
        fontSize={size}
        fontWeight={600}
        fill={colours ? colours.text : theme.ink}
        edge={panel.chosen ? theme.accentSoft : theme.surface}
        edgeWidth={halo * 0.6}
      >
        {`${isArrow ? look.word.slice(0, 1) : ''}${writeValue(point.value)}`}
      </Halo>
    </g>
  );
}

interface NumberProps extends Pick<SmallTrendProps, 'spec' | 'theme'> {
  readonly plot: Box;
  readonly size: number;
  readonly point: TrendPoint;
}

function NoteNumber({ spec, theme, plot, size, point: { mark, wave, value } }: NumberProps) {
  const number = footNoteNumber(spec, mark);
  if (number === null) return null;
  // Right above its mark; over a hidden one, at the top.
  const over = value.status === 'shown' ? heightOf(spec.axis, value.upper ?? value.percent, plot) : plot.y;
  return (
    <text
      x={trendWaveX(spec, plot, wave)}
      y={Math.max(plot.y + size * 0.7, over - size * 0.5)}
      fontSize={size * 0.8}
      fontWeight={600}
      fill={theme.accent}
      textAnchor="middle"
    >
      {number}
    </text>
  );
}
