import { markId, type MarkKey } from '../../model/figure.ts';
import type { ChartSpec } from '../spec.ts';

export type Emphasis = 'lift' | 'mute';

/** What was lifted out or stepped back; the last annotation says, where two are about one figure. */
export function emphasisIn({ notes }: Pick<ChartSpec, 'notes'>): (mark: MarkKey) => Emphasis | null {
  const looks = new Map(
    notes.flatMap(({ shape }) =>
      shape.kind === 'emphasis' ? shape.marks.map((mark) => [markId(mark), shape.look] as const) : [],
    ),
  );
  return looks.size === 0 ? () => null : (mark) => looks.get(markId(mark)) ?? null;
}

/** Of a line: as its figures look, where all of them look alike. */
export function emphasisOfAll(
  emphasis: (mark: MarkKey) => Emphasis | null,
  points: readonly { readonly mark: MarkKey; readonly value: { readonly status: string } }[],
): Emphasis | null {
  const looks = new Set(
    points.filter(({ value }) => value.status === 'shown').map(({ mark }) => emphasis(mark)),
  );
  const [only = null] = looks;
  return looks.size === 1 ? only : null;
}
