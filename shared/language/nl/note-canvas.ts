import type { Annotation } from '../../model/annotation.ts';

/** Annotating on the chart itself, and what stands on a slide. */
export const noteCanvasTexts = {
  keys: 'Pijltjes verplaatsen de woorden, met Shift in grotere stappen. Enter wijzigt de woorden, Delete haalt de notitie weg, Escape laat haar los.',
  markKeys:
    'Klik op een cijfer om er iets bij te zetten. Of ga er met Tab en de pijltjes heen en druk op Enter.',
  menu: (name: string): string => `Zet hier, bij ${name}`,
  acts: {
    connector: 'Aanwijslijn met woorden',
    text: 'Woorden',
    wave: (wave: number): string => `Woorden bij ${wave}`,
    symbol: 'Teken',
    lift: 'Haal naar voren',
    mute: 'Zet naar achteren',
    box: 'Kader',
    difference: 'Verschilpijl naar…',
    'trend-line': 'Trendlijn naar…',
    period: (wave: number): string => `Periode vanaf ${wave} tot…`,
  },
  hidden: 'Dit cijfer wordt niet getoond. Er kan geen notitie bij.',
  second: {
    difference: 'Kies het cijfer waar de pijl naartoe gaat.',
    'trend-line': 'Kies een latere meting van hetzelfde gebied.',
    period: 'Kies een cijfer van de laatste meting van de periode.',
  },
  secondKeys: 'Klik erop, of ga erheen met de pijltjes en druk op Enter. Escape stopt.',
  stop: 'Stop',
  stopped: 'Gestopt. Er is niets veranderd.',
  notThere: {
    same: 'Dat is hetzelfde cijfer. Kies een ander.',
    hidden: 'Dat cijfer wordt niet getoond. Kies een ander.',
    elsewhere: 'Een trendlijn loopt naar een latere meting van hetzelfde gebied.',
    broken: 'Tussen die metingen is de vraag veranderd. Daar kan geen pijl of lijn overheen.',
    sameWave: 'Dat is dezelfde meting. Kies een andere.',
    otherChart: 'Dat is een andere grafiek. Kies een cijfer in dezelfde.',
  },
  moved: 'De notitie is verplaatst.',
  changed: 'De notitie is gewijzigd.',

  words: 'Woorden van de notitie',
  hint: 'Eén korte zin leest het snelst.',
  bold: 'Vet (Ctrl+B)',
  colour: 'Kleur',
  colours: {
    ink: 'gewoon',
    own: 'wij',
    compared: 'waarmee we vergelijken',
    favourable: 'gunstig',
    unfavourable: 'ongunstig',
  } satisfies Record<Annotation['colour'], string>,
  count: (count: number, suggested: number): string =>
    count > suggested ? `${count} tekens, ${suggested} leest sneller` : `${count} van ${suggested} tekens`,
  done: 'Klaar',

  ground: 'Waar?',
  grounds: { figures: 'bij cijfers', years: 'bij een meting of periode', percents: 'bij een percentage' },
  wave: 'Bij welke meting?',
  fromMoment: 'Vanaf',
  toMoment: 'Tot',
  momentHint: 'een jaar, of een maand zoals maart 2020',
  wrongMoment: 'Schrijf een jaar, of een maand met een jaar.',
  wrongOrder: 'Het einde ligt voor het begin.',
  usualPeriods: 'Vaak gebruikt',
  fromPercent: 'Vanaf welk percentage?',
  toPercent: 'Tot welk percentage?',
  best: 'Zet terug op de beste plek',
  isBest: 'De woorden staan weer op de beste plek.',
  figures: 'Cijfers en vorm',
  addTo: (position: number): string => `Notitie toevoegen bij grafiek ${position}`,
  rewrite: 'Herschrijf',
  of: (names: string): string => `bij ${names}`,
  strangeTitle: 'Getal zonder cijfer',
  strange: (where: string, percents: readonly string[]): string =>
    percents.length === 1
      ? `${where} staat ${percents.join('')}. Dat is geen cijfer van deze grafiek, of nu niet meer.`
      : `${where} staan ${percents.join(', ')}. Dat zijn geen cijfers van deze grafiek, of nu niet meer.`,
  inMessage: 'In de boodschap',
  inInterpretation: 'In de duiding',
  inNote: (words: string): string => `In de notitie ‘${words}’`,
} as const;
