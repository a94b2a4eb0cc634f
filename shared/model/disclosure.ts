import { z } from 'zod';

/** The smallest unweighted counts behind a shown figure (DOMAIN.md §5). 0 means: no such limit. */
export const disclosureRuleSchema = z
  .object({
    /** Respondents with a valid answer. */
    respondents: z.number().int().nonnegative(),
    /** Respondents who say yes. */
    cell: z.number().int().nonnegative(),
    /** Respondents who do not: n − cell. */
    complement: z.number().int().nonnegative(),
    /** Largest share of respondents in one category, 0–1; 1: no limit. */
    largestShare: z.number().min(0).max(1),
  })
  .readonly();
export type DisclosureRule = z.infer<typeof disclosureRuleSchema>;

/** The rule as a reader is told of it. */
export const toldRuleSchema = disclosureRuleSchema
  .unwrap()
  .extend({
    /** There when figures that are too uncertain are hidden as well. */
    hideUnreliable: z.literal(true).optional(),
    /** The limit for answers about sensitive topics, where some of what is asked is and the limit is stricter. */
    sensitiveCell: z.number().int().optional(),
  })
  .readonly();
export type ToldRule = z.infer<typeof toldRuleSchema>;
