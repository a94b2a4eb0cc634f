/** Sentences with fields: they are filled from the figures of today, also after a new delivery. Told, so in Dutch. */
export const livingSentenceTexts = {
  percent: (at: 'in' | 'op') => `{indicator}: {percent} ${at} {gebied} ({meting}).`,
  /** Of a line over years its slide says what it is about. */
  newest: (at: 'in' | 'op') => `${at === 'op' ? 'Op' : 'In'} {gebied} is het {percent} ({meting}).`,
  interval: 'Het echte cijfer ligt bijna altijd tussen {ondergrens} en {bovengrens}.',
  difference: (other: string) => `Dat is {verschil} tegenover ${other}.`,
} as const;
