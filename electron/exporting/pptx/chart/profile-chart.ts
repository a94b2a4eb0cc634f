import { emphasisIn } from '../../../../shared/charts/annotations/emphasis.ts';
import { placeSections } from '../../../../shared/charts/profile/profile-geometry.ts';
import type {
  ProfilePlace,
  ProfileRow,
  ProfileSpec,
} from '../../../../shared/charts/profile/profile-spec.ts';
import { verdictLook } from '../../../../shared/charts/verdict-look.ts';
import { groupBy } from '../../../../shared/base/group-by.ts';
import { mutedTheme } from '../../../../shared/drawing/muted-theme.ts';
import { profileOnSlide } from '../../../../shared/drawing/profile/profile-fit.ts';
import {
  profileColumns,
  profilePlot,
  profileSizes,
} from '../../../../shared/drawing/profile/profile-layout.ts';
import { verdictColours } from '../../../../shared/drawing/verdict-colours.ts';
import { slideTexts } from '../../../../shared/language/nl/slides.ts';
import { drawnMarker, onSlide, roundLine, type DrawnLook, type DrawnRoom } from './drawn-look.ts';
import type { NativeChart } from './native-chart.ts';
import { plainAxis } from './scatter-axes.ts';
import { pause, scatterChart, type ScatterPoint, type ScatterSeries } from './scatter-chart.ts';

const sizes = profileSizes.slide;

/** Rows under each other: the spread of other areas, the intervals, and a series of marks per verdict. */
export function profileChart(asked: ProfileSpec, room: DrawnRoom, look: DrawnLook): NativeChart {
  const { sections, sizes: fitted } = profileOnSlide(asked, room);
  const spec = { ...asked, sections };
  const plot = profilePlot(spec.sections, profileColumns(spec, room.width, fitted), room.height, fitted);
  const lines = placeSections(spec.sections, plot)
    .flatMap(({ rows }) => rows)
    .flatMap(({ row, middle }): Line[] => {
      const y = Math.round((1 - (middle - plot.y) / plot.h) * 1e6) / 1e6;
      return row.place === null ? [] : [{ row, place: row.place, y }];
    });
  return scatterChart({
    series: [...spreadSeries(spec, lines, look), ...markSeries(spec, lines, look)],
    // Its grid counts from the zero in the middle, PowerPoint's from the end: it is one of shapes.
    level: { ...plainAxis(spec.axis.min, spec.axis.max), tellsFigures: true },
    upright: plainAxis(0, 1),
    plot: onSlide(room, plot),
    scale: look.scale,
    heads: { x: spec.scale.kind === 'percent' ? slideTexts.sheet.percent : slideTexts.sheet.toTheGood },
  });
}

interface Line {
  readonly row: ProfileRow;
  readonly place: ProfilePlace;
  readonly y: number;
}

/** Where the other areas lie: a pill from the first to the last, and a ring for each. */
function spreadSeries(
  { others }: ProfileSpec,
  lines: readonly Line[],
  { theme }: DrawnLook,
): readonly ScatterSeries[] {
  if (others === null) return [];
  const points = (of: (line: Line) => readonly number[]) =>
    lines.flatMap(({ row, place, y }): readonly ScatterPoint[] => {
      const run = of({ row, place, y }).map((x) => ({ label: row.label, x, y }));
      return [...run, ...pause(run)];
    });
  return [
    {
      name: slideTexts.sheet.spread(others),
      points: points(({ row }) => [row.others[0], row.others.at(-1)].filter((at) => at !== undefined)),
      line: roundLine(theme.band, sizes.ring * 2, 0.08),
    },
    {
      name: others,
      points: points(({ row }) => row.others),
      marker: drawnMarker({
        ...{ shape: 'circle', size: sizes.ring, colour: theme.mark, isOpen: true },
        ...{ ground: theme.surface, edgeWidth: sizes.ring / 5 },
      }),
    },
  ];
}

/** Of each verdict the intervals and the marks on them. */
function markSeries(
  spec: ProfileSpec,
  lines: readonly Line[],
  { theme }: DrawnLook,
): readonly ScatterSeries[] {
  const emphasisOf = emphasisIn(spec);
  const isPercent = spec.scale.kind === 'percent';
  const looks = groupBy(lines, ({ row }) =>
    isPercent ? spec.name : verdictLook(row.difference?.verdict ?? null).word,
  );
  return [...looks].flatMap(([name, own]): readonly ScatterSeries[] => {
    const look = verdictLook(own[0]?.row.difference?.verdict ?? null);
    const colourIn = (of: typeof theme) => (isPercent ? of.own : verdictColours(look, of).mark);
    const markerIn = (of: typeof theme) =>
      drawnMarker({
        ...{ shape: look.shape, isOpen: look.isOpen, size: sizes.dot },
        ...{ colour: colourIn(of), ground: theme.surface },
        edgeWidth: look.isOpen ? 2.5 : 1.5,
      });
    return [
      {
        name: slideTexts.sheet.intervalOf(name),
        points: own.flatMap(({ row, place: { from, to }, y }): readonly ScatterPoint[] => {
          if (from === null || to === null) return [];
          const ends = [from, to].map((x) => ({ label: row.label, x, y }));
          return [...ends, ...pause(ends)];
        }),
        line: roundLine(colourIn(theme), sizes.interval),
      },
      {
        name,
        points: own.map(({ row, place, y }) => ({
          ...{ label: row.label, x: place.at, y },
          ...(emphasisOf(row.mark) === 'mute' ? { marker: markerIn(mutedTheme(theme)) } : {}),
        })),
        marker: markerIn(theme),
      },
    ];
  });
}
