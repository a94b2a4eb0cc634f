import { alongAxis } from '../geometry.ts';
import type { MarkPosition } from '../geometry.ts';
import type { Box } from '../place-notes.ts';
import type { MarkKey } from '../../model/figure.ts';
import type { ProfileRow, ProfileSection, ProfileSpec } from './profile-spec.ts';

/** Height of a heading, in rows. */
export const headingRows = 1.3;

export interface PlacedLine {
  readonly middle: number;
  readonly height: number;
}
export interface PlacedSection {
  readonly heading: string;
  readonly place: PlacedLine;
  readonly rows: readonly (PlacedLine & { readonly row: ProfileRow })[];
}

/** Height of the sections, in rows. */
export function rowsHigh(sections: readonly ProfileSection[]): number {
  return sections.reduce((total, { rows }) => total + headingRows + rows.length, 0);
}

/** Headings and rows under each other, from the top of the plot to its foot. */
export function placeSections(sections: readonly ProfileSection[], plot: Box): readonly PlacedSection[] {
  const row = plot.h / Math.max(1, rowsHigh(sections));
  let top = plot.y;
  const next = (height: number): PlacedLine => {
    top += height;
    return { middle: top - height / 2, height };
  };
  return sections.map(({ heading, rows }) => ({
    heading,
    place: next(headingRows * row),
    rows: rows.map((each) => ({ row: each, ...next(row) })),
  }));
}

/** Where a value lies on the axis. */
export function alongProfile({ axis }: Pick<ProfileSpec, 'axis'>, plot: Box, at: number): number {
  return alongAxis(axis, at, plot.x, plot.x + plot.w);
}

/** Marks with their interval and the areas around them: what a note may not cover. `size` is the diameter of a dot. */
export function profilePositions(
  spec: ProfileSpec,
  plot: Box,
  size: number,
): readonly (MarkPosition & { readonly mark: MarkKey })[] {
  const lines = placeSections(spec.sections, plot).flatMap(({ rows }) => rows);
  const x = (at: number) => alongProfile(spec, plot, at);
  return lines.flatMap(({ row: { mark, place, others, beside }, middle }) => {
    if (place === null) return [];
    const around = (points: readonly number[]): Box => {
      const from = x(Math.min(...points)) - size / 2;
      return { x: from, y: middle - size / 2, w: x(Math.max(...points)) + size / 2 - from, h: size };
    };
    const interval = [place.at, place.from ?? place.at, place.to ?? place.at];
    // What the row is held against lies on the line of no difference.
    const [against] = spec.scale.kind === 'difference' ? beside : [];
    const line = { x: x(0), y: middle };
    return [
      {
        mark,
        at: { x: x(place.at), y: middle },
        box: around([...interval, ...others]),
        own: around(interval),
        beside: others.map((at) => around([at])),
      },
      ...(against?.value.status === 'shown'
        ? [
            {
              mark: against.mark,
              at: line,
              box: { x: line.x - size / 10, y: middle - size / 2, w: size / 5, h: size },
            },
          ]
        : []),
    ];
  });
}
