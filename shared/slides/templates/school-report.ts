import type { Template } from '../../model/template.ts';
import { contactSlide, themeSlides } from './common-slides.ts';

/** What GGDs hand to a school: response first, then each theme, then whom to ask. */
export const schoolReport: Template = {
  id: 'schoolrapport',
  name: 'Schoolrapport',
  purpose: 'alle thema’s van één school, met wie er meedeed',
  title: 'Schoolrapport: {gebied}',
  levels: ['school'],
  whenEmpty: 'say-so',
  slides: [
    {
      kind: 'title',
      headline: 'De gezondheid van de {mensen} {in gebied}',
      subtitle: 'Schoolrapport van de gezondheidsmonitor, {jaren}',
    },
    {
      kind: 'text',
      section: 'Leeswijzer',
      headline: 'Hoe lees je dit rapport?',
      text: [
        '- De streep bij een cijfer laat zien hoe zeker het is: het echte cijfer ligt daar bijna altijd binnen.',
        '- Gunstiger of ongunstiger staat er alleen als een toets een verschil vond.',
        '- Een streepje (–) betekent: te weinig leerlingen om te laten zien.',
      ].join('\n'),
    },
    {
      kind: 'chart',
      section: 'Wie deed mee',
      headline: '',
      chart: { kind: 'response', indicators: 'all', by: ['gender'] },
    },
    ...themeSlides,
    {
      kind: 'chart',
      section: 'Top drie',
      headline: '',
      chart: { kind: 'top', indicators: 'all', order: 'difference', count: 3 },
    },
    contactSlide,
  ],
};
