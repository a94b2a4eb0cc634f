import { Estimate } from '../../shared/disclosure/gate.ts';
import { intervalFor } from '../../shared/statistics/interval-for.ts';
import { reliabilityOf } from '../../shared/statistics/reliability.ts';
import { estimateProportion } from '../../shared/statistics/weighted-proportion.ts';
import type { CountedBasis } from './draft-figures.ts';
import { isCarriedByFew, schoolsThatCarry } from './few-schools.ts';
import { isManyMissing } from './many-missing.ts';

/** An estimate ready for the gate; percentages and their interval in percentage points. */
export function sealTally(counted: CountedBasis): Estimate {
  const { tally, disclosure, few } = counted;
  return new Estimate({
    basis: disclosure,
    describe: () => {
      const estimate = estimateProportion(tally);
      // The gate asks only for what has respondents.
      if (estimate === null) throw new Error('An estimate of nobody was described');
      const { method, interval } = intervalFor(estimate, counted);
      const reliability = reliabilityOf(estimate, isCarriedByFew(few));
      const numbers = {
        percent: 100 * estimate.proportion,
        se: 100 * Math.sqrt(estimate.variance),
        lower: interval === null ? null : 100 * interval.lower,
        upper: interval === null ? null : 100 * interval.upper,
        df: estimate.df,
        deff: estimate.designEffect,
        method,
        ...(isCarriedByFew(few) ? { fewSchools: schoolsThatCarry(few) } : {}),
      };
      const marks: string[] = [];
      if (few !== null) marks.push('least-sure');
      if (isCarriedByFew(few)) marks.push('few-schools');
      if (reliability !== 'fine') marks.push(reliability);
      if (estimate.lonelyStrata > 0) marks.push('lonely-psu');
      if (tally.notApplicable > 0) marks.push('not-applicable');
      if (isManyMissing(tally)) marks.push('many-missing');
      if (interval === null) marks.push('no-interval');
      return { numbers, marks };
    },
  });
}
