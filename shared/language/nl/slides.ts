import { percentSign } from '../../base/percent-style.ts';
import { writeInterval, writeWhole } from '../../base/dutch-numbers.ts';
import { writeRange, type MeasureOfMark } from './figure-unit.ts';
import type { Level } from '../../model/area.ts';
import type { ChartKind } from '../../model/chart-request.ts';

interface DrawnScale {
  readonly min: number;
  readonly max: number;
  readonly measure?: MeasureOfMark;
}

/** Words on slides that come from neither the user nor the chart. */
export const slideTexts = {
  /** Of a slide with pictures or words only, without a headline. */
  untitled: 'Nog zonder kop',
  chartGone: 'Deze grafiek is niet meer te maken',
  /** In a part that is too small for its chart. */
  tooLittleRoom: 'Voor deze grafiek is hier te weinig plaats. Kies een andere indeling of minder delen.',
  fictitious: 'fictieve voorbeelddata',
  opening: 'Opening',
  /** Asked by somebody in the room, while the story is told. */
  live: 'live vraag',
  pageOf: (page: number, pages: number) => `dia ${page} van ${pages}`,
  areaKind: {
    country: '',
    region: 'Regio',
    municipality: 'Gemeente',
    district: 'Wijk',
    school: 'School',
  } as const satisfies Record<Level, string>,
  partOfRows: (first: number, last: number, total: number) =>
    `Rij ${writeWhole(first)} tot en met ${writeWhole(last)} van ${writeWhole(total)}`,
  windowOfRows: (shown: number, total: number, hasNotes = false) =>
    `Op deze dia ${writeWhole(shown)} van de ${writeWhole(total)} rijen: de bovenste, de onderste${hasNotes ? ', die met een notitie' : ''} en het gekozen gebied met zijn buren`,
  notedRowsLeftOut: (count: number) =>
    count === 1
      ? 'Van 1 rij past de notitie niet; die staat bij de spreker'
      : `Van ${writeWhole(count)} rijen past de notitie niet; die staan bij de spreker`,
  skippedRows: (count: number) =>
    count === 1 ? '1 rij niet op deze dia' : `${writeWhole(count)} rijen niet op deze dia`,
  ofHundred: (percent: number) => `${writeWhole(percent)} van de 100`,
  intervalOf: (lower: number, upper: number) => `95${percentSign()}-interval: ${writeInterval(lower, upper)}`,
  shortInterval: (lower: number, upper: number, measure: MeasureOfMark) =>
    `interval ${writeRange(lower, upper, measure)}`,
  /** Of a small chart without an axis. */
  /** "schaal van 20 tot 70 %"; of a score "getekend van 3,4 tot 4,2", beside the scale it has. */
  scaleFromTo: ({ min, max, measure }: DrawnScale) =>
    `${measure === 'mean' ? 'getekend' : 'schaal'} van ${writeRange(min, max, measure)}`,
  quoted: (text: string) => `‘${text.trim()}’`,
  logoAlt: (organisation: string) => (organisation === '' ? 'Logo' : `Logo van ${organisation}`),

  /** Names of elements, as PowerPoint's selection pane and a screen reader give them. */
  names: {
    told: 'Wat de grafiek zegt',
    accent: 'Accent',
    title: 'Titel',
    subtitle: 'Ondertitel',
    tag: 'Fictieve voorbeelddata',
    live: 'Live vraag',
    rule: 'Lijn boven de bron',
    footer: 'Bron',
    owner: 'Eigenaar en dianummer',
    logo: 'Logo',
    chart: 'Grafiek',
    chartOf: (name: string) => `Grafiek van ${name}`,
    gapChart: 'Grafiek van de verschillen',
    number: 'Dianummer',
    templatePanel: 'Vlak onder de inhoud',
    besideChart: 'Namen en waarden bij de grafiek',
    behindChart: 'Vlakken achter de grafiek',
    smallCharts: 'Kleine grafieken',
    drawnShape: 'Vorm',
    drawnLine: 'Lijn',
    reference: (label: string) => `Vergelijkingslijn ${label}`,
    referenceLabel: (label: string) => `Naam bij de vergelijkingslijn ${label}`,
    hidden: (name: string) => `Niet getoond: ${name}`,
    hiddenReason: (name: string) => `Reden bij ${name}`,
    note: (text: string) => `Notitie: ${text}`,
    leader: (text: string) => `Lijn bij notitie: ${text}`,
    outline: (text: string) => `Kader bij notitie: ${text}`,
    noteSign: (text: string) => `Teken bij notitie: ${text}`,
    noteGround: (text: string) => `Vlak bij notitie: ${text}`,
    panel: 'Vlak achter de duiding',
    panelEdge: 'Rand van de duiding',
    skipped: 'Rijen overgeslagen',
    partingLine: 'Lijn tussen twee delen',
    blockHead: (heading: string) => `Kop: ${heading}`,
    text: (heading: string) => (heading === '' ? 'Tekst' : `Tekst: ${heading}`),
    textGround: 'Vlak achter de tekst',
    quote: 'Citaat',
    people: (label: string) => `Omgerekend: ${label}`,
    scale: (label: string) => `Schaal van 0 tot 100: ${label}`,
    interval: (label: string) => `Interval: ${label}`,
    breakGround: 'Vlak na de andere vraag',
    breakLine: 'Andere vraag',
    breakWords: 'Uitleg bij de andere vraag',
    seriesSign: (name: string) => `Kleur van ${name}`,
    seriesName: (name: string) => `Naam van ${name}`,
    lineEnd: (name: string) => `Naam aan het eind van de lijn: ${name}`,
    value: (name: string) => `Waarde van ${name}`,
    verdict: (name: string) => `Oordeel bij ${name}`,
    verdictSign: (name: string) => `Teken bij ${name}`,
    area: 'Gebied',
    stroke: 'Streepje',
    darkPanel: 'Vlak achter het cijfer',
    dots: 'Honderd stippen',
    figure: 'Cijfer in woorden',
    source: 'Bron van het cijfer',
    date: 'Eigenaar en datum',
    content: 'Tekst',
    slidePicture: 'Afbeelding van de dia',
    notes: 'Notities',
  },
  layoutNames: { title: 'Titeldia', content: 'Alleen titel' },
  hiddenAlt: (name: string, reason: string) => `${name}: ${reason}`,
  referenceAlt: (words: string) => `Stippellijn: ${words}`,
  dotsAlt: (percent: number, subtitle: string) =>
    `${writeWhole(percent)} van de honderd stippen zijn gevuld. ${subtitle}.`,

  /** At the end of a footer that would take too many lines. */
  moreInNotes: 'Meer in de notities.',
  /** What that footer left out, in the notes. */
  footNotes: (sentences: string) => `Ook bij deze dia: ${sentences}.`,
  speaker: {
    say: 'ZEG',
    point: 'WIJS AAN',
    ifAsked: 'ALS MEN VRAAGT',
    figures: 'CIJFERS',
    duration: 'DUUR',
    minutes: (count: number) => (count === 1 ? '1 minuut.' : `${count} minuten.`),
    welcome: (areaName: string) => `Welkom. We kijken samen naar de cijfers van ${areaName}.`,
    pointAtReference: (label: string) => `de stippellijn: ${label}. Daarna de balken.`,
    pointAtChosen: (name: string) => `de gekleurde balk: ${name}.`,
    pointAtRows: 'de bovenste en de onderste balk, met hun strepen.',
    pointAtTrend: (name: string, first: string, last: string) =>
      `de lijn van ${name}, van ${first} naar ${last}.`,
    pointAtBars: 'de balken per groep, met hun strepen.',
    pointAtDrawing: {
      funnel: 'de stippen buiten de trechter. Wat erbinnen ligt, kan toeval zijn.',
      map: 'de gebieden met een oordeel. Daarna de gebieden zonder cijfer.',
      multiples: 'één lijn als voorbeeld. Daarna de lijnen die anders lopen.',
      profile: 'de lijn waarmee je vergelijkt. Daarna wat er het verst van af ligt.',
      top: 'het bovenste cijfer. Daarna het onderste.',
      matrix: 'de kleuren met hun tekens: eerst één rij, dan één kolom.',
      dumbbell: 'de langste lijn: daar liggen de groepen het verst uit elkaar.',
      gaps: 'de afstand tussen de groepen, van de eerste naar de laatste meting.',
      distribution: 'de antwoorden aan de buitenkant. Daarna het midden.',
      number: 'het grote cijfer, en hoeveel van de tien dat zijn.',
      response: 'de respons van het geheel. Daarna de laagste.',
    } as const satisfies Record<Exclude<ChartKind, 'ranking' | 'trend' | 'bars'>, string>,
    more: (count: number) => `nog ${writeWhole(count)}`,
    isItReal:
      'Zijn de verschillen echt? Deze cijfers zijn niet getoetst. Overlappen de strepen, dan kan een verschil toeval zijn.',
    isItRealTested: (rule: string, outcome: string) => `Zijn de verschillen echt? ${rule}. ${outcome}.`,
    isItRealPublished:
      'Hoe zeker zijn de cijfers? Het zijn gepubliceerde cijfers zonder interval; hoe zeker ze zijn, staat er niet bij.',
    whyHidden: (names: string) =>
      `Niet getoond, om leerlingen te beschermen of omdat er geen cijfer is: ${names}.`,
    noteChanged: (text: string, change: string) =>
      `LET OP: bij de notitie ‘${text}’ is het cijfer veranderd: ${change}.`,
    onTheChart: 'OP DE GRAFIEK',
    notOnSlide: 'NIET OP DE DIA, daar was geen plaats:',
    noteHidden: 'LET OP: een notitie staat niet op de dia, omdat haar cijfer nu niet wordt getoond.',
  },

  /** Heads of the sheet behind a chart. */
  sheet: {
    name: 'naam',
    percent: 'percentage',
    mean: 'gemiddelde',
    difference: 'verschil',
    verdict: 'oordeel',
    axisLabel: 'tekst bij de balk',
    group: 'groep',
    wave: 'meting',
    lower: (series: string) => `${series}: ondergrens`,
    upper: (series: string) => `${series}: bovengrens`,
    minus: (series: string) => `${series}: minus`,
    plus: (series: string) => `${series}: plus`,
    band: (series: string) => `${series}: breedte van de band`,
    from: (series: string, wave: number) => `${series} vanaf ${wave}`,
    limit: {
      lower95: 'ondergrens 95',
      upper95: 'bovengrens 95',
      lower998: 'ondergrens 99,8',
      upper998: 'bovengrens 99,8',
    },
    gap: 'verschil tussen de groepen',
    gapCounts: 'verschil dat telt',
    spread: (others: string) => `${others}: van laagste tot hoogste`,
    intervalOf: (name: string) => `${name}: interval`,
    toTheGood: 'punten, gunstig is meer',
    start: 'begin van de balk',
    notShown: 'niet getoond, samen',
  },
} as const;

/** "2019–2025". */
export function writePeriod(waves: readonly number[]): string {
  const sorted = [...waves].sort((a, b) => a - b);
  const first = sorted[0];
  const last = sorted.at(-1);
  if (first === undefined || last === undefined) return '';
  return first === last ? String(first) : `${String(first)}–${String(last)}`;
}
