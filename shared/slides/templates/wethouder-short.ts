import type { Template } from '../../model/template.ts';

export const wethouderShort: Template = {
  id: 'wethouder',
  name: 'Kort: vier dia’s',
  purpose: 'titel, waar, trend en wie: een begin om zelf aan te vullen',
  title: 'Gezondheid {in gebied}',
  levels: ['country', 'region', 'municipality', 'district', 'school'],
  whenEmpty: 'leave-out',
  slides: [
    {
      kind: 'title',
      headline: 'Hoe gaat het met de {mensen} {in gebied}?',
      subtitle: 'Cijfers uit de gezondheidsmonitor, {jaren}',
    },
    {
      kind: 'chart',
      section: 'Waar',
      headline: '',
      chart: { kind: 'ranking', indicators: ['SBSSK3S6', 'PBMHK3S3', 'EBGLK3S1'], orAny: true },
    },
    {
      kind: 'chart',
      section: 'Trend',
      headline: '',
      chart: { kind: 'trend', indicators: ['EBGLK3S1', 'PBMHK3S3', 'SBSSK3S6'], orAny: true, reading: true },
    },
    {
      kind: 'chart',
      section: 'Wie',
      headline: '',
      chart: {
        kind: 'bars',
        indicators: ['PBMHK3S3', 'EBGLK3S1', 'SBSSK3S6'],
        orAny: true,
        by: ['gender', 'class', 'education'],
        arrow: true,
        reading: true,
      },
    },
  ],
};
