import { writeList } from '../../base/dutch-numbers.ts';

/** What the command line says, on stderr. */
export const cliTexts = {
  usage: `wib: monitorcijfers vanaf de opdrachtregel

  wib import BESTAND… --workspace W.wib [--year JAAR] [--map BESTAND.json]
             [--replace|--beside] [--json]
  wib changes --workspace W.wib [--wave JAAR] [--json]
  wib figures --workspace W.wib --indicator CODE[,CODE…]|all
              --level country|region|municipality|district|school
              [--area CODE] [--wave JAAR[,JAAR…]] [--by VARIABELE[,VARIABELE]] [--psu school|respondent] [--people]
              [--measure percent|distribution|mean] [--format csv|json]
              [--compare rest[:region]|wave|reference|group[:CODE]] [--correction none|bh|bonferroni]
              [--rule test|test-and-points[:X]|points[:X]|report] [--standardise VARIABELE[,VARIABELE…]]
              [--why]
  wib funnel --workspace W.wib --indicator CODE --level municipality|district|school --wave JAAR
             [--area CODE] [--reference CODE] [--overdispersion] [--psu school|respondent] [--format csv|json]
  wib trends --workspace W.wib --indicator CODE[,CODE…]|all --level … [--area CODE] [--by VARIABELE]
             [--wave JAAR,JAAR…] [--psu school|respondent] [--measure percent|mean]
             [--correction none|bh|bonferroni] [--format csv|json|text]
  wib gaps --workspace W.wib --indicator CODE[,CODE…]|all --level … --by VARIABELE [--area CODE]
           [--wave JAAR[,JAAR…]] [--psu school|respondent] [--measure percent|mean]
           [--correction none|bh|bonferroni] [--format csv|json|text]
  wib standout --workspace W.wib --area CODE [--wave JAAR] [--psu school|respondent] [--json]
  wib verify BESTAND.csv --workspace W.wib [--wave JAAR] [--level …] [--psu school|respondent]
             [--tolerance PROCENTPUNTEN] [--json]
  wib explain --workspace W.wib --indicator CODE[,CODE…] --level … --area CODE --wave JAAR [--by VARIABELE]
              [--psu school|respondent] [--measure …] [--compare …] [--correction …] [--rule …] [--format text|json]
  wib export --workspace W.wib --template SJABLOON --area CODE --to BESTAND.pptx|.pdf|.xlsx|.html|.png|.svg
             [--theme THEMA] [--picture slide|report|social|portrait] [--background white|transparent] [--overwrite]
  wib export --workspace W.wib --story VERHAAL --to BESTAND.pptx|.pdf|.xlsx|.html|.png|.svg [--picture …] [--overwrite]
  wib export --workspace W.wib --story VERHAAL|--template SJABLOON --for schools|municipalities|CODE[,CODE…]
             --to MAP [--format pptx[,pdf,png…]] [--names "{gebied} {jaar}"] [--hidden say-so|leave-out]
             [--picture …] [--resume] [--overwrite] [--json]
             --names kent {gebied}, {code}, {gemeente}, {jaar} en {verhaal}; --resume maakt alleen wat ontbreekt
             SJABLOON: wethouder-zeven|wethouder|schoolgesprek|lea-overleg|gemeenterapport|schoolrapport|themaverdieping,
             of het kenmerk van een eigen sjabloon
  wib handout --workspace W.wib --to BESTAND.wib [--wave JAAR[,JAAR…]] [--level region,municipality,district,school]
              [--overwrite] [--json]
              een werkmap zonder antwoorden van leerlingen
  wib story list --workspace W.wib [--json]
  wib story new --workspace W.wib --template SJABLOON --area CODE [--theme THEMA] [--title TITEL] [--json]
  wib story show --workspace W.wib --story VERHAAL [--json]
             VERHAAL: het kenmerk of de titel, zoals story list ze noemt
  wib house-style show --workspace W.wib [--json]
  wib house-style set --workspace W.wib [--template BESTAND.potx|none] [--palette wib|gmj|oko|own]
              [--colours own=#0B5F6B,reference=#66727E,…] [--font calibri|arial|verdana|source-sans-3]
              [--percent spaced|tight] [--logo BESTAND.png|.jpg|.svg|none] [--json]
              colours kent own, reference, good, bad en series1 tot en met series4
  wib settings show --workspace W.wib [--json]
  wib settings set --workspace W.wib [--organisation NAAM] [--psu school|respondent] [--finite-population yes|no]
              [--disclosure gmj|young-adults|table-book|swing|flevoland|own]
              [--limits respondents=30,cell=5,complement=5,largest-share=100] [--hide-unreliable yes|no]
              [--correction none|bh|bonferroni] [--rule test|test-and-points[:X]|points[:X]|report]
              [--indicator CODE[,CODE…] [--lowest region|municipality|district|school|usual] [--sensitive yes|no]] [--json]
              limits zijn eigen grenzen; finite-population rekent mee hoeveel leerlingen of scholen er zijn
  wib sample [--workspace W.wib] [--json]
  wib check --workspace W.wib [--json]

Uitkomst 0: gelukt. 1: niet gelukt, de reden staat erbij; bij verify ook: er zijn verschillen. 2: de opdracht klopt niet.`,
  unknownCommand: (name: string) => `De opdracht ‘${name}’ bestaat niet.`,
  missingOption: (name: string) => `De optie --${name} ontbreekt.`,
  badOption: (option: string) => `De optie ${option} klopt niet: hij bestaat niet, of zijn waarde ontbreekt.`,
  pictureFirst:
    '--picture en --background horen bij een plaatje: laat --to eindigen op .png of .svg, of noem met --for png of svg bij --format.',
  badHandout: (target: string) => `--to wil hier een bestand dat eindigt op .wib. Er staat ‘${target}’.`,
  storyAction: (action: string) =>
    action === ''
      ? 'wib story wil list, new of show.'
      : `wib story kent geen ‘${action}’. Kies uit: list, new, show.`,
  noStories: 'In deze werkmap staan nog geen verhalen. Maak er een met wib story new.',
  storyMade: (title: string, slides: string) => `Gemaakt: ${title}, ${slides}. Het kenmerk:`,
  leftOut: (what: string) => `  Zonder cijfers, dus weggelaten of met een vaste zin: ${what}`,
  storyUnknown: (asked: string) => ({
    title: `Er is geen verhaal ‘${asked}’ in deze werkmap.`,
    next: 'Kijk met wib story list welke verhalen er zijn.',
  }),
  storyTwice: (asked: string) => ({
    title: `Meer verhalen heten ‘${asked}’.`,
    next: 'Noem het kenmerk: wib story list laat het zien.',
  }),
  storyOrTemplate: 'Geef --story of --template mee, niet allebei.',
  forFirst: (name: string) => `--${name} hoort bij --for. Geef die ook mee.`,
  forNobody: (asked: string) => ({
    title: `Geen gebied in deze werkmap heeft de code ${asked}.`,
    next: 'Geef --for schools, municipalities, of codes van gebieden met cijfers.',
  }),
  reportNot: (name: string, outcome: string, reason: string | null) =>
    `${name}: ${outcome}${reason === null ? '' : `. ${reason}`}`,
  ownWords: (place: string, part: string, why: string, text: string) =>
    `${place}, ${part} ${why}${text === '' ? '' : `: ‘${text}’`}`,
  missingFile: 'Noem ten minste één bestand om in te lezen.',
  badChoice: (name: string, value: string, choices: readonly string[]) =>
    `--${name} kent geen ‘${value}’. Kies uit: ${choices.join(', ')}.`,
  badYear: (value: string) => `--year en --wave willen een jaar, zoals 2025. Er staat ‘${value}’.`,
  strayWords: (words: readonly string[]) =>
    `Deze opdracht kent alleen opties. Er staat ook ‘${words.join(' ')}’.`,
  badMap: (file: string, reason: string) =>
    `Het bestand met de indeling, ${file}, is niet te gebruiken. ${reason}`,
  mapNotJson: (reason: string) => `Het is geen JSON: ${reason}.`,
  mapUnknown: (names: readonly string[]) => `We kennen ${writeList(names)} niet.`,
  mapChoice: (place: string, choices: readonly string[]) => `Bij ${place} kan alleen: ${choices.join(', ')}.`,
  mapType: (place: string, type: string) => `Bij ${place || 'het geheel'} hoort ${jsonTypes[type] ?? type}.`,
  mapUnfit: (place: string) => `Wat bij ${place} staat, past niet.`,
  noFigures: (waves: readonly number[], levels: readonly string[]) =>
    waves.length === 0
      ? 'In deze werkmap staan nog geen cijfers. Lees eerst een bestand in met wib import.'
      : `Hier zijn geen cijfers van. In deze werkmap: meting ${writeList(waves.map(String))}; niveau ${writeList(levels)}.`,
  badRule: (value: string) =>
    `--rule kent geen ‘${value}’. Kies uit: test, test-and-points, points en report; achter de middelste twee kan het aantal procentpunten, zoals points:5.`,
  badStandard: (value: string) =>
    `--standardise wil een tot vier uitsplitsingen, zoals gender,class. Er staat ‘${value}’.`,
  compareFirst: (name: string) => `--${name} hoort bij --compare. Geef die ook mee.`,
  badTarget: (file: string) =>
    `--to wil een naam die eindigt op .pptx, .pdf, .xlsx, .html, .png of .svg. Er staat ‘${file}’.`,
  question: (title: string, options: readonly string[]) =>
    options.length === 0 ? title : `${title} Mogelijk: ${options.join(', ')}.`,
  answerWith: {
    year: 'Geef het jaar mee met --year.',
    weight:
      'Zet de keuze in een bestand met de indeling, als {"weight": "KOLOM"}, en geef dat mee met --map.',
    area: 'Zet de keuze in een bestand met de indeling en geef dat mee met --map.',
    replace: 'Geef --replace mee om te vervangen, of --beside om het ernaast te zetten.',
  },
  imported: (file: string, rows: string, waves: string) =>
    `${file}: ${rows} rijen ingelezen, meting ${waves}.`,
  publishedImported: (file: string, indicators: string, waves: string) =>
    `${file}: ${indicators} gepubliceerde indicatoren ingelezen, ${waves}.`,
  registerImported: (file: string, rows: string, title: string) =>
    `${file}: ${title.toLowerCase()} ingelezen, ${rows} rijen.`,
  replaceOrBeside: 'Geef --replace of --beside mee, niet allebei.',
  nothingToReplace: (file: string) =>
    `${file} brengt een meting die er nog niet was: er viel niets te vervangen.`,
  nothingReplaced: {
    title: 'Geen levering in deze werkmap verving een eerdere die nog bewaard is.',
    next: 'Vervangen gaat met wib import BESTAND --replace.',
  },
  importedBefore: (file: string, when: string) =>
    `${file} is al ingelezen, op ${when}. Er is niets veranderd. Toch inlezen kan met {"again": true} in de indeling.`,
  setAside: (rows: string, reason: string) => `  ${rows} rijen tellen niet mee: ${reason}.`,
  setBadRowsAside:
    'Niet meerekenen kan met {"setAsideBadRows": true} in een bestand met de indeling (--map).',
  warning: (text: string) => `  Let op: ${text}`,
  sampleLoaded: (path: string) => `De voorbeelddata (een verzonnen regio) staan in ${path}.`,
  written: (path: string) => `Gemaakt: ${path}`,
  progress: (phase: string, done: string, total: string) => `${phase}: ${done} van ${total}`,
  stopping: 'We stoppen. Nog een keer Ctrl+C stopt meteen.',
  reportsStopped: 'Gestopt. Wat klaar is, blijft staan. Met --resume ga je verder waar je was.',
  healthy: (path: string, description: string) => `${path} is in orde: ${description}.`,
  issueAt: (place: string) => `  Waar: ${place}`,
  line: (line: string) => `regel ${line}`,
  column: (column: string) => `kolom ${column}`,
  read: (text: string) => `er staat ‘${text}’`,
} as const;

const jsonTypes: Readonly<Record<string, string>> = {
  number: 'een getal, zonder aanhalingstekens',
  string: 'een tekst, tussen aanhalingstekens',
  boolean: 'true of false',
  array: 'een lijst tussen [ en ]',
  object: 'een blok tussen { en }',
  record: 'een blok tussen { en }',
};
