/** How many slides a story or template has: the same count wherever it is named. */
export const slideCountTexts = {
  /** `own`: those that were made; the last one, how the figures were made, follows from them. */
  slides: (own: number, hasAccount: boolean): string => {
    const all = own > 0 && hasAccount ? own + 1 : own;
    const counted = all === 1 ? '1 dia' : `${all} dia’s`;
    return all > own ? `${counted}, met de verantwoording` : counted;
  },
} as const;
