import type { ChartSpec } from '../../shared/charts/spec.ts';
import { sameMark, type MarkKey } from '../../shared/model/figure.ts';

/**
 * The same chart with another figure at one mark: in bars of answers, where others would shift, and on a map, where
 * colours are classes, a hidden one; of one large figure one of fewer digits, so that its sign moves too.
 */
export function withOtherFigure<Spec extends ChartSpec>(spec: Spec, mark: MarkKey): Spec {
  return withFigure(spec, mark, ({ value }) => ({
    value:
      spec.kind === 'distribution' || spec.kind === 'map'
        ? hidden
        : spec.kind === 'number'
          ? { ...value, percent: 8 }
          : shifted(value),
  }));
}

/** The same chart with a figure that is one more at one mark: it is written otherwise, and hardly moves. */
export function withFigureAHairOff<Spec extends ChartSpec>(spec: Spec, mark: MarkKey): Spec {
  return withFigure(spec, mark, ({ value }) => ({ value: shifted(value, 1) }));
}

/** The same chart with no interval at one mark. */
export function withoutInterval<Spec extends ChartSpec>(spec: Spec, mark: MarkKey): Spec {
  return withFigure(spec, mark, ({ value, place }) => ({
    value: { ...value, lower: null, upper: null },
    ...(typeof place === 'object' && place !== null ? { place: { ...place, from: null, to: null } } : {}),
  }));
}

interface Value {
  readonly percent?: number;
  readonly lower?: number | null;
  readonly upper?: number | null;
}

interface Figure {
  readonly mark: MarkKey;
  readonly value: Value;
  /** Of a row in a profile. */
  readonly place?: object | string | null;
}

const hidden = { status: 'hidden', reason: 'te weinig leerlingen' };

function shifted(
  { percent = 0, lower, upper, ...value }: Value,
  by: number = percent > 50 ? -20 : 20,
): object {
  const at = (limit: number | null | undefined) => (typeof limit === 'number' ? limit + by : null);
  return { ...value, percent: percent + by, lower: at(lower), upper: at(upper) };
}

function withFigure<Spec extends ChartSpec>(
  spec: Spec,
  mark: MarkKey,
  changed: (figure: Figure) => object,
): Spec {
  return JSON.parse(
    JSON.stringify(spec, (_, part: unknown) =>
      isFigure(part) && sameMark(part.mark, mark) ? { ...part, ...changed(part) } : part,
    ),
  ) as Spec;
}

function isFigure(part: unknown): part is Figure {
  return typeof part === 'object' && part !== null && 'mark' in part && 'value' in part;
}
