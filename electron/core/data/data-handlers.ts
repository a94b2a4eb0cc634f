import { listDatasets } from '../../store/datasets.ts';
import { removeDelivery } from '../../store/deliveries.ts';
import { appendLog } from '../../store/log.ts';
import type { HandlersOf } from '../handlers.ts';
import type { Session } from '../session.ts';

export function dataHandlers(session: Session): HandlersOf<'data.list' | 'data.remove'> {
  return {
    'data.list': () => ({ datasets: listDatasets(session.workspace().db) }),
    'data.remove': ({ deliveryId }) => {
      const { db } = session.workspace();
      removeDelivery(db, deliveryId);
      appendLog(db, { at: session.nowIso(), kind: 'remove', detail: { deliveryId } });
      return { datasets: listDatasets(db) };
    },
  };
}
