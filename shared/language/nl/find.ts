/** One field that leads to an indicator, an area, a page, a story or a question asked before. */
export const findTexts = {
  button: 'Zoeken',
  keys: 'Ctrl K',
  title: 'Zoeken',
  label: 'Waar wil je heen',
  placeholder: 'Zoek een indicator, gebied, school of pagina',
  everything: 'Begin opnieuw',
  pages: 'Pagina’s',
  questions: 'Eerder gevraagd',
  stories: 'Verhalen',
  indicators: 'Indicatoren',
  hint: 'Typ een deel van een naam, ook met een tikfout. Kies met de pijltjes en Enter.',
} as const;
