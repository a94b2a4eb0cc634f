import { mixColours } from '../base/colour.ts';
import { leastDistance, sightOf } from '../house-style/colour-vision.ts';
import { drawnColours } from '../house-style/drawn-colours.ts';
import { readableColour, settleColours } from '../house-style/propose-colour.ts';
import { barColour, verdictText } from '../house-style/slide-colours.ts';
import { colourRoles, type HouseStyle, type StyleColours } from '../model/house-style.ts';

/** Colours of a drawing. On screen from the app's tokens, light and dark; on paper from the slide palette. */
export interface DrawingTheme {
  readonly surface: string;
  readonly paper: string;
  readonly ink: string;
  readonly ink2: string;
  readonly ink3: string;
  readonly grid: string;
  readonly axis: string;
  readonly accent: string;
  readonly accentSoft: string;
  /** Marks nobody lifted out. */
  readonly mark: string;
  /** Marks and words of verdicts. */
  readonly good: string;
  readonly goodText: string;
  readonly bad: string;
  readonly badText: string;
  readonly hatch: string;
  /** Under a period or a stretch that was marked off: warm, so that it is told from ground after a break. */
  readonly noteGround: string;
  /** Band of the reference's interval, drawn at 8 %. */
  readonly band: string;
  /** Own bars and the bars they are held against: light enough to read an interval on. */
  readonly ownBar: string;
  readonly otherBar: string;
  readonly otherBarLine: string;
  readonly onOwnBar: string;
  readonly onOtherBar: string;
  /** Lines of a trend: own, others in order, reference. */
  readonly own: string;
  readonly series: readonly string[];
  readonly reference: string;
  /** Answers in their order, from the first to the last; where they have two sides, the other side and the middle. Petrol and ochre: they stay apart for who sees no red or green. */
  readonly answers: readonly [string, string];
  readonly answersOpposite: readonly [string, string];
  readonly answersMiddle: string;
  readonly font: string;
}

const font = '"Source Sans 3 Variable", "Source Sans 3", Calibri, "Segoe UI", sans-serif';

export const lightTheme: DrawingTheme = {
  surface: '#FFFFFF',
  paper: '#F5F4EF',
  ink: '#16242A',
  ink2: '#43525A',
  ink3: '#5A686E',
  grid: '#E7E4DB',
  axis: '#7F8886',
  accent: '#0B5F6B',
  accentSoft: '#E1EFEF',
  mark: '#66757C',
  good: '#0072B2',
  goodText: '#00609A',
  bad: '#D55E00',
  badText: '#A84300',
  hatch: '#8B9593',
  noteGround: '#F8F0DC',
  band: '#16242A',
  ownBar: '#0B5F6B',
  otherBar: '#8B9593',
  otherBarLine: '#8B9593',
  onOwnBar: '#FFFFFF',
  onOtherBar: '#16242A',
  own: '#0B5F6B',
  series: ['#8E3A8E', '#8A6A00', '#0B7A75', '#5C250A'],
  reference: '#3A484F',
  answers: ['#D3E7E8', '#08414A'],
  answersOpposite: ['#F0DFB8', '#5A3500'],
  answersMiddle: '#DADEE0',
  font,
};

export const darkTheme: DrawingTheme = {
  surface: '#18242A',
  paper: '#10191D',
  ink: '#EDF2F2',
  ink2: '#BAC6CA',
  ink3: '#9AA9AF',
  grid: '#26343A',
  axis: '#7A8A92',
  accent: '#74C7CC',
  accentSoft: '#17383E',
  mark: '#93A2A9',
  good: '#56B4E9',
  goodText: '#7CC4EE',
  bad: '#F08A3C',
  badText: '#F6A468',
  hatch: '#75858C',
  noteGround: '#2F2B1F',
  band: '#EDF2F2',
  ownBar: '#74C7CC',
  otherBar: '#75858C',
  otherBarLine: '#75858C',
  onOwnBar: '#0A1A1D',
  onOtherBar: '#0A1A1D',
  own: '#74C7CC',
  series: ['#CB8ACB', '#D8B14A', '#3FACA4', '#D07F6E'],
  reference: '#C9D3D6',
  answers: ['#2A4A50', '#BDEEF1'],
  answersOpposite: ['#54421F', '#F5DDA6'],
  answersMiddle: '#46545A',
  font,
};

export const slideTheme: DrawingTheme = {
  surface: '#FFFFFF',
  paper: '#F1F5F5',
  ink: '#16242A',
  ink2: '#43525A',
  ink3: '#43525A',
  grid: '#DDE3E9',
  axis: '#7F8C99',
  accent: '#0B5F6B',
  accentSoft: '#E1EFEF',
  mark: '#66727E',
  good: '#0072B2',
  goodText: '#00609A',
  bad: '#D55E00',
  badText: '#A84300',
  hatch: '#6F8C90',
  noteGround: '#F7F0DF',
  band: '#16242A',
  ownBar: '#569FA8',
  otherBar: '#DFE4E9',
  otherBarLine: '#66727E',
  onOwnBar: '#16242A',
  onOtherBar: '#16242A',
  own: '#0B5F6B',
  series: ['#8E3A8E', '#8A6A00', '#0B7A75', '#5C250A'],
  reference: '#66727E',
  answers: ['#D3E7E8', '#08414A'],
  answersOpposite: ['#F0DFB8', '#5A3500'],
  answersMiddle: '#DADEE0',
  font,
};

/** On white, on the dark page, and on a slide. */
export interface DrawingThemes {
  readonly light: DrawingTheme;
  readonly dark: DrawingTheme;
  readonly slide: DrawingTheme;
}

/** The app's own look, in the colours of a house style as everyone can see them. Grounds, ink and grey marks are the same in all of them. */
export function drawingThemes(style: Pick<HouseStyle, 'palette' | 'ownColours'>): DrawingThemes {
  if (style.palette === 'wib') return ourThemes;
  const colours = drawnColours(style);
  const themes = known.get(colours) ?? themesIn(colours);
  known.set(colours, themes);
  return themes;
}

const ourThemes: DrawingThemes = { light: lightTheme, dark: darkTheme, slide: slideTheme };
/** Drawings compare themes by identity. */
const known = new WeakMap<StyleColours, DrawingThemes>();

function themesIn(onWhite: StyleColours): DrawingThemes {
  const onDark = onDarkPage(onWhite);
  const light = { ...inColours(lightTheme, onWhite), ...textsOnWhite(onWhite) };
  return {
    light,
    dark: inColours(darkTheme, onDark),
    slide: {
      ...inColours(slideTheme, onWhite),
      ...textsOnWhite(onWhite),
      ...{ ownBar: barColour(onWhite.own), onOwnBar: slideTheme.onOwnBar, otherBarLine: onWhite.reference },
    },
  };
}

function inColours(base: DrawingTheme, colours: StyleColours): DrawingTheme {
  const { own, reference, series1, series2, series3, series4, good, bad } = colours;
  const words = readableColour(own, base.surface);
  return {
    ...base,
    ...{ own, reference, good, bad },
    accent: words,
    accentSoft: mixColours(base.surface, own, 0.1),
    goodText: readableColour(good, base.surface, 6),
    badText: readableColour(bad, base.surface, 6),
    // The words on it have the contrast that it has itself as words.
    ownBar: words,
    onOwnBar: base.surface,
    series: [series1, series2, series3, series4],
    answers: [mixColours(base.surface, own, 0.2), mixColours(own, base.ink, 0.6)],
    answersOpposite: farthest(own, [base.answersOpposite, base.answers]),
  };
}

/** Of two hues the one that everyone tells apart from the own colour. */
function farthest(own: string, sides: readonly [Side, Side]): Side {
  const [near, far] = sides.map(([pale, strong]) =>
    leastDistance(sightOf(own), sightOf(mixColours(pale, strong, 0.5))),
  );
  return (near?.distance ?? 0) >= (far?.distance ?? 0) ? sides[0] : sides[1];
}
type Side = DrawingTheme['answersOpposite'];

function textsOnWhite({ good, bad }: StyleColours): Pick<DrawingTheme, 'goodText' | 'badText'> {
  return { goodText: verdictText(good), badText: verdictText(bad) };
}

/** Lighter, until they stand out on a dark page as the app's own do; then apart again, where they came together. */
function onDarkPage(colours: StyleColours): StyleColours {
  const lighter = colourRoles.reduce<StyleColours>(
    (all, role) => ({ ...all, [role]: readableColour(all[role], darkTheme.surface, 5) }),
    colours,
  );
  return settleColours(lighter, darkTheme.surface);
}
