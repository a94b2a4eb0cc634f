/** Sentences with fields: they are filled from the figures of today, also after a new delivery. Told, so in Dutch. */
export const livingSentenceTexts = {
  percent: '{indicator}: {percent} in {gebied} ({meting}).',
  interval: 'Het echte cijfer ligt bijna altijd tussen {ondergrens} en {bovengrens}.',
  difference: (other: string) => `Dat is {verschil} tegenover ${other}.`,
} as const;
