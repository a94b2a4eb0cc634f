import type { Template } from '../../model/template.ts';
import { notMeasured, pillarExamples } from './common-slides.ts';

/** One theme, deeper: how many, since when, where, who, and all that belongs to it. */
export const themeTemplate: Template = {
  id: 'themaverdieping',
  name: 'Themaverdieping',
  purpose: 'één thema helemaal: hoeveel, sinds wanneer, waar, wie en wat erbij hoort',
  title: 'Verdieping {thema}: {gebied}',
  levels: ['municipality', 'region', 'district', 'school'],
  whenEmpty: 'say-so',
  slides: [
    {
      kind: 'title',
      headline: 'Verdieping: {thema} {in gebied}',
      subtitle: 'Cijfers uit de gezondheidsmonitor, {jaren}',
    },
    { kind: 'chart', section: 'Kern', headline: '', chart: { kind: 'number', indicators: 'theme' } },
    {
      kind: 'chart',
      section: 'Trend',
      headline: '',
      chart: { kind: 'trend', indicators: 'theme', reading: true },
    },
    {
      kind: 'charts',
      section: 'Wie',
      headline: '',
      layout: 'columns',
      blocks: [
        {
          kind: 'chart',
          heading: 'Gender',
          chart: { kind: 'bars', indicators: 'theme', by: ['gender'], arrow: true },
        },
        {
          kind: 'chart',
          heading: 'Klas',
          chart: { kind: 'bars', indicators: 'theme', by: ['class', 'education'] },
        },
      ],
    },
    {
      kind: 'charts',
      section: 'Wat erbij hoort',
      headline: 'Alles over {thema} {in gebied}',
      layout: 'columns',
      blocks: [
        {
          kind: 'chart',
          heading: 'Wat het meest voorkomt',
          chart: { kind: 'top', indicators: 'theme', order: 'percent', count: 6 },
        },
        notMeasured,
      ],
    },
    { kind: 'request', section: 'Haakje en vraag', headline: '', pillars: pillarExamples },
  ],
};
