import { writePercent } from '../../base/dutch-numbers.ts';
import { fitText, measureText } from '../../base/text-metrics.ts';
import { funnelChartTexts } from '../../language/nl/chart-funnel.ts';
import { markId, sameMark, type MarkKey } from '../../model/figure.ts';
import { heightOf } from '../geometry.ts';
import { distanceTo } from '../note-leader.ts';
import { overlaps, placeNotes, type Box, type PlacedNote } from '../place-notes.ts';
import { spreadLabels } from '../spread-labels.ts';
import { isFinding, verdictLook, type VerdictLook } from '../verdict-look.ts';
import { funnelPointAt, limitRuns, limits } from './funnel-geometry.ts';
import type { FunnelPoint, FunnelSpec } from './funnel-spec.ts';
import { sidesOf } from './funnel-sides.ts';
import { findingsOf } from './funnel-words.ts';
import { writeValue } from '../write-value.ts';

/** Names of the lines, at their right ends. */
export interface EndLabel {
  readonly text: string;
  /** Whole, where it is shortened. */
  readonly whole: string;
  readonly x: number;
  /** Its middle. */
  readonly y: number;
  readonly isReference: boolean;
}

interface Room {
  readonly plot: Box;
  /** Where words must end. */
  readonly right: number;
  /** Font size. */
  readonly size: number;
}

export function endLabels(spec: FunnelSpec, { plot, right, size }: Room): readonly EndLabel[] {
  const { axis, lines, reference } = spec;
  const last = lines.at(-1);
  const x = plot.x + plot.w + size * 0.6;
  const at = (whole: string, percent: number, isReference: boolean): EndLabel => {
    const text = fitText(whole, right - x, size, isReference ? 600 : 400);
    return { text, whole, x, y: heightOf(axis, percent, plot), isReference };
  };
  // A limit that has left the window above is named below.
  const limit = (upper: number, lower: number) => (upper <= axis.max ? upper : Math.max(lower, axis.min));
  const labels = [
    ...(last === undefined
      ? []
      : [
          at(funnelChartTexts.far, limit(last.upper998, last.lower998), false),
          at(funnelChartTexts.near, limit(last.upper95, last.lower95), false),
        ]),
    ...(reference === null ? [] : [at(referenceText(reference), reference.percent, true)]),
  ];
  return spreadLabels(labels, size * 1.4, { top: plot.y, bottom: plot.y + plot.h - size * 0.4 });
}

/** Width the names at the right ends want. */
export function endLabelsWidth({ lines, reference }: FunnelSpec, size: number): number {
  const texts = lines.length === 0 ? [] : [measureText(funnelChartTexts.far, size)];
  if (reference !== null) texts.push(measureText(referenceText(reference), size, 600));
  return texts.length === 0 ? 0 : Math.max(...texts) + size * 0.8;
}

function referenceText({ label, percent }: NonNullable<FunnelSpec['reference']>): string {
  return `${label} ${writePercent(percent)}`;
}

/** The name of an area beside its mark, and under it what the funnel says. */
export interface NameLabel {
  readonly point: FunnelPoint;
  readonly isChosen: boolean;
  readonly name: string;
  readonly word: string;
  readonly look: VerdictLook;
  readonly box: Box;
  readonly leader: PlacedNote['leader'];
}

/** The chosen one, those that differ, the furthest out first, and of so few all: more names than this are a thicket. */
const mostNames = 8;

export function nameLabels(
  spec: FunnelSpec,
  { plot, size }: Pick<Room, 'plot' | 'size'>,
  dot: number,
  picked: MarkKey | null,
): readonly NameLabel[] {
  const isChosen = ({ chosen, mark }: FunnelPoint) => chosen || (picked !== null && sameMark(mark, picked));
  const chosen = spec.points.filter(isChosen);
  const differing = findingsOf(spec.points)
    .slice(0, mostNames)
    .map(({ point }) => point)
    .filter((point) => !isChosen(point));
  const others = spec.points.length > mostNames ? [] : spec.points;
  const named = [...new Set([...chosen, ...differing, ...others])].map((point) => {
    const verdict = point.difference?.verdict ?? null;
    const percent = writeValue(point.value);
    const name = fitText(point.name, plot.w * 0.3, size, 600);
    const isTold = isChosen(point) && point.position !== null;
    const inside = isTold ? funnelChartTexts.chance[point.position] : '';
    const word = isFinding(verdict) ? verdictLook(verdict).word : inside;
    return { point, isChosen: isChosen(point), name: `${name} ${percent}`, word, look: verdictLook(verdict) };
  });
  const marks = spec.points.map((point) => around(spec, point, plot, dot));
  const obstacles = [...marks, ...linesAsObstacles(spec, plot)];
  const placed = sidesOf(spec, plot, size).flatMap((side) =>
    placeNotes({
      bounds: side.bounds,
      obstacles,
      notes: named
        .filter(({ point }) => side.holds(point))
        .map(({ point, name, word }) => ({
          id: markId(point.mark),
          anchor: { ...funnelPointAt(spec, point, plot), clear: dot / 2 + size * 0.3 },
          width: Math.max(measureText(name, size, 600), measureText(word, size)) + size * 0.3,
          height: size * (word === '' ? 1.3 : 2.6),
        })),
    }),
  );
  return withoutKnots(
    named.flatMap((label): NameLabel[] => {
      const place = placed.find(({ id }) => id === markId(label.point.mark));
      if (!place) return [];
      // Between so many marks there may be no free place near by: the chosen one is named even so.
      const isClear =
        lengthOf(place.leader) <= size * longestLeader &&
        isNearest(place.box, label.point, spec, plot) &&
        marks.every(
          (mark, index) =>
            !overlaps(mark, place.box) &&
            (spec.points[index] === label.point || !runsThrough(place.leader, mark)),
        );
      return isClear || label.isChosen ? [{ ...label, box: place.box, leader: place.leader }] : [];
    }),
  );
}

/** Words nearer to another mark would be read as those of that one, whatever their line says. */
function isNearest(box: Box, own: FunnelPoint, spec: FunnelSpec, plot: Box): boolean {
  const toOwn = distanceTo(box, funnelPointAt(spec, own, plot));
  return spec.points.every(
    (other) => other === own || distanceTo(box, funnelPointAt(spec, other, plot)) >= toOwn,
  );
}

/** In letters: a longer line leads the eye through a cloud of other marks. */
const longestLeader = 8;

function lengthOf({ from, to }: PlacedNote['leader']): number {
  return Math.hypot(to.x - from.x, to.y - from.y);
}

/** Better a name less than one whose line runs through another name. The first are kept. */
function withoutKnots(labels: readonly NameLabel[]): NameLabel[] {
  const kept: NameLabel[] = [];
  for (const label of labels) {
    const isKnotted = kept.some(
      (other) =>
        runsThrough(label.leader, other.box) ||
        runsThrough(other.leader, label.box) ||
        overlaps(label.box, other.box),
    );
    if (!isKnotted) kept.push(label);
  }
  return kept;
}

function runsThrough({ from, to }: PlacedNote['leader'], { x, y, w, h }: Box): boolean {
  const steps = 24;
  return Array.from({ length: steps - 1 }, (_, index) => (index + 1) / steps).some((share) => {
    const at = { x: from.x + (to.x - from.x) * share, y: from.y + (to.y - from.y) * share };
    return at.x > x && at.x < x + w && at.y > y && at.y < y + h;
  });
}

/** Words may not lie on a line: the reference whole, the limits step by step. */
function linesAsObstacles(spec: FunnelSpec, plot: Box): Box[] {
  const steps = limits.flatMap((limit) => limitRuns(spec, limit, plot).flat());
  return [
    ...steps.map(({ x, y }) => ({ x: x - 2, y: y - 2, w: 4, h: 4 })),
    ...(spec.reference === null
      ? []
      : [{ x: plot.x, y: heightOf(spec.axis, spec.reference.percent, plot) - 2, w: plot.w, h: 4 }]),
  ];
}

function around(spec: FunnelSpec, point: FunnelPoint, plot: Box, dot: number): Box {
  const { x, y } = funnelPointAt(spec, point, plot);
  return { x: x - dot / 2, y: y - dot / 2, w: dot, h: dot };
}
