import { groupBy } from '../../../shared/base/group-by.ts';
import { inBatches } from '../../../shared/base/in-batches.ts';
import type { Area } from '../../../shared/model/area.ts';
import type { AvailableIndicator } from '../../../shared/model/indicator.ts';
import type { IndicatorInWave } from '../../../shared/slides/templates/rests-on.ts';
import type { Analyst, RunContext } from '../../analysis/analyst.ts';
import { unwrap } from '../trouble.ts';

/** What an area has something to show of, as far as that was asked. */
export interface ShownHere {
  /** In the waves in which nothing says that they are hidden. */
  maybe(indicators: readonly AvailableIndicator[]): readonly AvailableIndicator[];
  /** In the waves in which they are known to be shown. */
  surely(indicators: readonly AvailableIndicator[]): readonly AvailableIndicator[];
  unknown(asked: readonly IndicatorInWave[]): readonly IndicatorInWave[];
  ask(
    asked: readonly IndicatorInWave[],
    /** How many indicators are done with, of those that were asked so far. */
    onStep: (done: number, total: number) => void,
    context: RunContext,
  ): Promise<void>;
}

export function shownHere({ level, code }: Pick<Area, 'level' | 'code'>, analysis: Analyst): ShownHere {
  const known = new Map<string, boolean>();
  const answered = new Set<string>();
  const find = (indicator: string, wave: number) => known.get(nameOf(indicator, wave));
  const narrow = (
    indicators: readonly AvailableIndicator[],
    may: (isShown: boolean | undefined) => boolean,
  ): readonly AvailableIndicator[] =>
    indicators
      .map((available) => ({
        ...available,
        waves: available.waves.filter((wave) => may(find(available.indicator.code, wave))),
      }))
      .filter(({ waves }) => waves.length > 0);
  return {
    maybe: (indicators) => narrow(indicators, (isShown) => isShown !== false),
    surely: (indicators) => narrow(indicators, (isShown) => isShown === true),
    unknown: (asked) => asked.filter(({ indicator, wave }) => find(indicator, wave) === undefined),
    async ask(asked, onStep, context) {
      let left = asked;
      const tellStep = (): void => {
        const pending = new Set(left.map(({ indicator }) => indicator));
        const total = new Set([...answered, ...pending]).size;
        onStep(total - pending.size, total);
      };
      const batches = [...groupBy(asked, (each) => each.wave)].flatMap(([wave, ofWave]) =>
        inBatches(ofWave, together).map((batch) => ({ wave, batch })),
      );
      if (batches.length > 0) tellStep();
      // All at once: who answers need not wait for this thread between two of them.
      await Promise.all(
        batches.map(async ({ wave, batch }) => {
          const indicators = batch.map(({ indicator }) => indicator);
          const question = { indicators, areas: [{ level, only: [code] }], waves: [wave] };
          const { figures } = unwrap(await analysis.run('figures', question, context));
          const shown = new Set(
            figures.filter(({ value }) => value.status === 'shown').map(({ key }) => key.indicator),
          );
          for (const indicator of indicators) {
            known.set(nameOf(indicator, wave), shown.has(indicator));
            answered.add(indicator);
          }
          left = left.filter((each) => !batch.includes(each));
          if (left.length > 0) tellStep();
        }),
      );
    },
  };
}

/** Indicators: few enough to see it move and to stop between two, enough that asking costs little. */
const together = 6;

function nameOf(indicator: string, wave: number): string {
  return `${indicator}|${String(wave)}`;
}
