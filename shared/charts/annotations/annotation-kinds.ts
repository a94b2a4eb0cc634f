import { annotationBars as bars } from '../../language/annotations.ts';
import type { AnnotationKind } from '../../model/annotation.ts';
import type { ChartSpec } from '../spec.ts';
import { axesOf } from './plot-axes.ts';

/** Null where a chart can carry that kind; else why not, in words. */
export type AnnotationKinds = Readonly<Record<AnnotationKind, string | null>>;

/** What people may put on a chart. An annotation of another kind keeps its words, and its shape is not drawn. */
export function annotationKindsFor(spec: ChartSpec): AnnotationKinds {
  switch (spec.kind) {
    case 'trend':
    case 'gaps': {
      const level = levelOn(spec.axis);
      return spec.waves.length > 1 ? { ...all, level } : { ...all, level, 'trend-line': bars.noTime };
    }
    case 'ranking':
    case 'bars':
    case 'funnel':
    case 'dumbbell':
      return { ...all, level: 'axis' in spec ? levelOn(spec.axis) : null, 'trend-line': bars.noTime };
    case 'profile': {
      const level = spec.scale.kind === 'percent' ? null : bars.differences;
      return { ...all, difference: bars.ownIndicators, 'trend-line': bars.noTime, level };
    }
    case 'top':
      return { ...all, difference: bars.ownIndicators, 'trend-line': bars.noTime };
    case 'map':
      return {
        ...only(bars.noAxis, 'text', 'connector', 'symbol'),
        enclosure: bars.scattered,
        emphasis: bars.classes,
      };
    case 'distribution':
      return { ...only(bars.stacked, 'text', 'connector', 'symbol', 'enclosure'), emphasis: bars.answers };
    case 'matrix':
    case 'multiples':
      return only(bars.dense, 'text', 'connector');
    case 'number':
      return only(bars.oneFigure, 'text', 'connector');
    case 'response':
      return only(bars.table);
  }
}

/** What words and enclosures of a chart may be bound to besides its figures. */
export function annotationGroundsFor(spec: ChartSpec): {
  readonly years: boolean;
  readonly percents: boolean;
} {
  const axes = axesOf(spec, { x: 0, y: 0, w: 1, h: 1 });
  const isScore = 'axis' in spec && spec.axis.measure === 'mean';
  return { years: axes !== null && axes.yearAt !== null, percents: axes !== null && !isScore };
}

/** A line of comparison, norm or goal is set and told as a percentage. */
function levelOn({ measure }: { readonly measure?: 'mean' }): string | null {
  return measure === 'mean' ? bars.scores : null;
}

const all: AnnotationKinds = {
  ...{ text: null, connector: null, enclosure: null, symbol: null },
  ...{ emphasis: null, difference: null, 'trend-line': null, level: null },
};

function only(why: string, ...kinds: readonly AnnotationKind[]): AnnotationKinds {
  const of = (kind: AnnotationKind) => (kinds.includes(kind) ? null : why);
  return {
    ...{ text: of('text'), connector: of('connector'), enclosure: of('enclosure'), symbol: of('symbol') },
    ...{ emphasis: of('emphasis'), difference: of('difference') },
    ...{ 'trend-line': of('trend-line'), level: of('level') },
  };
}
