import { chartQuestion } from '../../../shared/charts/chart-question.ts';
import type { ChartRequest } from '../../../shared/model/chart-request.ts';
import type { DeliveryChanges } from '../../../shared/model/delivery-changes.ts';
import { chartsOf } from '../../../shared/model/slide-charts.ts';
import type { OpenWorkspace } from '../../store/open-workspace.ts';
import { readStory } from '../../store/stories.ts';
import { extraBreakdowns, holdExtraBreakdowns } from '../exporting/hold-extra-breakdowns.ts';
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
  const found = await tellChanges(session, deliveryId, context);
  session.expectOpen(workspace);
  const asked = requestsTold(workspace, found);
  await holdExtraBreakdowns(session, asked, context);
  // Held together, more may be hidden than while each was only looked at.
  const changes = extraBreakdowns(asked).length < 2 ? found : await tellChanges(session, deliveryId, context);
  session.expectOpen(workspace);
  const tables = [];
  for (const request of requestsTold(workspace, changes)) {
    const answered = await session.analysis().run('figures', chartQuestion(request), context);
    // What cannot be asked any more is told without a number.
    if (answered.ok) tables.push(answered.value);
    else if (answered.issue.kind === 'cancelled') unwrap(answered);
  }
  await rememberExported(session, tables, context);
  return changes;
}

/** What the charts ask of the slides that are told of. */
function requestsTold({ db }: OpenWorkspace, { stories }: DeliveryChanges): readonly ChartRequest[] {
  const slides = stories.flatMap(({ storyId, slides: changed }) => {
    const told = new Set(changed.map(({ slideId }) => slideId));
    return readStory(db, storyId)?.slides.filter(({ id }) => told.has(id)) ?? [];
  });
  return slides.flatMap(chartsOf).map(({ chart }) => chart.request);
}
