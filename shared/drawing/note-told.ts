import { describeAnnotation } from '../charts/annotations/describe-annotation.ts';
import type { ChartSpec, NoteSpec } from '../charts/spec.ts';

interface Told {
  readonly spec: ChartSpec;
  /** The notes as people wrote them, where the drawing writes more. */
  readonly written?: readonly NoteSpec[] | undefined;
}

/** What an annotation says and where it is, for who does not see it. */
export function toldOf({ spec, written }: Told, note: NoteSpec): string {
  return describeAnnotation(spec, written?.find(({ id }) => id === note.id) ?? note);
}
