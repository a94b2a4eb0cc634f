import { success, type Result } from '../../shared/base/result.ts';
import type { MarkKey } from '../../shared/model/figure.ts';
import type { Issue } from '../../shared/model/issue.ts';
import type { AnalysisReader } from './reader.ts';
import { sameAnswersSince } from './same-answers.ts';

/** What an old number was counted from. */
export type CountedFrom = Pick<MarkKey, 'indicator' | 'wave'>;

/**
 * Of which of these no old number may be told: their wave was delivered again, and not every pupil gave the same answer
 * (docs/decisions/0032, rule 3).
 */
export function listUntold(
  now: AnalysisReader,
  { asked }: { readonly asked: readonly CountedFrom[] },
): Result<{ readonly untold: readonly CountedFrom[] }, Issue> {
  const replaced = now.listReplaced();
  const deliveries = [...new Set(replaced.map(({ replacedBy }) => replacedBy))];
  const compared = deliveries.map((deliveryId) => ({
    waves: replaced.filter(({ replacedBy }) => replacedBy === deliveryId).map(({ wave }) => wave),
    sameAnswers: sameAnswersSince(now, deliveryId),
  }));
  return success({
    untold: asked.filter(({ indicator, wave }) =>
      compared.some(({ waves, sameAnswers }) => waves.includes(wave) && !sameAnswers(indicator, wave)),
    ),
  });
}
