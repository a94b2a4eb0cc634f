import { fitText, measureText } from '../../base/text-metrics.ts';
import type { Box } from '../../charts/place-notes.ts';
import { alongProfile, type PlacedLine } from '../../charts/profile/profile-geometry.ts';
import type { ProfileSpec } from '../../charts/profile/profile-spec.ts';
import { profileTexts } from '../../language/nl/chart-profile.ts';
import { slideTexts } from '../../language/nl/slides.ts';
import { labelledTicks } from '../axis-ticks.ts';
import { writeTick } from '../../charts/write-value.ts';
import { FittedText } from '../FittedText.tsx';
import type { DrawingTheme } from '../theme.ts';
import { footLineHigh } from './profile-fit.ts';
import { columnHeads, headLineHigh } from './profile-heads.ts';
import type { ProfileColumns, ProfileSizes } from './profile-layout.ts';

export interface ProfileFrameProps {
  readonly spec: ProfileSpec;
  readonly theme: DrawingTheme;
  readonly sizes: ProfileSizes;
  readonly columns: ProfileColumns;
  readonly plot: Box;
  readonly width: number;
}

/** Whose percentages these are, what the zero is, and which side is favourable. */
export function ProfileHead({ spec, theme, sizes, columns, plot }: ProfileFrameProps) {
  const { small } = sizes;
  const y = sizes.head - small * 0.9;
  const text = { y, fontSize: small, fill: theme.ink2 };
  const ends = endWords(spec, plot, small);
  return (
    <g>
      {columnHeads(columns, sizes).map(({ right, name, lines, weight }) =>
        lines.map((line, index) => (
          <FittedText
            key={`${String(right)} ${line.text}`}
            text={line.text}
            whole={name}
            x={right}
            y={y - (lines.length - 1 - index) * small * headLineHigh}
            width={line.width}
            size={small}
            weight={weight}
            fill={weight === 600 ? theme.ink : theme.ink2}
            anchor="end"
          />
        )),
      )}
      {ends && (
        <>
          {ends.isAtBothEnds && (
            <>
              <Arrow x={plot.x} y={y} size={small} to="left" colour={theme.ink2} />
              <text {...text} x={plot.x + small * 1.2}>
                {profileTexts.worse}
              </text>
              <Arrow x={plot.x + plot.w} y={y} size={small} to="right" colour={theme.ink2} />
              <text {...text} x={plot.x + plot.w - small * 1.2} textAnchor="end">
                {profileTexts.better}
              </text>
            </>
          )}
          <text
            {...text}
            x={alongProfile(spec, plot, 0)}
            fontWeight={600}
            fill={theme.ink}
            textAnchor="middle"
          >
            {ends.zero}
          </text>
        </>
      )}
    </g>
  );
}

interface ArrowProps {
  /** Its tip. */
  readonly x: number;
  readonly y: number;
  readonly size: number;
  readonly to: 'left' | 'right';
  readonly colour: string;
}

/** Drawn, because the font on a slide has no such letter. */
function Arrow({ x, y, size, to, colour }: ArrowProps) {
  const turn = to === 'left' ? 1 : -1;
  const head = size * 0.27;
  const path = `M${x + turn * size * 0.85} 0H${x}M${x + turn * head} ${-head}L${x} 0L${x + turn * head} ${head}`;
  return (
    <path
      d={path}
      transform={`translate(0 ${y - size * 0.33})`}
      stroke={colour}
      strokeWidth={size / 10}
      fill="none"
    />
  );
}

/** The name of the zero line fits between the words at both ends; in a narrow drawing those give way. */
function endWords({ scale }: ProfileSpec, plot: Box, size: number) {
  if (scale.kind === 'percent') return null;
  const full = profileTexts.zero(scale.zero);
  const sides =
    2 *
    (Math.max(...[profileTexts.worse, profileTexts.better].map((each) => measureText(each, size))) +
      size * 2.2);
  const isAtBothEnds = plot.w - sides > Math.min(measureText(full, size, 600), size * 7);
  const room = isAtBothEnds ? plot.w - sides : plot.w;
  // Without its place where that does not fit: the line above the chart has it whole.
  const zero = measureText(full, size, 600) > room && scale.held !== null ? scale.held : full;
  return { isAtBothEnds, zero: fitText(zero, room, size, 600) };
}

/** What all marks are held against. */
export function ProfileZero({ spec, theme, plot, sizes }: ProfileFrameProps) {
  if (spec.scale.kind === 'percent') return null;
  const x = alongProfile(spec, plot, 0);
  return (
    <line
      x1={x}
      x2={x}
      y1={sizes.head - sizes.small * 0.4}
      y2={plot.y + plot.h}
      stroke={theme.ink}
      strokeWidth={1.5}
    />
  );
}

interface HeadingProps extends ProfileFrameProps {
  readonly heading: string;
  readonly place: PlacedLine;
}

/** A theme, over its rows. */
export function ProfileHeading({ theme, sizes, plot, width, heading, place }: HeadingProps) {
  const foot = place.middle + place.height / 2;
  return (
    <g>
      <FittedText
        text={heading}
        x={0}
        y={foot - sizes.label * 0.5}
        width={plot.x - sizes.label}
        size={sizes.label}
        weight={600}
        fill={theme.ink}
      />
      <line x1={0} x2={width} y1={foot} y2={foot} stroke={theme.grid} strokeWidth={1} />
    </g>
  );
}

interface FootProps extends ProfileFrameProps {
  /** Rows that did not fit on the slide. */
  readonly leftOut: number;
  /** Rows of those that have a note. */
  readonly untold: number;
}

/** How far from the zero; to either side, because left is not always less. */
export function ProfileFoot({ spec, theme, sizes, columns, plot, width, leftOut, untold }: FootProps) {
  const { small } = sizes;
  const y = plot.y + plot.h + small * 1.6;
  const text = { y, fontSize: small, fill: theme.ink3 };
  const unit = spec.scale.kind === 'difference' ? profileTexts.points : null;
  const ticks = labelledTicks(
    spec.axis.ticks.map((tick) => ({
      ...{ tick, text: unit === null ? writeTick(spec.axis, tick) : String(Math.abs(tick)) },
      x: alongProfile(spec, plot, tick),
    })),
    small,
  );
  // Under the verdicts, or where those leave too little room, left of the axis.
  const isRight = unit !== null && columns.verdict + measureText(unit, small) <= width;
  const left = Math.min(plot.x, (ticks[0]?.x ?? plot.x) - small);
  const besideUnit = unit === null || isRight ? plot.x : left - small - measureText(unit, small);
  return (
    <g>
      {ticks.map(({ tick, text: words, x }) => (
        <text key={tick} {...text} x={x} textAnchor="middle">
          {words}
        </text>
      ))}
      {unit !== null && (
        <text {...text} x={isRight ? columns.verdict : left - small} textAnchor={isRight ? 'start' : 'end'}>
          {unit}
        </text>
      )}
      {untold > 0 ? (
        <FittedText
          text={`${profileTexts.notOnSlide(leftOut)}. ${slideTexts.notedRowsLeftOut(untold)}`}
          x={0}
          y={y + small * footLineHigh}
          width={width}
          size={small}
          fill={theme.ink2}
        />
      ) : (
        leftOut > 0 && (
          <text {...text} x={0} fill={theme.ink2}>
            {fitText(profileTexts.notOnSlide(leftOut), besideUnit - small * 2, small)}
          </text>
        )
      )}
    </g>
  );
}
