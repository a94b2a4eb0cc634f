import { emphasisIn } from '../../charts/annotations/emphasis.ts';
import { placeSections, type PlacedLine } from '../../charts/profile/profile-geometry.ts';
import type { ProfileSpec } from '../../charts/profile/profile-spec.ts';
import { markId, sameMark } from '../../model/figure.ts';
import { ChartSurface } from '../chart-surface.tsx';
import type { DrawingProps } from '../drawing-props.ts';
import { mutedTheme } from '../muted-theme.ts';
import { NoteGrounds } from '../NoteGrounds.tsx';
import { NoteLayer } from '../NoteLayer.tsx';
import { entryMark } from '../PickTarget.tsx';
import { useSteadyPick } from '../use-steady-pick.ts';
import { profileOnSlide } from './profile-fit.ts';
import { sizesFor } from './profile-heads.ts';
import { profileColumns, profilePlot } from './profile-layout.ts';
import { ProfileFoot, ProfileHead, ProfileHeading, ProfileZero } from './ProfileFrame.tsx';
import { ProfileRowLine } from './ProfileRowLine.tsx';
import { placeNames } from './profile-names.ts';

/** Names and percentages, each indicator's mark among those of other areas, and its verdict. */
export function ProfileChart(props: DrawingProps<ProfileSpec>) {
  const { width, height, theme, variant, picked, inSight = Infinity } = props;
  const onPick = useSteadyPick(props.onPick);
  const { sections, leftOut, untold, sizes } =
    variant === 'slide'
      ? profileOnSlide(props.spec, props)
      : {
          ...{ sections: props.spec.sections, leftOut: 0, untold: 0 },
          sizes: sizesFor(props.spec, width, 'screen'),
        };
  const spec = { ...props.spec, sections };
  const emphasis = emphasisIn(spec);
  const columns = profileColumns(spec, width, sizes);
  const plot = profilePlot(sections, columns, height, sizes);
  const placed = placeSections(sections, plot);
  const lines = placed.flatMap(({ rows }) => rows);
  const isInSight = (line: PlacedLine) => line.middle - line.height / 2 < inSight;
  const names = placeNames(spec, lines, plot, columns, sizes);
  const shared = { spec, theme, sizes, columns, plot, width };
  const entry = entryMark(
    lines.map(({ row }) => row.mark),
    picked,
  );
  return (
    <ChartSurface
      width={width}
      height={height}
      plot={plot}
      theme={theme}
      x={{ domain: [spec.axis.min, spec.axis.max], ticks: spec.axis.ticks }}
      y={{ domain: [0, 1] }}
      grid="vertical"
      label={spec.altText}
      isInteractive={onPick !== undefined}
    >
      <NoteGrounds {...{ spec, plot, theme }} size={sizes.small} dot={sizes.dot} />
      <ProfileHead {...shared} />
      <ProfileZero {...shared} />
      {placed
        .filter(({ place }) => isInSight(place))
        .map(({ heading, place }) => (
          <ProfileHeading key={heading} {...shared} heading={heading} place={place} />
        ))}
      {lines.filter(isInSight).map(({ row, middle, height: rowHeight }, index) => (
        <ProfileRowLine
          key={markId(row.mark)}
          {...shared}
          {...{ middle, index }}
          row={emphasis(row.mark) === 'lift' ? { ...row, chosen: true } : row}
          theme={emphasis(row.mark) === 'mute' ? mutedTheme(theme) : theme}
          height={rowHeight}
          names={names?.index === index ? names : null}
          isEntry={entry !== undefined && sameMark(entry, row.mark)}
          {...(onPick ? { onPick } : {})}
        />
      ))}
      <ProfileFoot {...shared} leftOut={leftOut} untold={untold} />
      <NoteLayer
        spec={spec}
        plot={plot}
        bounds={plot}
        labels={[]}
        texts={[
          ...(names?.boxes ?? []),
          // Where nothing is placed, words across the row say why.
          ...lines.flatMap(({ row, middle, height: high }) =>
            row.place === null ? [{ x: plot.x, y: middle - high / 2, w: plot.w, h: high }] : [],
          ),
        ]}
        theme={theme}
        size={sizes.small}
        dot={sizes.dot}
      />
    </ChartSurface>
  );
}
