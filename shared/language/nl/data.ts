import { writeList, writeWhole } from '../../base/dutch-numbers.ts';
import type { Level } from '../../model/area.ts';
import { columnRoles } from './dataset-words.ts';

/** Gegevens: what is in the workspace, and reading in a file. */
export const dataTexts = {
  list: {
    title: 'Gegevens',
    detail: (waves: number, workspace: string) =>
      `${waves === 1 ? '1 meting' : `${waves} metingen`} in ${workspace}`,
    import: 'Bestand inlezen',
    dropHere: 'Laat los om het bestand te openen.',
    columns: {
      wave: 'Meting',
      title: 'Monitor',
      rows: 'Aantal',
      schools: 'Scholen',
      municipalities: 'Gemeenten',
      indicators: 'Indicatoren',
      weight: 'Weegfactor',
      file: 'Bestand',
      actions: 'Actie',
    },
    pupils: (rows: number) => `${writeWhole(rows)} leerlingen`,
    areas: (rows: number) => `${writeWhole(rows)} ${rows === 1 ? 'gebied' : 'gebieden'}`,
    published: 'gepubliceerde cijfers',
    unweighted: 'niet gewogen',
    none: '–',
    importedAt: (moment: string) => `ingelezen ${moment}`,
    warnings: (count: number) => (count === 1 ? '1 opmerking' : `${count} opmerkingen`),
    warningsTitle: (title: string, wave: number) => `Opmerkingen bij ${title}, ${wave}`,
    remove: 'Ongedaan maken',
    removeWhich: (file: string) => `: inlezen van ${file}`,
    removeTitle: 'Inlezen ongedaan maken',
    removeWhat: (file: string, waves: string, several: boolean) =>
      `Alles uit ${file} gaat uit deze werkmap: ${several ? 'metingen' : 'meting'} ${waves}. Het bestand zelf blijft staan.`,
    removeStories: 'Verhalen blijven. Cijfers die er niet meer zijn, staan daarin als niet beschikbaar.',
    removed: (file: string) => `Het inlezen van ${file} is ongedaan gemaakt.`,
    empty: {
      title: 'Deze werkmap heeft nog geen cijfers',
      titleWithoutWorkspace: 'Er zijn nog geen cijfers',
      detail:
        'Lees een bestand van de monitor in. Wil je eerst kijken hoe het werkt, neem dan de voorbeelddata.',
      kinds: ['Csv uit SPSS', 'StatLine'],
      sample: 'Naar de voorbeelddata',
    },
    noWorkspace: 'Je eerste bestand maakt vanzelf een werkmap.',
  },

  import: {
    title: 'Bestand inlezen',
    stopped: {
      title: 'Het inlezen is gestopt',
      detail: 'Er is niets ingelezen. Je werkmap is zoals hij was.',
    },
    nothing: {
      title: 'Er is nog geen bestand gekozen',
      detail: 'Sleep een bestand op deze pagina, of kies het zelf. Meer bestanden tegelijk mag ook.',
      choose: 'Kies een bestand',
    },
    reading: (file: string) => `We lezen ${file}`,
    sending: (file: string) => `We openen ${file}`,
    unchanged: 'Je werkmap verandert pas als alles binnen is.',
    saving: 'We zetten de cijfers in je werkmap',
    which: (number: number, total: number) => `bestand ${number} van ${total}`,
    recognised: (count: number) =>
      count === 1 ? '1 landelijke indicator herkend' : `${count} landelijke indicatoren herkend`,
    published: (count: number) =>
      count === 1 ? '1 gepubliceerde indicator' : `${count} gepubliceerde indicatoren`,
    size: (rows: number, columns: number) => `${writeWhole(rows)} rijen en ${writeWhole(columns)} kolommen`,
    layouts: {
      'spss-csv': 'uit SPSS, met codes',
      'statline-typed': 'van StatLine',
      'school-list': 'een rij per school',
      population: 'een rij per gebied',
      shapes: 'GeoJSON in WGS 84',
    },
    delimiters: { ';': 'puntkomma’s', ',': 'komma’s', '\t': 'tabs' },
    decimals: { ',': 'decimale komma', '.': 'decimale punt' },
    signs: (delimiter: string, decimal: string) => `${delimiter} en ${decimal}`,
    encodings: { 'utf-8': 'UTF-8', 'utf-8-bom': 'UTF-8', 'windows-1252': 'Windows-1252' },
    cancel: 'Annuleren',
    skip: 'Sla dit bestand over',
    another: 'Kies een ander bestand',
    setAside: 'Reken zulke rijen niet mee',
    retry: 'Probeer opnieuw',

    question: {
      one: (title: string) => `Eén vraag: ${lowerFirst(title)}`,
      advised: 'ons advies',
      year: 'Jaar van het veldwerk',
      yearHelp: 'Vier cijfers, bijvoorbeeld 2024.',
      yearWrong: 'Vul een jaar in van vier cijfers, tussen 1990 en 2100.',
    },
    before: {
      title: (moment: string) => `Dit bestand is al ingelezen, ${moment}`,
      detail:
        'De inhoud is precies gelijk. Lees je het nog een keer in, dan gelden de cijfers van de nieuwste keer.',
      again: 'Toch nog een keer inlezen',
      chosen: 'Je leest dit bestand nog een keer in.',
      toData: 'Bekijk de gegevens',
    },
    redelivery: {
      title: (wave: number, file: string) => `Meting ${wave}: dit bestand naast ${file}`,
      pupils: 'Leerlingen',
      areaRows: 'Gebieden',
      weight: 'Weegfactor',
      schools: 'Scholen',
      areas: 'Gebieden in het bestand',
      columns: 'Kolommen',
      changed: 'Anders gelezen of andere antwoordcodes',
      unweighted: 'niet gewogen',
      unchanged: (value: string) => `${value}, gelijk`,
      fromTo: (before: string, now: string) => `was ${before}, nu ${now}`,
      gone: (names: readonly string[]) => `weg: ${listSome(names)}`,
      added: (names: readonly string[]) => `nieuw: ${listSome(names)}`,
      some: (names: readonly string[]) => listSome(names),
      same: 'Gelijk',
      samePlaces: 'scholen en gebieden',
      sameColumns: 'kolommen en antwoordcodes (de antwoorden zelf vergelijken we na het inlezen)',
      mappingKept: 'We lezen de kolommen zoals je ze de vorige keer koos.',
    },
    mixed: {
      title: 'Dit is een echt bestand in een werkmap met voorbeelddata',
      titleFictitious: 'Dit is voorbeelddata in een werkmap met echte cijfers',
      detail: 'Verzonnen en echte cijfers horen niet bij elkaar. Zet dit bestand in een eigen werkmap.',
      action: 'Maak een nieuwe werkmap',
      name: (title: string) => title || 'Mijn werkmap',
    },
    warnings: (count: number) => (count === 1 ? 'Eén opmerking' : `${count} opmerkingen`),

    mapping: {
      title: 'Wat we herkennen',
      what: 'Wat',
      column: 'Kolom in je bestand',
      evidence: 'Waaraan we dat zien',
      certainty: 'Hoe zeker',
      action: 'Actie',
      change: 'Wijzig',
      choose: 'Kies',
      yourChoice: 'jouw keuze',
      chosen: 'door jou gekozen',
      notFound: 'niet gevonden',
      missing: 'Onbekend',
      indicators: 'Indicatoren',
      others: 'Andere kolommen',
      question: 'vraag',
      certainties: { sure: 'zeker', fairly: 'vrij zeker', unsure: 'niet zeker' },
      wholeFile: 'het hele bestand is één regio',
      area: 'Gebied',
      fixedYear: (year: number) => `overal ${year}`,
      noWeight: 'niet wegen',
      weightPerLevel: 'per niveau een eigen kolom',
      weightPerWave: (count: number) => `${count} kolommen, één per meting`,
      several: (count: number) => `${count} kolommen passen`,
      missingIn: (codes: string, columns: number) =>
        columns === 1 ? `${codes} in 1 kolom` : `${codes} in ${columns} kolommen`,
      noMissing: 'geen codes',
      indicatorCounts: (national: number, own: number) =>
        [national > 0 ? `${national} landelijke` : '', own > 0 ? `${own} eigen` : '']
          .filter((part) => part !== '')
          .join(', ') || 'geen indicatoren',
      publishedCount: (count: number) => `${count} uit de tabel`,
      fromNationalList: 'namen uit de landelijke lijst',
      fromListAndOwn: 'landelijke namen, en kolommen met alleen 0 en 1',
      ownOnly: 'kolommen met alleen 0 en 1',
      fromTable: 'elke kolom met percentages',
      otherCounts: (background: number, ignored: number) =>
        `${background} om uit te splitsen, ${ignored} niet gebruikt`,
      roles: columnRoles,
    },

    edit: {
      title: (what: string) => `${what}: welke kolom?`,
      column: 'Kolom in je bestand',
      none: 'Geen kolom',
      search: 'Zoek op naam of label',
      year: 'Of voor het hele bestand één jaar',
      missing: 'Codes voor onbekend',
      missingHelp: 'Met komma’s ertussen. Deze antwoorden tellen niet mee.',
      notApplicable: 'Codes voor niet van toepassing',
      notApplicableHelp: 'Met komma’s ertussen. Deze leerlingen staan buiten de noemer.',
      leaveOut: 'Welke klassen laat je weg?',
      leaveOutHelp: 'Zonder vinkje tellen alle leerlingen mee.',
      weightTitle: 'Weegfactor',
      weightAll: 'Voor alle metingen',
      weightWave: (wave: number) => `Meting ${wave}`,
      noWeight: 'Niet wegen',
      indicatorsTitle: 'Welke indicatoren lezen we in?',
      indicatorsChosen: (count: number, total: number) => `${count} van ${total} aangevinkt`,
      all: 'Alles aan',
      nothing: 'Alles uit',
      nameOf: (column: string) => `Hoe ${column} heet in grafieken`,
      giveName: 'Naam in grafieken',
      ownIndicator: 'eigen',
      columnsTitle: 'Alle kolommen',
      columnsDetail: 'Kies per kolom wat hij betekent en welke codes niet meetellen.',
      role: 'Betekenis',
      roleOf: (column: string) => `Betekenis van ${column}`,
      missingOf: (column: string) => `Codes voor onbekend in ${column}`,
      notApplicableOf: (column: string) => `Codes voor niet van toepassing in ${column}`,
      missingShort: 'Onbekend',
      notApplicableShort: 'N.v.t.',
      nothingFound: (words: string) => `We vinden geen kolom voor ‘${words}’.`,
      apply: 'Neem over',
      cancel: 'Annuleren',
      applied: 'Je wijziging is verwerkt.',
      applying: 'We verwerken je wijziging',
    },

    sample: {
      title: 'Zo lezen we de kolommen',
      note: 'Per kolom door elkaar gehaald: geen rij is een echte leerling.',
    },

    counts: {
      title: 'Aantallen',
      rows: 'Rijen in het bestand',
      counted: 'Leerlingen die meetellen',
      countedAreas: 'Gebieden met cijfers',
      minus: (rows: number) => `−${writeWhole(rows)}`,
      bar: (counted: number, rows: number) =>
        `${writeWhole(counted)} van ${writeWhole(rows)} rijen tellen mee`,
      places: (schools: number, municipalities: number) => {
        const parts = [
          schools > 0 ? (schools === 1 ? '1 school' : `${writeWhole(schools)} scholen`) : '',
          municipalities > 0
            ? municipalities === 1
              ? '1 gemeente'
              : `${writeWhole(municipalities)} gemeenten`
            : '',
        ].filter((part) => part !== '');
        return parts.length === 2 ? `${parts[0] ?? ''} in ${parts[1] ?? ''}.` : `${parts[0] ?? ''}.`;
      },
      smallSchools: (count: number) =>
        count === 1
          ? 'Op 1 school deden te weinig leerlingen mee om cijfers te tonen.'
          : `Op ${count} scholen deden te weinig leerlingen mee om cijfers te tonen.`,
      wave: (wave: number) => `Meting ${wave}`,
      levels: {
        country: 'land',
        region: 'regio’s',
        municipality: 'gemeenten',
        district: 'wijken',
        school: 'scholen',
      } satisfies Record<Level, string>,
      allEmpty: (count: number) => (count === 1 ? '1 zonder cijfers' : `${count} zonder cijfers`),
    },

    differences: {
      title: (wave: number) => `Anders dan in ${wave}`,
      none: 'Dezelfde vragen en kolommen.',
      changed: (count: number) =>
        count === 1 ? '1 indicator met een andere vraag' : `${count} indicatoren met een andere vraag`,
      changedDetail: (names: readonly string[], wave: number) =>
        `${upperFirst(listSome(names))}. In een trend stopt de lijn bij ${wave}.`,
      renamed: (count: number) =>
        count === 1 ? '1 kolom met een andere naam' : `${count} kolommen met een andere naam`,
      renamedOne: (from: string, to: string) => `${from} heet nu ${to}.`,
      recognised: 'Herkend.',
      added: (count: number) => (count === 1 ? '1 nieuwe kolom' : `${count} nieuwe kolommen`),
      removed: (count: number) => (count === 1 ? '1 kolom is weg' : `${count} kolommen zijn weg`),
      columns: (names: readonly string[]) => `${listSome(names)}.`,
      all: (count: number) => `Bekijk alle ${count} verschillen`,
    },

    bar: {
      open: (count: number) =>
        count === 1
          ? 'Nog één antwoord nodig. Inlezen kun je later ongedaan maken.'
          : `Nog ${count} antwoorden nodig. Inlezen kun je later ongedaan maken.`,
      ready: 'Inlezen kun je later ongedaan maken.',
      import: (rows: number) => `Lees ${writeWhole(rows)} leerlingen in`,
      importAreas: (rows: number) => `Lees ${writeWhole(rows)} gebieden in`,
    },

    done: {
      title: (file: string) => `${file} is ingelezen`,
      several: (count: number) => `${count} bestanden zijn ingelezen`,
      pupils: (rows: number, waves: string) => `${writeWhole(rows)} leerlingen, ${waves}`,
      areas: (rows: number, waves: string) => `${writeWhole(rows)} gebieden met cijfers, ${waves}`,
      waves: (waves: readonly number[]) =>
        waves.length === 1 ? `meting ${waves[0] ?? ''}` : `metingen ${writeList(waves.map(String))}`,
      explore: 'Ga verkennen',
      another: 'Nog een bestand inlezen',
      toData: 'Bekijk de gegevens',
    },
  },
} as const;

/** At most four names; the rest as a number. */
function listSome(names: readonly string[]): string {
  return names.length <= 4 ? writeList(names) : `${names.slice(0, 3).join(', ')} en nog ${names.length - 3}`;
}

function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}

function upperFirst(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
