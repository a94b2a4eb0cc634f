/** Colours of a slide: six hex digits, as the slide document carries them. Contrasts: SLIDES.md. */
export const palette = {
  surface: 'FFFFFF',
  ink: '16242A',
  ink2: '43525A',
  /** "Us": the own area or school. */
  own: '0B5F6B',
  ownBar: '5AA3AC',
  other: '66727E',
  otherBar: 'DFE4E9',
  /** Further areas in a trend, each with its own marker. */
  series: ['8E3A8E', '8A6A00', '0B7A75', '5C250A'],
  /** Signs of verdicts, and their words. */
  good: '0072B2',
  goodText: '00609A',
  bad: 'D55E00',
  badText: 'A84300',
  muted: '6F8C90',
  axis: '7F8C99',
  grid: 'DDE3E9',
  panel: 'F1F5F5',
  darkPanel: '0A424B',
  onDark: 'FFFFFF',
  onDark2: 'CFE4E6',
  dotOutline: '8FC3C8',
} as const;
