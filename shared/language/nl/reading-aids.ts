/** Around a chart: its table, its sentence, and taking it along. */
export const readingTexts = {
  table: 'Tabel met de cijfers',
  caption: (headline: string) => `Dezelfde cijfers als tabel: ${headline}`,
  sortHint: 'Klik op een kop om te sorteren.',
  sorted: (column: string, direction: 'ascending' | 'descending', isOfNumbers: boolean) =>
    `Gesorteerd op ${column}, ${orderWords(direction, isOfNumbers)}.`,
  sortedAsChart: 'De volgorde is weer die van de grafiek.',
  asChart: 'Volgorde van de grafiek',
  copyWholeTable: 'Kopieer de tabel',
  csv: 'CSV',
  xlsx: 'Excel',
  noRows: 'Er staan geen cijfers in deze tabel.',

  menu: 'Kopiëren en downloaden',
  copy: 'Kopiëren',
  copyPicture: 'Plaatje',
  copyTable: 'Tabel',
  copySentence: 'Tekst in woorden',
  copyAddress: 'Adres van deze vraag',
  download: 'Downloaden',
  downloadPicture: 'Plaatje (PNG of SVG)',
  downloadCsv: 'Tabel als CSV',
  downloadXlsx: 'Tabel voor Excel',

  picture: {
    title: 'Plaatje downloaden',
    format: 'Bestand',
    formats: { png: 'PNG', svg: 'SVG' },
    formatHints: {
      png: 'Voor Word, PowerPoint en een website.',
      svg: 'Blijft scherp op elk formaat, voor de vormgever.',
    },
    shape: 'Vorm',
    shapes: { slide: 'Dia', report: 'Rapport', social: 'Vierkant', portrait: 'Staand' },
    shapeHints: {
      slide: 'Liggend, 1920 bij 1080.',
      report: '16 cm breed en scherp op papier, zo hoog als de grafiek is.',
      social: 'Voor sociale media, 1200 bij 1200.',
      portrait: 'Voor sociale media, 1080 bij 1350.',
    },
    background: 'Achtergrond',
    backgrounds: { white: 'Wit', transparent: 'Doorzichtig' },
    backgroundHints: {
      white: 'Leest overal goed.',
      transparent: 'Voor op een lichte pagina met een eigen kleur.',
    },
    start: 'Download',
    busy: 'We maken het plaatje.',
    cancel: 'Annuleer',
  },

  copied: {
    picture: 'Het plaatje staat op het klembord.',
    table: 'De tabel staat op het klembord. Plak hem in Excel of Word.',
    sentence: 'De tekst staat op het klembord.',
    address: 'Het adres staat op het klembord. Het opent deze vraag zolang het programma draait.',
  },
  notCopied: 'Kopiëren lukt hier niet. Download het bestand, of selecteer de tekst en druk op Ctrl+C.',
  saved: (name: string, folder: string) => `${name} staat in ${folder}.`,
  downloaded: (name: string) => `${name} is gedownload.`,
  show: 'Toon in map',

  inWords: 'In woorden',
  copyInWords: 'Kopieer deze tekst',
} as const;

function orderWords(direction: 'ascending' | 'descending', isOfNumbers: boolean): string {
  if (isOfNumbers) return direction === 'descending' ? 'hoogste eerst' : 'laagste eerst';
  return direction === 'ascending' ? 'van a naar z' : 'van z naar a';
}
