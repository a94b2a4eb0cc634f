import { chartMarks } from '../charts/chart-marks.ts';
import type { FooterPart } from '../charts/footer/footer-part.ts';
import type { ChartSpec } from '../charts/spec.ts';
import { isFinding } from '../charts/verdict-look.ts';
import { differingText } from '../language/nl/one-verdict.ts';
import { markId } from '../model/figure.ts';

/**
 * The charts of a story, each with a line on its figures that another of them judges otherwise. One test has one verdict
 * in a story (decision 48), so these were tested in two ways: by another sampling unit or weight, or in a funnel.
 */
export function tellDiffering(specs: ReadonlyMap<string, ChartSpec>): ReadonlyMap<string, ChartSpec> {
  const judged = [...specs].map(([id, spec]) => ({ id, spec, figures: judgedFigures(spec) }));
  return new Map(
    judged.map(({ id, spec, figures }) => {
      const lines = [true, false].flatMap((isInFunnel) => {
        const others = judged.filter(
          (other) =>
            other.id !== id && isInFunnel === isFunnel(spec, other.spec) && compareAlike(spec, other.spec),
        );
        return linesAbout(
          figures,
          others.flatMap((other) => other.figures),
          isInFunnel,
        );
      });
      return [id, lines.length === 0 ? spec : { ...spec, footer: [...spec.footer, ...lines] }];
    }),
  );
}

/** One figure in a chart, what it is held against there, and whether it counts as a difference. */
interface Judged {
  readonly id: string;
  readonly name: string;
  readonly other: string;
  readonly counts: boolean;
}

function judgedFigures(spec: ChartSpec): readonly Judged[] {
  return chartMarks(spec).flatMap(({ mark, name, difference }) =>
    !difference || difference.verdict === null
      ? []
      : [{ id: markId(mark), name, other: difference.other.name, counts: isFinding(difference.verdict) }],
  );
}

/** One of the two, but not both. */
function isFunnel(a: ChartSpec, b: ChartSpec): boolean {
  return (a.kind === 'funnel') !== (b.kind === 'funnel');
}

/** A step between waves or two groups say nothing of a place in a funnel. */
function compareAlike(a: ChartSpec, b: ChartSpec): boolean {
  return !isFunnel(a, b) || [a, b].every(({ kind }) => besideArea.has(kind));
}

const besideArea: ReadonlySet<ChartSpec['kind']> = new Set([
  ...(['funnel', 'ranking', 'map', 'matrix', 'profile', 'top', 'number'] as const),
]);

/** One line for what counts here, one for what counts elsewhere. */
function linesAbout(
  own: readonly Judged[],
  others: readonly Judged[],
  isInFunnel: boolean,
): readonly FooterPart[] {
  return [true, false].flatMap((counts) => {
    const otherwise = own.filter(
      (figure) =>
        figure.counts === counts &&
        others.some(
          ({ id, other, counts: there }) =>
            id === figure.id && there !== counts && (isInFunnel || other === figure.other),
        ),
    );
    const names = [...new Set(otherwise.map(({ name }) => name))];
    return names.length === 0 ? [] : [{ kind: 'differing', text: differingText(names, counts, isInFunnel) }];
  });
}
