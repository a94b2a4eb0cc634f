import type { AreaReference } from '../../../shared/model/chart-request.ts';
import type { CallContext } from '../ports.ts';
import type { Session } from '../session.ts';
import { unwrap } from '../trouble.ts';

/** As the workspace calls it, schools too; its code where nobody knows a name. */
export async function nameOfArea(
  session: Session,
  area: AreaReference,
  context: CallContext,
): Promise<string> {
  const { areas } = unwrap(await session.analysis().run('options', {}, context));
  return areas.find(({ level, code }) => level === area.level && code === area.code)?.name ?? area.code;
}
