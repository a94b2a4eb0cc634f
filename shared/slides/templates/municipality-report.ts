import type { Template } from '../../model/template.ts';
import { contactSlide, keyFigures, notMeasured, themeSlides } from './common-slides.ts';

export const municipalityReport: Template = {
  id: 'gemeenterapport',
  name: 'Gemeenterapport',
  purpose: 'alle thema’s van een gemeente of regio, om te lezen en in te bladeren',
  title: 'Gemeenterapport: {gebied}',
  levels: ['municipality', 'region', 'district'],
  whenEmpty: 'say-so',
  slides: [
    {
      kind: 'title',
      headline: 'De gezondheid van de {mensen} {in gebied}',
      subtitle: 'Rapport van de gezondheidsmonitor, {jaren}',
    },
    {
      kind: 'text',
      section: 'Leeswijzer',
      headline: 'Wat staat er in dit rapport?',
      text: [
        '- Kerncijfers: vier cijfers in het kort',
        '- Wat valt op: waar {gebied} verschilt',
        '- Per thema: hoeveel, wie, de trend en wat het meest voorkomt',
        '- Wat meten we niet, en de verantwoording',
      ].join('\n'),
    },
    keyFigures('Kerncijfers', 'Vier kerncijfers van de {mensen} {in gebied}', [
      ['EBGLK3S1', 'EBEGK3S2'],
      ['PBMHK3S3', 'PBMGK3S4'],
      ['SBSSK3S6', 'SBPDK3S1'],
      ['SBRLK3S34', 'SBEZK3S1'],
    ]),
    {
      kind: 'charts',
      section: 'Wat valt op',
      headline: '',
      layout: 'columns',
      blocks: [
        {
          kind: 'chart',
          heading: 'Wat het meest verschilt',
          chart: { kind: 'top', indicators: 'all', order: 'difference', count: 4 },
        },
        notMeasured,
      ],
    },
    {
      kind: 'chart',
      section: 'Waar',
      headline: '',
      chart: { kind: 'ranking', indicators: ['EBGLK3S1', 'SBSSK3S6', 'PBMHK3S3'], orAny: true },
    },
    ...themeSlides,
    contactSlide,
  ],
};
