import { writeList } from '../../base/dutch-numbers.ts';

const indicatorCount = (count: number): string => (count === 1 ? '1 indicator' : `${count} indicatoren`);

/** The question bar and what belongs to it: its blanks, the kinds of chart, why something cannot be asked. */
export const questionTexts = {
  more: 'Meer',
  suggested: 'past bij je vraag',
  oneIndicator: 'Eén indicator',
  manyIndicators: 'Naast elkaar',
  howManyIndicators: 'Eén indicator of meer naast elkaar',
  everything: 'Alle indicatoren',
  wholeTheme: (theme: string, count: number): string => `Alles: ${theme} (${indicatorCount(count)})`,
  ofTheme: (theme: string, count: number): string => `${theme}, ${indicatorCount(count)}`,
  ofThemes: (themes: number, count: number): string => `${themes} thema’s, ${indicatorCount(count)}`,
  noIndicator: 'wie meededen',
  notForResponse: 'Bij de respons hoort geen indicator. Kies er een om weer cijfers te zien.',
  overTime: 'Door de tijd',
  oneWave: 'Eén meting',
  allAreas: 'Alle gebieden of scholen',
  oneArea: 'Eén of een paar',
  twoAtOnce: 'Naar twee kenmerken tegelijk',
  liftOut: {
    country: 'Wijs dit land aan in de grafiek',
    region: 'Wijs deze regio aan in de grafiek',
    municipality: 'Wijs deze gemeente aan in de grafiek',
    district: 'Wijs deze wijk aan in de grafiek',
    school: 'Wijs deze school aan in de grafiek',
  },
  onlyOne: {
    country: 'Alleen dit land',
    region: 'Alleen deze regio',
    municipality: 'Alleen deze gemeente',
    district: 'Alleen deze wijk',
    school: 'Alleen deze school',
  },
  noNational: 'geen landelijk cijfer ingelezen',
  answersOnly: 'alleen als antwoorden',
  answersOrMean: 'als antwoorden of gemiddelde',
  meanOnly: 'als gemiddelde',

  scoreLeftOut: (label: string): string =>
    `‘${label}’ heeft geen percentage en staat hier niet bij. Je ziet andere indicatoren.`,
  oneTotal: {
    words: 'Zonder uitsplitsing is dit één cijfer.',
    see: (kind: string): string => `Bekijk als ‘${kind}’`,
    split: (label: string): string => `Splits uit naar ${label}`,
  },

  look: 'Weergave van de grafiek',
  looks: {
    order: 'Volgorde',
    marks: 'Tekens',
    dots: 'Punten',
    bars: 'Staven',
    most: 'Rijen',
    allRows: 'Alle',
    firstRows: (count: number): string => `Eerste ${count}`,
    limits: 'Grenzen',
    plainLimits: 'Alleen toeval',
    widerLimits: 'Ook gewone spreiding',
    topOrders: { difference: 'Grootste verschil', percent: 'Hoogste percentage' },
    count: 'Aantal',
    groupOrders: { gap: 'Grootste verschil', name: 'Op naam' },
    answers: 'Balken',
    answerStyles: { stacked: 'Gestapeld', diverging: 'Om het midden' },
    map: 'Vorm',
    maps: { shapes: 'Kaart', tiles: 'Tegels' },
  },

  trouble: {
    noPercentages: (label: string): string => `‘${label}’ is geen ja/nee-vraag`,
    noPercentagesBody:
      'Er is dus niet één percentage. Bekijk hoe de antwoorden verdeeld zijn, of kies een andere indicator.',
    isScore: (label: string): string => `‘${label}’ is een score, geen percentage`,
    scoreInFunnel:
      'De grenzen van een trechter rekenen met een aandeel leerlingen. Van een score is er een gemiddelde: bekijk dat in een andere grafiek.',
    scoreAmongMany:
      'Hier staan percentages van verschillende indicatoren naast elkaar. Een score heeft een eigen schaal en past daar niet bij: bekijk het gemiddelde in een andere grafiek.',
    seeAnswers: 'Bekijk de antwoorden',
    seeMeans: 'Bekijk de gemiddelden',
    noAnswers: 'Dit is een ja/nee-cijfer',
    noAnswersBody: (label: string): string =>
      `Voor alle antwoorden zijn de antwoordcategorieën nodig. Van ‘${label}’ kennen we alleen het percentage.`,
    onlyScore: 'Dit is een score',
    onlyScoreBody: (label: string): string =>
      `Voor alle antwoorden zijn de antwoordcategorieën nodig. Van ‘${label}’ kennen we alleen het gemiddelde.`,
    seePercentages: 'Bekijk het percentage',
    seeOther: (label: string): string => `Bekijk ${label}`,
    populations: 'Deze indicatoren gaan over verschillende mensen',
    populationsBody: (names: readonly string[]): string =>
      `Cijfers over ${writeList(names)} zetten we nooit naast elkaar: de vragen en de leeftijden verschillen.`,
    onlyPopulation: (name: string): string => `Alleen ${name}`,
    oneBreakdown: (label: string): string => `Naar ${label} tegelijk kan hier niet`,
    oneBreakdownBody:
      'Alle antwoorden, gemiddelden en de respons tonen we naar één kenmerk tegelijk. Met twee blijft er van de kleine groepjes te weinig over om te laten zien.',
    splitBy: (label: string): string => `Splits uit naar ${label}`,
    noGroups: 'In deze werkmap zijn geen groepen om naar uit te splitsen',
    noGroupsBody:
      'Voor deze grafiek zijn groepen nodig, zoals gender of klas. Die staan niet in de bestanden.',
    noResponse: (wave: number): string => `Van ${wave} weten we niet wie er meededen`,
    noResponseBody: (waves: readonly number[]): string =>
      waves.length === 0
        ? 'In deze werkmap staan alleen cijfers die anderen al berekenden. Daar hoort geen respons bij.'
        : `Alleen bij bestanden met antwoorden tellen we de respons: ${writeList(waves.map(String))}.`,
    seeRanking: 'Bekijk de ranglijst',
    manyNotAsked: (wave: number): string => `In ${wave} is niets van dit rijtje gevraagd`,
    manyNotAskedBody: (waves: readonly number[]): string =>
      waves.length === 0
        ? 'Kies andere indicatoren.'
        : `Er zijn wel cijfers over ${writeList(waves.map(String))}.`,
  },
} as const;
