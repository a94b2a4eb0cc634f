import type { HandlersOf } from '../handlers.ts';
import type { Session } from '../session.ts';
import { planBatch } from './plan-batch.ts';
import { runBatch } from './run-batch.ts';
import { writeOverview } from './write-overview.ts';

/** One story or template for many areas. */
export function batchHandlers(session: Session): HandlersOf<'batch.plan' | 'batch.run'> {
  return {
    'batch.plan': (wish, context) => planBatch(session, wish, context),
    async 'batch.run'(
      { formats, folder = session.ports.exportFolder, overwrite = false, resume = false, pictures, ...wish },
      context,
    ) {
      const { title, state, issue, reports, ownWords, openPages } = await runBatch(
        session,
        wish,
        { formats, folder, overwrite, resume, pictures },
        context,
      );
      const written = await writeOverview(folder, { title, reports, ownWords });
      const overview = written && { ...written, token: session.ports.offerDownload(written.path) };
      return { folder, state, issue, reports, ownWords, openPages, overview };
    },
  };
}
