/** Questions to ask again: the star, the clock, and what is behind them. */
export const keptQuestionTexts = {
  star: 'Bewaar als favoriet',
  starOff: 'Geen favoriet meer',
  starred: 'Deze vraag staat nu bij je favorieten.',
  unstarred: 'Deze vraag staat niet meer bij je favorieten.',
  clock: 'Favorieten en eerdere vragen',
  favourites: 'Favorieten',
  noFavourites: 'Klik op de ster om een vraag hier te bewaren.',
  recent: 'Eerder gevraagd',
  noRecent: 'Wat je bekijkt, staat straks hier.',
  rename: (name: string): string => `Geef ‘${name}’ een naam`,
  name: 'Naam van de vraag',
  nameHint: 'Leeg: de vraag zelf.',
  forget: (name: string): string => `Haal ‘${name}’ weg`,
  /** "Ranglijst: Vaak stress op alle scholen in Lindewaard in 2025, naar gender, tegenover de gemeente". */
  sentence: (parts: {
    readonly kind: string;
    readonly what: string;
    readonly who: string;
    readonly when: string;
    readonly by: string | null;
    readonly against: string | null;
  }): string =>
    [
      `${parts.kind}: ${parts.what} ${parts.who} ${parts.when}`,
      ...(parts.by === null ? [] : [`naar ${parts.by}`]),
      ...(parts.against === null ? [] : [`tegenover ${parts.against}`]),
    ].join(', '),
} as const;
