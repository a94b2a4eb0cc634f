import type { Template } from '../../model/template.ts';
import { keyFigures, notMeasured, pillarExamples, wellbeing } from './common-slides.ts';

/** School boards and municipality around the table: figures on school, by group and not by school. */
export const leaTemplate: Template = {
  id: 'lea-overleg',
  name: 'LEA-overleg',
  purpose: 'schoolbesturen en gemeente: welbevinden op school, zonder scholen naast elkaar te zetten',
  title: 'LEA-overleg: {gebied}',
  levels: ['municipality', 'region'],
  whenEmpty: 'leave-out',
  slides: [
    {
      kind: 'title',
      headline: 'Welbevinden op school: de {mensen} {in gebied}',
      subtitle: 'Lokale Educatieve Agenda, cijfers uit de gezondheidsmonitor, {jaren}',
    },
    keyFigures('Op school', 'Vier cijfers over school {in gebied}', [
      ['SOOSK3A1', 'SBOSK3S7'],
      ['SBRLK3S34', 'SBRLK3S14'],
      ['SBSSK3S1', 'SBSSK3S6'],
      ['SBOSK3S2', 'SBEZK3S1'],
    ]),
    {
      kind: 'charts',
      section: 'Wie',
      headline: '',
      layout: 'columns',
      blocks: [
        {
          kind: 'chart',
          heading: 'Naar onderwijs',
          chart: {
            kind: 'bars',
            indicators: ['SBSSK3S1', 'SBSSK3S6'],
            orAny: true,
            by: ['education', 'class'],
          },
        },
        {
          kind: 'chart',
          heading: 'Naar gender',
          chart: {
            kind: 'bars',
            indicators: ['SBSSK3S1', 'SBSSK3S6'],
            orAny: true,
            by: ['gender'],
            arrow: true,
          },
        },
      ],
    },
    {
      kind: 'chart',
      section: 'Trend',
      headline: '',
      chart: { kind: 'trend', indicators: ['SBSSK3S1', 'SBOSK3S7', 'EBGLK3S1'], orAny: true, reading: true },
    },
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
      kind: 'request',
      section: 'Haakje en vraag',
      headline: 'Wat zetten we samen op de agenda?',
      pillars: pillarExamples,
    },
  ],
};
