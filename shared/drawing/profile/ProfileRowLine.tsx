import { memo } from 'react';
import { fitText } from '../../base/text-metrics.ts';
import { describeValue } from '../../charts/describe-value.ts';
import type { ProfileRow } from '../../charts/profile/profile-spec.ts';
import type { MarkValue } from '../../charts/spec.ts';
import { writeFigure } from '../../language/nl/figure-unit.ts';
import { profileTexts } from '../../language/nl/chart-profile.ts';
import type { DrawingProps } from '../drawing-props.ts';
import { PickTarget } from '../PickTarget.tsx';
import { ProfileAbsence } from './ProfileAbsence.tsx';
import type { ProfileFrameProps } from './ProfileFrame.tsx';
import type { ProfileNames } from './profile-names.ts';
import { ProfileMark } from './ProfileMark.tsx';
import { ProfileVerdict } from './ProfileVerdict.tsx';
import { writeValue } from '../../charts/write-value.ts';

export interface ProfileLineProps extends ProfileFrameProps {
  readonly row: ProfileRow;
  readonly index: number;
  readonly middle: number;
  readonly height: number;
  /** Where this row is the one that says whose marks these are. */
  readonly names: ProfileNames | null;
  readonly isEntry: boolean;
  readonly onPick?: NonNullable<DrawingProps['onPick']>;
}

/** One indicator: its name, percentages, mark among the others and verdict; or why there is none. */
export const ProfileRowLine = memo(function ProfileRowLine(props: ProfileLineProps) {
  const { theme, sizes, columns, width, row, index, middle, height, isEntry, onPick } = props;
  const { mark, label, value, difference, beside, place, notCompared, chosen } = row;
  const baseline = middle + sizes.label * 0.34;
  const absent = value.status !== 'shown';
  const weight = chosen ? 600 : 400;
  const fitted = fitText(label, columns.names, sizes.label, weight);
  const percents = [
    percentText(value),
    ...(columns.hasHeld ? [theirsText(difference)] : []),
    ...beside.map((other) => percentText(other.value)),
  ];
  const { bleed } = sizes;
  return (
    <PickTarget
      mark={mark}
      label={spoken(props)}
      box={{ x: -bleed, y: middle - height / 2, w: width + 2 * bleed, h: height }}
      place={{ row: index, column: 0 }}
      isEntry={isEntry}
      isChosen={chosen}
      {...(fitted === label ? {} : { tooltip: label })}
      {...(onPick ? { onPick } : {})}
    >
      {chosen && <ChosenGround {...props} />}
      <text
        x={0}
        y={baseline}
        fontSize={sizes.label}
        fontWeight={weight}
        fill={absent ? theme.ink2 : theme.ink}
      >
        {fitted}
      </text>
      {columns.percents.map(({ right }, column) => (
        <text
          key={right}
          x={right}
          y={baseline}
          fontSize={sizes.label}
          fontWeight={column === 0 && !absent ? 600 : 400}
          fill={column === 0 && !absent ? theme.ink : theme.ink2}
          textAnchor="end"
        >
          {percents[column]}
        </text>
      ))}
      {place && <ProfileMark {...props} place={place} />}
      {!place && (
        <ProfileAbsence
          {...props}
          isHidden={value.status === 'hidden'}
          reason={absent ? value.reason : notCompared}
        />
      )}
      {difference && (
        <ProfileVerdict
          {...props}
          verdict={difference.verdict}
          ground={chosen ? theme.accentSoft : theme.surface}
        />
      )}
    </PickTarget>
  );

  function spoken({ spec: { columns: heads } }: ProfileLineProps): string {
    const others = beside.map((other, column) =>
      profileTexts.beside(heads[column] ?? '', percentText(other.value)),
    );
    return [`${label}: ${describeValue(value, difference)}`, ...others].join('; ');
  }
}, looksTheSame);

/** A profile is built anew when one row is picked; the other rows look as they did. */
function looksTheSame(before: ProfileLineProps, after: ProfileLineProps): boolean {
  const keys = ['index', 'middle', 'height', 'width', 'theme', 'sizes', 'isEntry', 'onPick'] as const;
  return (
    keys.every((key) => before[key] === after[key]) &&
    (['plot', 'columns', 'row', 'names'] as const).every(
      (key) => JSON.stringify(before[key]) === JSON.stringify(after[key]),
    ) &&
    JSON.stringify(before.spec.axis) === JSON.stringify(after.spec.axis)
  );
}

/** The band of the row that is lifted out. */
function ChosenGround({ theme, sizes: { bleed }, width, middle, height }: ProfileLineProps) {
  const band = { x: -bleed, y: middle - height / 2, height };
  return (
    <g className="chart-ground">
      <rect {...band} width={width + 2 * bleed} rx={6} fill={theme.accentSoft} />
      {bleed > 0 && <rect {...band} width={4} rx={2} fill={theme.accent} />}
    </g>
  );
}

function theirsText(difference: ProfileRow['difference']): string {
  return difference === null ? '–' : writeFigure(difference.theirs.percent, difference.measure);
}

function percentText(value: MarkValue | undefined): string {
  return value?.status === 'shown' ? writeValue(value) : '–';
}
