/** What a reader must know before relying on a shown figure, by the mark it carries. */
export const figureMarkTexts = {
  'many-missing': 'Veel leerlingen gaven hier geen antwoord. Wees voorzichtig met dit cijfer.',
  'few-schools':
    'Dit cijfer komt vooral van een paar scholen, en is daarom onzeker. Andere scholen hadden een ander beeld kunnen geven.',
  unreliable: 'Dit cijfer is te onzeker om op te bouwen: het interval is te breed of de groep te klein.',
  'less-reliable': 'Dit cijfer is minder zeker. Trek er geen harde conclusies uit.',
  'enrolment-too-small':
    'Er deden meer leerlingen mee dan er volgens de scholenlijst zijn. Daar is niet gecorrigeerd; kijk de aantallen in de lijst na.',
  'psu-respondent':
    'Dit interval is gerekend per leerling, omdat in deze vraag een cijfer of vergelijking op één school steunt. In een andere grafiek kan dit gebied een ander interval hebben.',
} as const;

/** Which schools carry a figure: as a fact beside it. */
export const carriedByTexts = {
  name: 'Vooral van',
  schools: (count: number): string => (count === 1 ? '1 school' : `${String(count)} scholen`),
} as const;
