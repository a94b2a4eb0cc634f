import { defineIndicators } from './define-indicators.ts';

export const wellbeingIndicators = [
  ...defineIndicators('Gezondheid', [
    {
      code: 'EBEGK3S2',
      label: 'Gezondheid (zeer) goed',
      definition: 'die hun gezondheid (zeer) goed vinden',
      direction: 'high',
    },
    {
      code: 'PBMGK3A2',
      label: 'Mentale gezondheid (heel) goed',
      definition: 'die hun mentale gezondheid (heel) goed vinden',
      direction: 'high',
    },
  ]),

  ...defineIndicators('Geluk', [
    {
      code: 'EBGLK3S1',
      label: 'Meestal (heel) gelukkig',
      definition: 'die zich meestal (heel) gelukkig voelen (score 4 of 5 van 5)',
      direction: 'high',
    },
    {
      code: 'EBGLK3S2',
      label: 'Meestal (heel) ongelukkig',
      definition: 'die zich meestal (heel) ongelukkig voelen (score 1 of 2 van 5)',
      direction: 'low',
    },
  ]),

  ...defineIndicators('Psychisch', [
    {
      code: 'PBMHK3S3',
      label: 'Psychische klachten',
      definition: 'met psychische klachten (MHI-5, score 60 of lager)',
      direction: 'low',
    },
    {
      code: 'PBMGK3S4',
      label: 'Laag welbevinden',
      definition: 'met een laag emotioneel welbevinden (WHO-5, score lager dan 13)',
      direction: 'low',
    },
    {
      code: 'PBMGK3S5',
      label: 'Matig tot hoog welbevinden',
      definition: 'met een matig tot hoog emotioneel welbevinden (WHO-5, score 13 of hoger)',
      direction: 'high',
    },
    {
      code: 'PBSGK3S1',
      label: 'Suïcidegedachten',
      definition: 'die weleens suïcidegedachten hebben gehad',
      direction: 'low',
    },
    {
      code: 'PBSGK3S2',
      label: 'Vaak suïcidegedachten',
      definition: 'die vaak suïcidegedachten hebben gehad',
      direction: 'low',
    },
  ]),

  ...defineIndicators('Eenzaam', [
    {
      code: 'SBEZK3S1',
      label: 'Vaak eenzaam',
      definition: 'die zich in de laatste 4 weken vaak of (bijna) altijd eenzaam voelden',
      direction: 'low',
    },
    {
      code: 'SBEZK3S2',
      label: 'Soms tot altijd eenzaam',
      definition: 'die zich in de laatste 4 weken soms, vaak of (bijna) altijd eenzaam voelden',
      direction: 'low',
    },
  ]),

  ...defineIndicators('Weerbaarheid', [
    {
      code: 'PBWBK3S3',
      label: 'Voldoende weerbaar',
      definition: 'die voldoende weerbaar zijn (gemiddeld meer dan 3 op een schaal van 1 tot 5)',
      direction: 'high',
      changed: {
        wave: 2025,
        before: ['PBWBK3S2'],
        reason: 'Sinds 2025 zijn er vijf stellingen in plaats van acht.',
      },
    },
  ]),

  ...defineIndicators('Toekomst', [
    {
      code: 'PBVTK3S3',
      label: 'Veel vertrouwen in de toekomst',
      definition: 'die veel vertrouwen in de toekomst hebben',
      direction: 'high',
    },
  ]),
];
