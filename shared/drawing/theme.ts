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
  band: '#EDF2F2',
  ownBar: '#74C7CC',
  otherBar: '#75858C',
  otherBarLine: '#75858C',
  onOwnBar: '#0A1A1D',
  onOtherBar: '#0A1A1D',
  own: '#74C7CC',
  series: ['#D493D4', '#D8B14A', '#4DB8B0', '#D07F6E'],
  reference: '#C6D0D3',
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
  band: '#16242A',
  ownBar: '#5AA3AC',
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
