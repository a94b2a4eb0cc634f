/** Colours of a slide in every house style: six hex digits, as the slide document carries them. Contrasts: SLIDES.md. */
export const palette = {
  surface: 'FFFFFF',
  ink: '16242A',
  ink2: '43525A',
  muted: '6F8C90',
  axis: '7F8C99',
  grid: 'DDE3E9',
  panel: 'F1F5F5',
  noteGround: 'F7F0DF',
} as const;
