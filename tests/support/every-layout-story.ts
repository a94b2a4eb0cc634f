import type { AreaReference, ChartRequest } from '../../shared/model/chart-request.ts';
import type { AnnotatedChart, Slide, SlideBlock, SlideLayout } from '../../shared/model/story.ts';

const town: AreaReference = { level: 'municipality', code: 'GM9901' };
const region: AreaReference = { level: 'region', code: 'REGIO' };
const about = { indicator: 'SBSSK3S6', wave: 2025, area: town, reference: region } as const;
const wellbeing = ['SBSSK3S6', 'EBGLK3S1', 'SBEZK3S1', 'PBMHK3S3', 'PBVTK3S3', 'SOOSK3A1'];

const requests = {
  number: { kind: 'number', ...about },
  happy: { kind: 'number', ...about, indicator: 'EBGLK3S1' },
  lonely: { kind: 'number', ...about, indicator: 'SBEZK3S1' },
  low: { kind: 'number', ...about, indicator: 'PBVTK3S3' },
  bars: { kind: 'bars', ...about, by: 'gender' },
  top: {
    kind: 'top',
    indicators: wellbeing,
    wave: 2025,
    area: town,
    reference: region,
    order: 'percent',
    count: 3,
  },
  trend: { kind: 'trend', indicator: 'SBSSK3S6', areas: [town], reference: region },
  ranking: {
    ...{ kind: 'ranking', indicator: 'SBSSK3S6', wave: 2025, level: 'municipality', within: null },
    ...{ reference: region, order: 'high-first' },
  },
  map: {
    ...{ kind: 'map', indicator: 'SBSSK3S6', wave: 2025, level: 'municipality', within: null },
    reference: region,
  },
} as const satisfies Readonly<Record<string, ChartRequest>>;
type Asked = keyof typeof requests;

/** Every layout with one to four parts of every sort, and every kind of slide; `picture` is kept in the workspace. */
export function everyLayout(picture: string): readonly Slide[] {
  return [
    {
      kind: 'title',
      id: 'titel',
      headline: 'Alle indelingen',
      subtitle: 'Elzermonde, 2025',
      speakerNotes: '',
    },
    {
      ...{
        kind: 'chart',
        id: 'een-grafiek',
        section: 'Eén grafiek',
        speakerNotes: 'Zeg eerst wat er staat.',
      },
      chart: chart('een-grafiek', 'trend'),
      words: {
        notMeasured: 'Waardoor het komt.',
        agendaItem: 'Lokaal preventieakkoord',
        request: 'Praat mee.',
      },
    },
    several('een-deel', 'large', [part('map')]),
    several('twee-naast-elkaar', 'columns', [part('bars'), part('trend')]),
    several('vier-getallen', 'columns', [part('number'), part('happy'), part('lonely'), part('low')]),
    several('kaart-groot', 'large', [part('map'), part('number'), text]),
    several('vier-op-vier', 'grid', [part('number'), part('bars'), text, quote]),
    several('twee-keer-twee', 'grid', [part('number'), part('happy'), part('lonely'), part('low')]),
    several('midden', 'middle', [part('number'), part('bars'), part('top'), part('trend')]),
    several('tabel-en-afbeelding', 'columns', [
      { ...part('ranking'), form: 'table' },
      { kind: 'picture', id: 'foto', picture, altText: 'Een groen vlak', caption: 'Het plein' },
    ]),
    several('woorden', 'large', [text, quote]),
    {
      ...{ kind: 'text', id: 'tekst', section: 'Tekst', headline: 'Waarover praten we?', speakerNotes: '' },
      text: 'Twee vragen:\n- Herkennen jullie dit?\n- Wat werkt hier?',
    },
    {
      ...{ kind: 'meaning', id: 'duiding', section: 'Duiding', headline: '', speakerNotes: '' },
      charts: [{ id: 'duiding-a', heading: '', chart: chart('duiding-a', 'number') }],
      limits: [
        { sign: 'cause', title: 'Geen oorzaak', text: 'We zien een verschil, niet waardoor het komt.' },
      ],
      interpretation: 'Stress hoort bij school. Praat er in de klas over.',
    },
    {
      ...{
        kind: 'request',
        id: 'haakje',
        section: 'Haakje en vraag',
        headline: 'Onze vraag',
        speakerNotes: '',
      },
      agendaItem: 'Jeugdbeleid 2026–2030',
      pillars: { signalling: { action: 'Elke school een vast gezicht.', done: 3 } },
      ...{ outOf: 10, pillar: 'signalling', request: '80 adviesuren', what: 'Signaleren', costs: '€ 8.000' },
      ...{ when: 'schooljaar 2026', then: 'evaluatie', source: 'Telling van de GGD, 2026' },
    },
  ];
}

function chart(id: string, asked: Asked): AnnotatedChart {
  return { id, request: requests[asked], headline: '', interpretation: '', annotations: [], chosen: null };
}

function several(id: string, layout: SlideLayout, blocks: readonly SlideBlock[]): Slide {
  return {
    ...{ kind: 'charts', id, section: id.replaceAll('-', ' '), headline: '', layout },
    // Each part has an id of its own, also where two slides hold the same.
    blocks: blocks.map((block, place) => named(block, `${id}-${String(place)}`)),
    ...{ interpretation: '', speakerNotes: '' },
  };
}

function named(block: SlideBlock, id: string): SlideBlock {
  return block.kind === 'chart' ? { ...block, id, chart: { ...block.chart, id } } : { ...block, id };
}

function part(asked: Asked): Extract<SlideBlock, { kind: 'chart' }> {
  return { kind: 'chart', id: '', heading: '', chart: chart('', asked) };
}

const text: SlideBlock = {
  ...{ kind: 'text', id: '', heading: 'Wat meten we niet?' },
  text: '- Oorzaken\n- Wie ziek was',
};
const quote: SlideBlock = {
  kind: 'quote',
  id: '',
  text: 'Ik wil dat iemand het vraagt.',
  who: 'meisje, klas 4',
};
