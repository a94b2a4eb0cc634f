/** The first page: what to do first, and the workspaces. */
export const startTexts = {
  title: 'Waar wil je mee beginnen?',
  lead: 'Van een monitorbestand naar een verhaal dat bijblijft.',
  file: {
    title: 'Bestand inlezen',
    drop: 'Sleep je bestand hierheen, of kies het zelf.',
    known: 'Csv uit SPSS of van StatLine: de app herkent ze.',
    into: (workspace: string) => `Het komt in je werkmap ${workspace}.`,
    choose: 'Kies een bestand',
    dropHere: 'Laat los om het bestand te openen.',
  },
  sample: {
    title: 'Eerst rondkijken',
    what: 'Een verzonnen regio met 36 scholen en 4 metingen.',
    time: 'Klaar in een paar tellen.',
    load: 'Laad voorbeelddata',
    busy: 'We laden de voorbeelddata',
    kept: 'Wat je zelf hebt ingelezen, blijft zoals het is.',
    loaded: 'De voorbeelddata zijn geladen.',
  },
  how: {
    title: 'Zo werkt het',
    steps: [
      { title: '1. Inlezen', detail: 'De app herkent je bestand en vraagt alleen wat niet duidelijk is.' },
      {
        title: '2. Verkennen',
        detail: 'Stel je vraag in gewone woorden. Te kleine aantallen blijven verborgen.',
      },
      { title: '3. Vertellen', detail: 'Zet grafieken met notities in een verhaal en maak er dia’s van.' },
    ],
  },
  current: {
    title: 'Verder waar je was',
    explore: 'Ga verkennen',
    import: 'Bestand inlezen',
    stories: (count: number) => (count === 1 ? '1\u00a0verhaal' : `${count}\u00a0verhalen`),
    waves: (years: string) => `Metingen ${years}`,
    wave: (year: string) => `Meting ${year}`,
    span: (first: string, last: string) => `${first} – ${last}`,
    noWaves: 'Nog geen metingen ingelezen',
    schools: (count: number) => (count === 1 ? '1\u00a0school' : `${count}\u00a0scholen`),
    municipalities: (count: number) => (count === 1 ? '1\u00a0gemeente' : `${count}\u00a0gemeenten`),
  },
  recent: {
    title: 'Recente werkmappen',
    none: 'Hier komen de werkmappen die je hebt geopend. Je eerste bestand maakt er vanzelf een.',
    missing: 'niet meer op zijn plek',
    open: 'Open een werkmap',
    create: 'Nieuwe werkmap',
  },
  open: {
    title: 'Werkmap openen',
    path: 'Waar staat de werkmap?',
    pathHelp: 'Het hele pad van een bestand dat eindigt op .wib.',
    action: 'Open werkmap',
  },
  create: {
    title: 'Nieuwe werkmap',
    name: 'Hoe heet de werkmap?',
    nameExample: 'Jeugdmonitor 2025',
    nameMissing: 'Geef de werkmap een naam.',
    where: 'De app bewaart hem op deze computer, bij je andere werkmappen.',
    elsewhere: 'Kies zelf een plek…',
    place: 'Plek',
    action: 'Maak werkmap',
  },
  nothingLeaves: 'Alles blijft op deze computer. De app maakt geen verbinding met internet.',
  noWorkspace: {
    title: 'Er is nog geen werkmap open',
    detail:
      'Open een werkmap of lees een bestand in. Wil je eerst kijken hoe het werkt, neem dan de voorbeelddata.',
    action: 'Naar Start',
  },
  noFigures: {
    title: 'Deze werkmap heeft nog geen cijfers',
    detail:
      'Lees een bestand van de monitor in. Wil je eerst kijken hoe het werkt, neem dan de voorbeelddata.',
    action: 'Bestand inlezen',
  },
} as const;
