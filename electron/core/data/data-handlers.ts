import { removeDelivery } from '../../store/deliveries.ts';
import { letGoReplaced } from '../../store/replacements.ts';
import { appendLog } from '../../store/log.ts';
import type { HandlersOf } from '../handlers.ts';
import type { Session } from '../session.ts';
import { exportChanges } from './export-changes.ts';
import { listData } from './list-data.ts';
import { tellChanges } from './tell-changes.ts';

type Names = 'data.list' | 'data.remove' | 'data.changes' | 'data.letGo' | 'export.changes';

export function dataHandlers(session: Session): HandlersOf<Names> {
  return {
    'data.list': () => listData(session.workspace().db),
    'data.remove': ({ deliveryId }) => {
      const { db } = session.workspace();
      removeDelivery(db, deliveryId);
      appendLog(db, { at: session.nowIso(), kind: 'remove', detail: { deliveryId } });
      return listData(db);
    },
    'data.changes': ({ deliveryId }, context) => tellChanges(session, deliveryId, context),
    'export.changes': ({ deliveryId }, context) => exportChanges(session, deliveryId, context),
    'data.letGo': ({ deliveryId }) => {
      const { db } = session.workspace();
      letGoReplaced(db, deliveryId);
      appendLog(db, { at: session.nowIso(), kind: 'remove', detail: { replacedBy: deliveryId } });
      return listData(db);
    },
  };
}
