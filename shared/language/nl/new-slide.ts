import type { ChartKind } from '../../model/chart-request.ts';

/** What a new slide brings along into a story: told, so in Dutch. */
export const newSlideTexts = {
  /** The word before the bar in the subtitle. */
  sections: {
    ranking: 'Waar',
    funnel: 'Welke wijken af',
    map: 'Waar',
    trend: 'Trend',
    multiples: 'Trend',
    profile: 'Profiel',
    top: 'Wat valt op',
    matrix: 'Overzicht',
    bars: 'Wie',
    dumbbell: 'Wie',
    gaps: 'Wie',
    distribution: 'Antwoorden',
    number: 'Kern',
    response: 'Wie deed mee',
  } satisfies Readonly<Record<ChartKind, string>>,
  requestSection: 'Haakje en vraag',
  quote: 'Hier komt wat iemand zei.',
  meaningSection: 'Duiding',
  text: { headline: 'Wat vooraf te weten', text: '- Eerste punt' },
  storyName: (place: string): string => `Verhaal over ${place}`,
} as const;
