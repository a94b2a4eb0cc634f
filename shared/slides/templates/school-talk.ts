import type { Template } from '../../model/template.ts';
import { keyFigures, notMeasured, pillarExamples, wellbeing } from './common-slides.ts';

/** The yearly talk at a school, by the adviser and the youth nurse. */
export const schoolTalk: Template = {
  id: 'schoolgesprek',
  name: 'Schoolgesprek',
  purpose: 'samen met één school kijken: wie deed mee, hoe gaat het, waarover praten we door',
  title: 'Schoolgesprek: {gebied}',
  levels: ['school'],
  whenEmpty: 'leave-out',
  slides: [
    {
      kind: 'title',
      headline: 'Hoe gaat het met de {mensen} {in gebied}?',
      subtitle: 'Schoolgesprek over de gezondheidsmonitor, {jaren}',
    },
    {
      kind: 'chart',
      section: 'Wie deed mee',
      headline: '',
      chart: { kind: 'response', indicators: 'all', by: ['gender'] },
    },
    keyFigures('Kerncijfers', 'Vier kerncijfers van de {mensen} {in gebied}', [
      ['EBGLK3S1', 'EBEGK3S2'],
      ['SBSSK3S1', 'SBSSK3S6'],
      ['SOOSK3A1', 'SBOSK3S7'],
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
          chart: { kind: 'top', indicators: wellbeing, order: 'difference', count: 4 },
        },
        notMeasured,
      ],
    },
    {
      kind: 'chart',
      section: 'Wie',
      headline: '',
      chart: {
        kind: 'bars',
        indicators: ['SBSSK3S6', 'EBGLK3S1', 'PBMHK3S3'],
        orAny: true,
        by: ['gender', 'class'],
        arrow: true,
        reading: true,
      },
    },
    {
      kind: 'chart',
      section: 'Trend',
      headline: '',
      chart: { kind: 'trend', indicators: ['EBGLK3S1', 'SBSSK3S6', 'PBMHK3S3'], orAny: true, reading: true },
    },
    {
      kind: 'text',
      section: 'Gesprek',
      headline: 'Waarover praten we door?',
      text: [
        '- Herkennen jullie dit beeld? Wat verrast?',
        '- Wat zouden leerlingen zelf zeggen over deze cijfers?',
        '- Wat doen jullie al, en wat werkt?',
        '- Waar willen jullie volgend schooljaar mee beginnen?',
      ].join('\n'),
    },
    {
      kind: 'request',
      section: 'Afspraak',
      headline: 'Wat spreken we af?',
      pillars: pillarExamples,
    },
  ],
};
