/**
 * The smallest unweighted counts behind a shown figure (DOMAIN.md §5). 0 means: no such limit.
 */
export interface DisclosureRule {
  /** Respondents with a valid answer. */
  readonly respondents: number;
  /** Respondents who say yes. */
  readonly cell: number;
  /** Respondents who do not: n − cell. */
  readonly complement: number;
  /** Largest share of respondents in one category, 0–1; 1: no limit. */
  readonly largestShare: number;
}
