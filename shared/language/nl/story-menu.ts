/** What is done now and then with a story or with one slide. */
export const storyMenuTexts = {
  open: 'Meer met dit verhaal',
  slide: 'Deze dia',
  story: 'Dit verhaal',
  moveKeys: 'Sleep de dia naar een andere plek, of druk op Alt met ↑ of ↓.',
} as const;
