import {
  annotationGroundsFor,
  annotationKindsFor,
} from '../../shared/charts/annotations/annotation-kinds.ts';
import { axesOf } from '../../shared/charts/annotations/plot-axes.ts';
import { chartMarks } from '../../shared/charts/chart-marks.ts';
import type { ChartSpec, NoteSpec } from '../../shared/charts/spec.ts';
import type { AnnotationShape } from '../../shared/model/annotation.ts';
import { sameMark, type MarkKey } from '../../shared/model/figure.ts';
import { chartStates } from './states.ts';

/** A chart of every kind that can carry annotations, plain. */
const plainCharts = [
  ...['ranking, plain', 'trend, three areas and a reference', 'bars, girls and boys beside the region'],
  ...['funnel, plain', 'dumbbell, plain', 'gaps, plain', 'profile, plain', 'profile, nothing compared'],
  ...[
    'top, plain',
    'map, plain',
    'distribution, plain',
    'multiples, plain',
    'matrix, plain',
    'number, plain',
  ],
];

/** Where an edge of a shape that spans an axis belongs: at the figure it was bound to by its year or percentage. */
export interface Edge {
  readonly side: 'left' | 'right' | 'top' | 'foot';
  readonly mark: MarkKey;
}

export interface AnnotatedChart {
  readonly name: string;
  readonly spec: ChartSpec;
  readonly shape: AnnotationShape;
  readonly note: NoteSpec;
  /** The figures it must stand at. */
  readonly marks: readonly MarkKey[];
  readonly edges: readonly Edge[];
}

export interface PlainChart {
  readonly name: string;
  readonly spec: ChartSpec;
  readonly one: MarkKey;
  readonly other: MarkKey;
}

export function chartsToAnnotate(): readonly PlainChart[] {
  const states = chartStates();
  return plainCharts.flatMap((name) => {
    const spec = states[name];
    if (!spec) return [];
    const shown = chartMarks(spec).filter(
      ({ value, isReference }) => value.status === 'shown' && !isReference,
    );
    const [first] = shown;
    if (!first) throw new Error(`Nothing is shown in “${name}”.`);
    const [one, other] = [shown[1] ?? first, shown[3] ?? first];
    return [{ name, spec, one: one.mark, other: other.mark }];
  });
}

/** Every annotation that a chart can carry, each by itself. */
export function annotationsOf({ name, spec, one, other }: PlainChart): readonly AnnotatedChart[] {
  const kinds = annotationKindsFor(spec);
  const box = { marks: [one] };
  const at = (shape: AnnotationShape, marks: readonly MarkKey[], text = ''): Tried => ({
    ...{ shape, marks, text, edges: [] },
  });
  const tried = [
    at({ kind: 'text', at: { mark: one } }, [one], 'Let hier op'),
    at({ kind: 'connector', mark: one }, [one], 'Hier begon het project'),
    at({ kind: 'symbol', mark: one, symbol: 'star' }, [one]),
    ...(['box', 'bracket', 'band'] as const).map((form) =>
      at({ kind: 'enclosure', form, around: box }, [one]),
    ),
    at({ kind: 'difference', from: one, to: other }, [one, other]),
    at({ kind: 'trend-line', from: one, to: other }, [one, other]),
    ...onAxes(spec, one, other),
  ];
  return tried
    .filter(({ shape }) => kinds[shape.kind] === null)
    .map(({ shape, marks, edges, text }) => ({
      ...{ name: `${name}: ${toldShape(shape)}`, spec, shape, marks, edges },
      note: noteOf(shape, text),
    }));
}

interface Tried extends Pick<AnnotatedChart, 'shape' | 'marks' | 'edges'> {
  readonly text: string;
}

/** Bound to a year or a percentage: those of two figures, so that the picture tells where they belong. */
function onAxes(spec: ChartSpec, one: MarkKey, other: MarkKey): readonly Tried[] {
  const grounds = annotationGroundsFor(spec);
  const [low, high] = [percentOf(spec, one), percentOf(spec, other)];
  const [left, right] = one.wave < other.wave ? [one, other] : [other, one];
  const isUpright = axesOf(spec, { x: 0, y: 0, w: 1, h: 1 })?.along === 'y';
  const [least, most] = low <= high ? [one, other] : [other, one];
  const period = { fromYear: left.wave, toYear: right.wave };
  const stretch = { fromPercent: Math.min(low, high), toPercent: Math.max(low, high) };
  return [
    ...(grounds.years
      ? (['band', 'bracket'] as const).map((form): Tried => ({
          shape: { kind: 'enclosure', form, around: period },
          ...{ marks: [], text: '' },
          edges: [
            { side: 'left', mark: left },
            { side: 'right', mark: right },
          ],
        }))
      : []),
    ...(grounds.percents
      ? [
          ...(['band', 'bracket'] as const).map((form): Tried => ({
            shape: { kind: 'enclosure', form, around: stretch },
            ...{ marks: [], text: '' },
            edges: [
              { side: isUpright ? 'foot' : 'left', mark: least },
              { side: isUpright ? 'top' : 'right', mark: most },
            ],
          })),
          ...(['reference', 'norm', 'goal'] as const).map((role): Tried => ({
            shape: { kind: 'level', percent: low, role },
            ...{ marks: [one], text: '', edges: [] },
          })),
        ]
      : []),
  ];
}

function percentOf(spec: ChartSpec, mark: MarkKey): number {
  const value = chartMarks(spec).find((each) => sameMark(each.mark, mark))?.value;
  return value?.status === 'shown' ? value.percent : NaN;
}

function toldShape(shape: AnnotationShape): string {
  switch (shape.kind) {
    case 'enclosure':
      return `${shape.form} of ${'marks' in shape.around ? 'a figure' : 'fromYear' in shape.around ? 'a period' : 'a stretch'}`;
    case 'level':
      return shape.role;
    default:
      return shape.kind;
  }
}

export function noteOf(shape: AnnotationShape, text = '', id = 'told'): NoteSpec {
  return { id, shape, text, colour: 'ink', moved: null, changed: null };
}
