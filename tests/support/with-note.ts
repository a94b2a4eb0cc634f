import { markPositions } from '../../shared/charts/geometry.ts';
import type { ChartSpec } from '../../shared/charts/spec.ts';

/** The spec with a sentence at its first shown mark; none when nothing is shown. */
export function withNote(spec: ChartSpec): ChartSpec {
  const [first] = markPositions(spec, { x: 0, y: 0, w: 1, h: 1 }, 0);
  if (!first) return spec;
  const note = { id: 'note', mark: first.mark, text: 'Hier begon in september een project.', changed: null };
  return { ...spec, notes: [note] };
}
