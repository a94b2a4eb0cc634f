import type { ChartSpec } from '../../../shared/charts/spec.ts';
import { marksOf } from '../../../shared/model/annotation.ts';
import type { MarkKey } from '../../../shared/model/figure.ts';
import type { AnnotatedChart } from '../../../shared/model/story.ts';
import type { Analyst } from '../../analysis/analyst.ts';
import type { WorkspaceDatabase } from '../../store/database.ts';
import { listReplaced } from '../../store/replacements.ts';
import type { CallContext } from '../ports.ts';
import { unwrap } from '../trouble.ts';

/** Whether the number a figure had when a note was written may not be told beside that of now. */
export type IsUntold = (mark: MarkKey) => boolean;

/** Asked of the figures that notes carry; where no wave of theirs was delivered again, nothing has to be compared. */
export async function findUntold(
  source: { readonly db: WorkspaceDatabase; readonly analysis: Analyst },
  charts: readonly AnnotatedChart[],
  context: CallContext,
): Promise<IsUntold> {
  const waves = new Set(listReplaced(source.db).map(({ wave }) => wave));
  const carried = charts.flatMap(({ annotations }) => annotations.flatMap(({ figures }) => figures));
  const asked = new Map(
    carried
      .filter(({ mark, percent }) => percent !== null && waves.has(mark.wave))
      .map(({ mark: { indicator, wave } }) => [idOf({ indicator, wave }), { indicator, wave }]),
  );
  if (asked.size === 0) return () => false;
  const { untold } = unwrap(await source.analysis.run('untold', { asked: [...asked.values()] }, context));
  const ids = new Set(untold.map(idOf));
  return (mark) => ids.has(idOf(mark));
}

/** That a figure changed stays told; what it was goes. */
export function withoutOldNumbers(spec: ChartSpec, isUntold: IsUntold): ChartSpec {
  const notes = spec.notes.map((note) => {
    const { changed, shape } = note;
    if (changed === null || changed === 'hidden' || !marksOf(shape).some(isUntold)) return note;
    return { ...note, changed: { ...changed, from: null } };
  });
  return { ...spec, notes };
}

function idOf({ indicator, wave }: Pick<MarkKey, 'indicator' | 'wave'>): string {
  return `${indicator}|${String(wave)}`;
}
