import { chartQuestion } from '../../../shared/charts/chart-question.ts';
import type { DeliveryChanges } from '../../../shared/model/delivery-changes.ts';
import { chartsOf } from '../../../shared/model/slide-charts.ts';
import { readStory } from '../../store/stories.ts';
import { rememberExported } from '../exporting/remember-exported.ts';
import type { CallContext } from '../ports.ts';
import type { Session } from '../session.ts';
import { unwrap } from '../trouble.ts';
import { tellChanges } from './tell-changes.ts';

/** The changes, to be handed on: the figures of the slides they are told of count as known from then on. */
export async function exportChanges(
  session: Session,
  deliveryId: number,
  context: CallContext,
): Promise<DeliveryChanges> {
  const workspace = session.workspace();
  const changes = await tellChanges(session, deliveryId, context);
  session.expectOpen(workspace);
  const slides = changes.stories.flatMap(({ storyId, slides: changed }) => {
    const told = new Set(changed.map(({ slideId }) => slideId));
    return readStory(workspace.db, storyId)?.slides.filter(({ id }) => told.has(id)) ?? [];
  });
  const tables = [];
  for (const { chart } of slides.flatMap(chartsOf)) {
    const answered = await session.analysis().run('figures', chartQuestion(chart.request), context);
    // What cannot be asked any more is told without a number.
    if (answered.ok) tables.push(answered.value);
    else if (answered.issue.kind === 'cancelled') unwrap(answered);
  }
  await rememberExported(session, tables, context);
  return changes;
}
