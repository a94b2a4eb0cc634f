import type { Level } from '../../model/area.ts';

/** Words that fill the blanks of a template. Always Dutch: a story is told. */
export const templateWords = {
  pupils: 'leerlingen',
  youth: 'jongeren',
  people: 'deelnemers',
  /** "op Het Baken", "in Lindewaard", "in de regio GGD Voorbeeldregio". */
  at: (level: Level, name: string): string => {
    if (level === 'school') return `op ${name}`;
    return /^(GGD|Regio)\b/i.test(name) ? `in de regio ${name.replace(/^regio\s+/i, '')}` : `in ${name}`;
  },
  /** A place whose name nobody knows any more. */
  here: 'hier',
  noOrganisation: 'de GGD',
  noTheme: 'Welbevinden',
  /** In place of bars by groups of which hardly any may be shown. */
  groupsNotShown: (place: string) =>
    `Per groep laten we ${place} geen cijfers zien: ze zouden te veel zeggen over een kleine groep.`,
  /** In place of a slide that has nothing to show. */
  nothingToShow: (place: string) =>
    `Hierover zijn geen cijfers ${place} die we kunnen laten zien: het onderwerp is hier niet gevraagd, of te weinig mensen gaven antwoord.`,
  /** In place of a chart of several figures, of an area that has but one. */
  nothingMoreToShow: (place: string) =>
    `Meer cijfers hierover kunnen we ${place} niet laten zien: die vragen zijn hier niet gesteld, of te weinig mensen gaven antwoord.`,
} as const;
