import { Estimate } from '../../shared/disclosure/gate.ts';
import { estimateMean, meanInterval } from '../../shared/statistics/weighted-mean.ts';
import type { AveragedBasis } from './draft-figures.ts';
import { isCarriedByFew, schoolsThatCarry } from './few-schools.ts';
import { isManyMissing } from './many-missing.ts';

/** A mean ready for the gate, with its interval in the unit of the score. */
export function sealMean({ tally, disclosure, few }: AveragedBasis): Estimate {
  return new Estimate({
    basis: disclosure,
    describe: () => {
      const estimate = estimateMean(tally);
      // The gate asks only for what has respondents.
      if (estimate === null) throw new Error('A mean of nobody was described');
      const interval = meanInterval(estimate);
      return {
        numbers: {
          percent: estimate.mean,
          se: Math.sqrt(estimate.variance),
          lower: interval?.lower ?? null,
          upper: interval?.upper ?? null,
          df: estimate.df,
          deff: estimate.designEffect,
          method: 'mean',
          ...(isCarriedByFew(few) ? { fewSchools: schoolsThatCarry(few) } : {}),
        },
        marks: [
          ...(few === null ? [] : ['least-sure']),
          ...(isCarriedByFew(few) ? ['few-schools'] : []),
          ...(estimate.lonelyStrata > 0 ? ['lonely-psu'] : []),
          ...(tally.notApplicable > 0 ? ['not-applicable'] : []),
          ...(isManyMissing(tally) ? ['many-missing'] : []),
          ...(interval === null ? ['no-interval'] : []),
        ],
      };
    },
  });
}
