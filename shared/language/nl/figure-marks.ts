/** What a reader must know before relying on a shown figure, by the mark it carries. */
export const figureMarkTexts = {
  'many-missing': 'Veel leerlingen gaven hier geen antwoord. Wees voorzichtig met dit cijfer.',
  unreliable: 'Dit cijfer is te onzeker om op te bouwen: het interval is te breed of de groep te klein.',
  'less-reliable': 'Dit cijfer is minder zeker. Trek er geen harde conclusies uit.',
  'enrolment-too-small':
    'Er deden meer leerlingen mee dan er volgens de scholenlijst zijn. Daar is niet gecorrigeerd; kijk de aantallen in de lijst na.',
} as const;
