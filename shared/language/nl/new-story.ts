/** What to choose a template by. */
export const newStoryTexts = {
  own: 'zelf bewaard',
  theme: 'Over welk thema?',
  made: 'Het verhaal is klaar',
  leftOut: 'Hierover is niets te laten zien; het staat er niet in:',
  open: 'Open het verhaal',
} as const;
