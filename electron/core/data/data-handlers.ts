import { removeDelivery } from '../../store/deliveries.ts';
import { appendLog } from '../../store/log.ts';
import type { HandlersOf } from '../handlers.ts';
import type { Session } from '../session.ts';
import { listData } from './list-data.ts';

export function dataHandlers(session: Session): HandlersOf<'data.list' | 'data.remove'> {
  return {
    'data.list': () => listData(session.workspace().db),
    'data.remove': ({ deliveryId }) => {
      const { db } = session.workspace();
      removeDelivery(db, deliveryId);
      appendLog(db, { at: session.nowIso(), kind: 'remove', detail: { deliveryId } });
      return listData(db);
    },
  };
}
