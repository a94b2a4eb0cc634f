import { writeBytes, writeDecimal } from '../../base/dutch-numbers.ts';
import type { ColourRole } from '../../model/house-style.ts';
import type { Wording } from '../bilingual.ts';
import type * as dutch from '../nl/house-style.ts';

const roles: Readonly<Record<ColourRole, string>> = {
  own: 'Own area',
  reference: 'Comparison',
  good: 'Favourable',
  bad: 'Unfavourable',
  series1: 'Area or group 2',
  series2: 'Area or group 3',
  series3: 'Area or group 4',
  series4: 'Area or group 5',
};

/** Texts of House style, on the page Settings. */
export const houseStyleTexts = {
  title: 'House style',
  lead: 'Colours of charts and slides, and the logo and typeface of your slides.',

  palette: 'Colours',
  palettes: {
    wib: { label: 'Welbevinden in Beeld', detail: 'Petrol, with grey for the comparison.' },
    gmj: { label: 'Youth Health Monitor (GMJ)', detail: 'Blue-green and olive.' },
    oko: { label: 'OKO', detail: 'Blue, red and green.' },
    own: {
      label: 'Colours of your own',
      detail: 'The colours of your organisation. What not everyone can see is moved a little.',
    },
  },
  example: 'What charts look like',
  exampleRanking: 'Example of a ranking, with made-up figures',
  exampleTrend: 'Example of a trend, with made-up figures',

  roles,
  pick: (role) => `Choose the colour for ${lowered(role)}`,
  hex: (role) => `Colour code for ${lowered(role)}`,
  badHex: 'Fill in # and then six characters: digits or the letters A to F.',
  passes: 'Easy to see',
  drawnAs: (colour) => `In charts and slides this becomes ${colour}: as near as can be.`,
  faint: (contrast) => `Too light on white: contrast ${writeDecimal(contrast, 1)}. At least 3 is needed.`,
  alike: (other, vision) => `Looks too much like ‘${lowered(roles[other])}’${visions[vision]}.`,
  take: (colour) => `Use ${colour}`,
  takeFor: (role, colour) => `Use ${colour} for ${lowered(role)}`,
  takeAll: 'Adjust all colours',
  taken: (role, colour) => `${role} is now ${colour}.`,
  allTaken: 'All colours are now easy to see.',
  allPass: 'All colours are easy to see and to tell apart, also for people who are colour-blind.',
  onDark:
    'On a dark screen we make the colours lighter ourselves. Words in a colour are made darker where needed.',

  numbers: 'Percentages',
  numbersLead: 'How every figure is written: on screen, in slides, pictures and tables.',
  percentSigns: {
    spaced: { label: '61\u00a0%', detail: 'With a space, as is the rule in Dutch.' },
    tight: { label: '61%', detail: 'Without a space.' },
  },

  logo: 'Logo',
  logoHelp:
    'PNG, JPEG or SVG. It appears at the bottom right of every slide and picture, and on the title slide.',
  chooseLogo: 'Choose a logo',
  otherLogo: 'Choose another logo',
  removeLogo: 'Remove the logo',
  logoShown: 'Your logo',
  logoKept: 'The logo has been saved.',
  logoRemoved: 'The logo has been removed.',

  font: 'Typeface in PowerPoint',
  fontLead: 'Pictures and PDFs keep the typeface of the app.',
  fontOnScreen: 'On screen too',
  fontOnScreenDetail: 'Charts and slides are then shown in the typeface of PowerPoint.',
  fontAbsent: (font: string) =>
    `${font} is not on this computer. That is why you see the typeface of the app on screen.`,
  fonts: {
    calibri: { label: 'Calibri', detail: 'Is on every computer with PowerPoint.' },
    arial: { label: 'Arial', detail: 'A little wider; the text becomes a little smaller.' },
    verdana: { label: 'Verdana', detail: 'Much wider; the text becomes smaller.' },
    'source-sans-3': {
      label: 'Source Sans 3',
      detail: 'The typeface of the app. Whoever does not have it sees another one.',
    },
  },
} as const satisfies Wording<typeof dutch.houseStyleTexts>;

/** What is wrong with a file that was chosen as logo. */
export const logoIssues = {
  gone: (name) => ({
    kind: 'not-found',
    title: `‘${name}’ is not there`,
    kept: 'Your logo has not been changed.',
    next: 'Choose a PNG, JPEG or SVG that is there.',
  }),
  notAnImage: (name) => ({
    kind: 'file-unreadable',
    title: `‘${name}’ cannot be read as a picture`,
    kept: 'Your logo has not been changed.',
    next: 'Choose a PNG, JPEG or SVG.',
  }),
  tooLarge: (name, bytes) => ({
    kind: 'file-too-large',
    title: `‘${name}’ is too large: ${writeBytes(bytes)}`,
    kept: 'Your logo has not been changed.',
    next: 'Choose a file of at most 10 MB.',
  }),
} as const satisfies Wording<typeof dutch.logoIssues>;

const visions = {
  usual: '',
  protanopia: ' for people who do not see red',
  deuteranopia: ' for people who do not see green',
  tritanopia: ' for people who do not see blue',
} as const;

function lowered(words: string): string {
  return words.charAt(0).toLowerCase() + words.slice(1);
}
