import { combinationName } from '../../model/combination.ts';
import type { TemplateBlock, TemplateSlide } from '../../model/template.ts';

/** What no youth monitor measures: true of every workspace with one. */
export const notMeasured: TemplateBlock = {
  kind: 'text',
  heading: 'Wat meten we niet?',
  text: [
    '- Niet iedereen: wie ziek was, spijbelde of thuiszat, vulde niets in.',
    '- Geen diagnose: leerlingen zeggen zelf hoe zij zich voelen.',
    '- Geen oorzaak: we zien een verschil, niet waardoor het komt.',
    '- Niet elke leeftijd: alleen de klassen die meededen.',
  ].join('\n'),
};

/** What a wellbeing story looks at first. Of fewer comparisons more is found, and its account stays short. */
export const wellbeing = [
  'SBRLK3S34',
  'SBEZK3S1',
  'SBSSK3S6',
  'EBGLK3S1',
  'PBMHK3S3',
  'PBMGK3S4',
  'SOOSK3A1',
  'PBVTK3S3',
  'SBSGK3S2',
  'LBLBK3S11',
  'GBZOK3S15',
] as const;

export function keyFigures(
  section: string,
  headline: string,
  indicators: readonly (readonly string[])[],
): TemplateSlide {
  return {
    kind: 'charts',
    section,
    headline,
    layout: 'columns',
    blocks: indicators.map((codes) => ({
      kind: 'chart',
      heading: '',
      chart: { kind: 'number', indicators: codes },
    })),
  };
}

/** A theme on one slide: how many, who, what in it is highest, and since when. */
export const themeSlides: readonly TemplateSlide[] = [
  {
    kind: 'charts',
    section: 'Thema {thema}',
    headline: '',
    themes: 8,
    layout: 'middle',
    blocks: [
      { kind: 'chart', heading: '', chart: { kind: 'number', indicators: 'theme' } },
      {
        kind: 'chart',
        heading: 'Wie',
        chart: {
          kind: 'bars',
          indicators: 'theme',
          by: [combinationName(['gender', 'class']), 'gender', 'class', 'education'],
        },
      },
      {
        kind: 'chart',
        heading: 'Top drie',
        chart: { kind: 'top', indicators: 'theme', order: 'percent', count: 3 },
      },
      { kind: 'chart', heading: 'Trend', chart: { kind: 'trend', indicators: 'theme' } },
    ],
  },
];

/** Examples of what schools do along the four pillars. */
export const pillarExamples = {
  policy: 'Welbevinden staat in het schoolplan.',
  environment: 'Een veilige school met een antipestaanpak.',
  signalling: 'Mentor en jeugdverpleegkundige bespreken wie hulp nodig heeft.',
  education: 'Lessen over gevoelens, stress en elkaar helpen.',
} as const;

export const contactSlide: TemplateSlide = {
  kind: 'text',
  section: 'Contact',
  headline: 'Vragen over deze cijfers?',
  text: 'Neem contact op met {organisatie}.\n- Voor de cijfers: de epidemioloog\n- Voor een gesprek of een aanpak: de Gezonde School-adviseur',
};
