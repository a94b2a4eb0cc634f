/** On the web page of a story: it is told, so in Dutch. */
export const pageTexts = {
  contents: 'Op deze pagina',
  toContent: 'Naar de inhoud',
  drawingOf: (title: string) => `Grafiek: ${title}`,
  scrollAside: 'Schuif de grafiek opzij voor de rest, of open de tabel.',
  asTable: 'De cijfers als tabel',
  tableOf: (headline: string) => `Tabel: ${headline}`,
  account: 'Verantwoording',
  made: (owner: string, date: string) => (owner === '' ? date : `${owner}, ${date}`),
  fictitious: 'Fictieve voorbeelddata',
} as const;
