import { usualLimits } from '../../language/nl/meaning-slide.ts';
import type { Template } from '../../model/template.ts';
import { keyFigures, pillarExamples, wellbeing } from './common-slides.ts';

/** A quarter of an hour with a wethouder: how it is, where and with whom, what we do not know, and one request. */
export const wethouderTemplate: Template = {
  id: 'wethouder-zeven',
  name: 'Wethouder in zeven dia’s',
  purpose: 'een kwartier: hoe gaat het, waar en bij wie, wat weten we niet, en één vraag',
  title: 'Wethouder in zeven dia’s: {gebied}',
  levels: ['municipality', 'region', 'district'],
  whenEmpty: 'leave-out',
  slides: [
    {
      kind: 'title',
      headline: 'Hoe gaat het met de {mensen} {in gebied}?',
      subtitle: 'Gesprek met de wethouder over de gezondheidsmonitor, {jaren}',
    },
    keyFigures('Kerncijfers', 'Vier kerncijfers van de {mensen} {in gebied}', [
      ['EBGLK3S1', 'EBEGK3S2'],
      ['PBMHK3S3', 'PBMGK3S4'],
      ['SBSSK3S6', 'SBPDK3S1'],
      ['SBRLK3S34', 'SBEZK3S1'],
    ]),
    {
      kind: 'chart',
      section: 'Trend',
      headline: '',
      chart: {
        kind: 'trend',
        indicators: ['EBGLK3S1', 'PBMHK3S3', 'SBSSK3S6'],
        orAny: true,
        reading: true,
      },
    },
    {
      kind: 'charts',
      section: 'Waar en wie',
      headline: '',
      layout: 'columns',
      blocks: [
        {
          kind: 'chart',
          heading: 'Waar',
          chart: { kind: 'ranking', indicators: ['PBMHK3S3', 'SBSSK3S6', 'EBGLK3S1'], orAny: true },
        },
        {
          kind: 'chart',
          heading: 'Wie',
          chart: {
            kind: 'bars',
            indicators: ['PBMHK3S3', 'SBSSK3S6', 'EBGLK3S1'],
            orAny: true,
            by: ['gender', 'class'],
            arrow: true,
          },
        },
      ],
    },
    {
      kind: 'chart',
      section: 'Wat valt op',
      headline: '',
      chart: { kind: 'profile', indicators: wellbeing, orAny: true },
    },
    {
      kind: 'meaning',
      section: 'Duiding',
      headline: '',
      charts: [
        {
          heading: '',
          chart: { kind: 'trend', indicators: ['EBGLK3S1', 'PBMHK3S3', 'SBSSK3S6'], orAny: true },
        },
        {
          heading: '',
          chart: { kind: 'ranking', indicators: ['PBMHK3S3', 'SBSSK3S6', 'EBGLK3S1'], orAny: true },
        },
        {
          heading: '',
          chart: {
            kind: 'gaps',
            indicators: ['SBSSK3S6', 'EBGLK3S1', 'PBMHK3S3'],
            orAny: true,
            by: ['gender'],
          },
        },
        { heading: '', chart: { kind: 'number', indicators: ['SBRLK3S34', 'SBEZK3S1'], orAny: true } },
      ],
      limits: usualLimits,
    },
    { kind: 'request', section: 'Haakje en vraag', headline: '', pillars: pillarExamples },
  ],
};
