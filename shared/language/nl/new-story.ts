/** What to choose a template by. */
export const newStoryTexts = {
  own: 'zelf bewaard',
  theme: 'Over welk thema?',
  making: 'Het verhaal wordt gevuld…',
  notYet: 'Er komt pas een verhaal bij als het klaar is.',
  made: 'Het verhaal is klaar',
  leftOut: 'Hierover is niets te laten zien; het staat er niet in:',
  open: 'Open het verhaal',
} as const;
