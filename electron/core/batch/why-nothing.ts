import { groupBy } from '../../../shared/base/group-by.ts';
import type { ChartMark } from '../../../shared/charts/chart-marks.ts';
import { hiddenReasonText } from '../../../shared/language/nl/disclosure.ts';
import type { Area } from '../../../shared/model/area.ts';
import type { BatchSkip } from '../../../shared/model/batch.ts';
import type { CallContext } from '../ports.ts';
import type { Session } from '../session.ts';
import { unwrap } from '../trouble.ts';

/** Why an area has nothing to show: as its charts say it, else as the gate says it of all that was asked there last. */
export async function whyNothing(
  session: Session,
  marks: readonly Pick<ChartMark, 'value'>[],
  { level, code }: Area,
  context: CallContext,
): Promise<BatchSkip> {
  const said = marks.flatMap(({ value }) => (value.status === 'hidden' ? [value.reason] : []));
  if (said.length > 0) return { why: 'hidden', reason: commonest(said) };
  const analysis = session.analysis();
  const { indicators, waves } = unwrap(await analysis.run('options', {}, context));
  const newest = waves.at(-1);
  const codes = indicators.flatMap(({ indicator, levels, measures }) =>
    levels.includes(level) && measures.includes('percent') ? [indicator.code] : [],
  );
  if (newest === undefined || codes.length === 0) return { why: 'nothing' };
  const asked = { indicators: codes, areas: [{ level, only: [code] }], waves: [newest] };
  const { figures, disclosure } = unwrap(await analysis.run('figures', asked, context));
  const reasons = figures.flatMap(({ value }) =>
    value.status === 'hidden' ? [hiddenReasonText(value.reason, disclosure)] : [],
  );
  return reasons.length === 0 ? { why: 'nothing' } : { why: 'hidden', reason: commonest(reasons) };
}

function commonest(words: readonly string[]): string {
  const counted = groupBy(words, (each) => each);
  const [first] = [...counted].sort(([, one], [, other]) => other.length - one.length);
  return first?.[0] ?? '';
}
