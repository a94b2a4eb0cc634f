import type { Response } from '../../../shared/model/response.ts';
import type { TracedTable } from '../../analysis/trace-figures.ts';
import { saveExportedFigures } from '../../store/exported-figures.ts';
import type { CallContext } from '../ports.ts';
import type { Session } from '../session.ts';
import { unwrap } from '../trouble.ts';

/**
 * Counts figures as known from now on (METHODS.md §8). Call it before they go out: one that was remembered and never
 * written does no harm, one that is out and forgotten does.
 */
export async function rememberExported(
  session: Session,
  tables: readonly TracedTable[],
  context: CallContext,
  responses: readonly Pick<Response, 'question'>[] = [],
): Promise<void> {
  const workspace = session.workspace();
  const { figures } = unwrap(
    await session
      .analysis()
      .run('trace', { tables, responses: responses.map(({ question }) => question) }, context),
  );
  session.expectOpen(workspace);
  saveExportedFigures(workspace.db, figures, session.nowIso());
}
