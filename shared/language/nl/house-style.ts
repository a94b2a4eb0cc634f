import { writeBytes, writeDecimal } from '../../base/dutch-numbers.ts';
import type { ColourRole } from '../../model/house-style.ts';
import type { Issue } from '../../model/issue.ts';

/** Texts of Huisstijl, on the page Instellingen. */
export const houseStyleTexts = {
  title: 'Huisstijl',
  lead: 'Kleuren van grafieken en dia’s, en logo en letter van je dia’s.',

  palette: 'Kleuren',
  palettes: {
    wib: { label: 'Welbevinden in Beeld', detail: 'Petrol, met grijs voor de vergelijking.' },
    gmj: { label: 'Gezondheidsmonitor Jeugd', detail: 'Groenblauw en olijf.' },
    oko: { label: 'OKO', detail: 'Blauw, rood en groen.' },
    own: {
      label: 'Eigen kleuren',
      detail: 'De kleuren van je organisatie. Wat niet iedereen ziet, schuiven we iets op.',
    },
  },
  example: 'Zo zien grafieken eruit',
  exampleRanking: 'Voorbeeld van een ranglijst, met verzonnen cijfers',
  exampleTrend: 'Voorbeeld van een trend, met verzonnen cijfers',

  roles: {
    own: 'Eigen gebied',
    reference: 'Vergelijking',
    good: 'Gunstig',
    bad: 'Ongunstig',
    series1: 'Gebied of groep 2',
    series2: 'Gebied of groep 3',
    series3: 'Gebied of groep 4',
    series4: 'Gebied of groep 5',
  } satisfies Record<ColourRole, string>,
  pick: (role: string) => `Kies de kleur voor ${lowered(role)}`,
  hex: (role: string) => `Kleurcode voor ${lowered(role)}`,
  badHex: 'Vul # in en dan zes tekens: cijfers of de letters A tot en met F.',
  passes: 'Goed te zien',
  drawnAs: (colour: string) => `In grafieken en dia’s wordt dit ${colour}: zo dichtbij als kan.`,
  faint: (contrast: number) =>
    `Te licht op wit: contrast ${writeDecimal(contrast, 1)}. Nodig is ten minste 3.`,
  alike: (other: ColourRole, vision: 'usual' | 'protanopia' | 'deuteranopia' | 'tritanopia') =>
    `Lijkt te veel op ‘${lowered(houseStyleTexts.roles[other])}’${visions[vision]}.`,
  take: (colour: string) => `Neem ${colour}`,
  takeFor: (role: string, colour: string) => `Neem ${colour} voor ${lowered(role)}`,
  takeAll: 'Pas alle kleuren aan',
  taken: (role: string, colour: string) => `${role} is nu ${colour}.`,
  allTaken: 'Alle kleuren zijn nu goed te zien.',
  allPass: 'Alle kleuren zijn goed te zien en uit elkaar te houden, ook voor wie kleurenblind is.',
  onDark:
    'Op een donker scherm maken we de kleuren zelf lichter. Woorden in een kleur maken we zo nodig donkerder.',

  numbers: 'Percentages',
  numbersLead: 'Zo schrijven we elk cijfer: op het scherm, in dia’s, plaatjes en tabellen.',
  percentSigns: {
    spaced: { label: '61\u00a0%', detail: 'Met een spatie, zoals het hoort volgens de spellingregels.' },
    tight: { label: '61%', detail: 'Zonder spatie.' },
  },

  logo: 'Logo',
  logoHelp: 'PNG, JPEG of SVG. Het komt rechtsonder op elke dia en elk plaatje, en op de titeldia.',
  chooseLogo: 'Kies een logo',
  otherLogo: 'Kies een ander logo',
  removeLogo: 'Haal het logo weg',
  logoShown: 'Je logo',
  logoKept: 'Het logo is bewaard.',
  logoRemoved: 'Het logo is weggehaald.',

  font: 'Letter in PowerPoint',
  fontLead: 'Plaatjes en PDF’s houden de letter van de app.',
  fontOnScreen: 'Ook op het scherm',
  fontOnScreenDetail: 'Grafieken en dia’s zie je dan in de letter van PowerPoint.',
  fontAbsent: (font: string) =>
    `${font} staat niet op deze computer. Op het scherm zie je daarom de letter van de app.`,
  fonts: {
    calibri: { label: 'Calibri', detail: 'Staat op elke computer met PowerPoint.' },
    arial: { label: 'Arial', detail: 'Iets breder; de tekst wordt iets kleiner.' },
    verdana: { label: 'Verdana', detail: 'Veel breder; de tekst wordt kleiner.' },
    'source-sans-3': {
      label: 'Source Sans 3',
      detail: 'De letter van de app. Wie hem niet heeft, ziet een andere letter.',
    },
  },
} as const;

/** What is wrong with a file that was chosen as logo. */
export const logoIssues = {
  gone: (name: string): Issue => ({
    kind: 'not-found',
    title: `‘${name}’ is er niet`,
    kept: 'Je logo is niet veranderd.',
    next: 'Kies een PNG, JPEG of SVG die er staat.',
  }),
  notAnImage: (name: string): Issue => ({
    kind: 'file-unreadable',
    title: `‘${name}’ is niet te lezen als plaatje`,
    kept: 'Je logo is niet veranderd.',
    next: 'Kies een PNG, JPEG of SVG.',
  }),
  tooLarge: (name: string, bytes: number): Issue => ({
    kind: 'file-too-large',
    title: `‘${name}’ is te groot: ${writeBytes(bytes)}`,
    kept: 'Je logo is niet veranderd.',
    next: 'Kies een bestand van hooguit 10 MB.',
  }),
} as const;

const visions = {
  usual: '',
  protanopia: ' voor wie geen rood ziet',
  deuteranopia: ' voor wie geen groen ziet',
  tritanopia: ' voor wie geen blauw ziet',
} as const;

function lowered(words: string): string {
  return words.charAt(0).toLowerCase() + words.slice(1);
}
