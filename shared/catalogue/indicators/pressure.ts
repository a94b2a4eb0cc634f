import { defineIndicators } from './define-indicators.ts';

export const pressureIndicators = [
  ...defineIndicators('Stress', [
    {
      code: 'SBSSK3S6',
      label: 'Vaak stress',
      definition: 'die (zeer) vaak stress hebben door minstens één oorzaak',
      direction: 'low',
    },
    {
      code: 'SBSSK3S1',
      label: 'Vaak stress door school',
      definition: 'die (zeer) vaak stress hebben door school of huiswerk',
      direction: 'low',
    },
    {
      code: 'SBSSK3S2',
      label: 'Vaak stress door thuis',
      definition: 'die (zeer) vaak stress hebben door de situatie thuis',
      direction: 'low',
    },
    {
      code: 'SBSSK3S3',
      label: 'Vaak stress door problemen',
      definition: 'die (zeer) vaak stress hebben door eigen problemen',
      direction: 'low',
    },
    {
      code: 'SBSSK3S4',
      label: 'Vaak stress door anderen',
      definition: 'die (zeer) vaak stress hebben over wat anderen van hen vinden',
      direction: 'low',
    },
    {
      code: 'SBSSK3S5',
      label: 'Vaak stress door alles wat moet',
      definition: 'die (zeer) vaak stress hebben door alles wat ze moeten doen',
      direction: 'low',
    },
  ]),

  ...defineIndicators('Prestatiedruk', [
    {
      code: 'SBPDK3S1',
      label: 'Prestatiedruk',
      definition: 'die regelmatig of vaak prestatiedruk voelen, van zichzelf of van anderen',
      direction: 'low',
    },
    {
      code: 'SBPDK3S2',
      label: 'Prestatiedruk van zichzelf',
      definition: 'die regelmatig of vaak prestatiedruk van zichzelf voelen',
      direction: 'low',
    },
    {
      code: 'SBPDK3S3',
      label: 'Prestatiedruk van anderen',
      definition: 'die regelmatig of vaak prestatiedruk van anderen voelen',
      direction: 'low',
    },
    {
      code: 'SBPDK3S4',
      label: 'Prestatiedruk van ouders',
      definition: 'die regelmatig of vaak prestatiedruk voelen, ook van hun ouders',
      direction: 'low',
    },
    {
      code: 'SBPDK3S5',
      label: 'Prestatiedruk van school',
      definition: 'die regelmatig of vaak prestatiedruk voelen, ook van leraren of school',
      direction: 'low',
    },
    {
      code: 'SBPDK3S6',
      label: 'Prestatiedruk van vrienden',
      definition: 'die regelmatig of vaak prestatiedruk voelen, ook van vrienden of vriendinnen',
      direction: 'low',
    },
    {
      code: 'SBPDK3S7',
      label: 'Prestatiedruk van sportcoach',
      definition: 'die regelmatig of vaak prestatiedruk voelen, ook van een coach of trainer van hun sport',
      direction: 'low',
    },
    {
      code: 'SBPDK3S8',
      label: 'Prestatiedruk van kunstdocent',
      definition:
        'die regelmatig of vaak prestatiedruk voelen, ook van een docent van muziek, dans of toneel',
      direction: 'low',
    },
    {
      code: 'SBPDK3S9',
      label: 'Prestatiedruk van sociale media',
      definition: 'die regelmatig of vaak prestatiedruk voelen, ook van sociale media',
      direction: 'low',
    },
    {
      code: 'SBPDK3S10',
      label: 'Prestatiedruk van iets anders',
      definition: 'die regelmatig of vaak prestatiedruk voelen, ook van iemand of iets anders',
      direction: 'low',
    },
  ]),
];
