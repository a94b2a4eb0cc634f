import { chartMarks } from '../../../shared/charts/chart-marks.ts';
import type { ChartSpec, NoteSpec } from '../../../shared/charts/spec.ts';
import type { AnnotationShape } from '../../../shared/model/annotation.ts';
import type { MarkKey } from '../../../shared/model/figure.ts';

type States = Readonly<Record<string, ChartSpec>>;

/** Charts with annotations of every sort that their kind can carry, on top of plain states. */
export function annotatedStates(states: States): States {
  const from = (name: string, notes: (mark: Finder) => readonly NoteSpec[]): ChartSpec => {
    const spec = states[name];
    if (!spec) throw new Error(`No chart state “${name}”.`);
    const named = notes(finderIn(spec)).map((each, index) => ({
      ...each,
      id: `annotation-${String(index)}`,
    }));
    return { ...spec, notes: named };
  };
  const trend = 'trend, three areas and a reference';
  const bars = 'bars, girls and boys beside the region';
  return {
    'trend, annotated: a period, a difference and a goal': from(trend, (at) => [
      note(
        { kind: 'enclosure', form: 'band', around: { fromYear: 2020.2, toYear: 2022.2 } },
        '**Coronaperiode** maart 2020 – maart 2022',
      ),
      note(
        { kind: 'difference', from: at('Molenbroek', '2019'), to: at('Molenbroek', '2025') },
        '**+12 punten,** significant; interval +8 tot +16',
        'unfavourable',
      ),
      note({ kind: 'level', percent: 40, role: 'goal' }),
      note({ kind: 'symbol', mark: at('Oosterveen', '2021'), symbol: 'attention' }, 'Andere steekproef'),
    ]),
    'trend, annotated: a trend line, a norm, a bracket and a box': from(trend, (at) => [
      note(
        { kind: 'trend-line', from: at('Oosterveen', '2019'), to: at('Oosterveen', '2025') },
        'Gemiddeld 1 punt per jaar',
      ),
      note({ kind: 'level', percent: 35, role: 'norm' }, 'Landelijke norm'),
      note(
        { kind: 'enclosure', form: 'bracket', around: { fromYear: 2020.2, toYear: 2022.2 } },
        'coronatijd',
      ),
      note(
        {
          kind: 'enclosure',
          form: 'box',
          around: { marks: [at('Molenbroek', '2023'), at('Havenkwartier', '2023')] },
        },
        'Hier begon het project',
        'own',
      ),
      note({ kind: 'text', at: { wave: 2023 } }, 'Nieuw beleid'),
    ]),
    'trend, annotated: one line lifted out, one stepped back': from(trend, (at) => [
      note({ kind: 'emphasis', look: 'lift', marks: at.all('Havenkwartier') }, '**Hier** groeit het snel'),
      note({ kind: 'emphasis', look: 'mute', marks: at.all('Oosterveen') }),
    ]),
    'trend, annotated: no difference and no line across a change of question': from(
      'trend, question changed',
      (at) => [
        note(
          { kind: 'difference', from: at('Molenbroek', '2019'), to: at('Molenbroek', '2025') },
          'Niet te vergelijken met 2019',
        ),
        note({ kind: 'trend-line', from: at('Oosterveen', '2019'), to: at('Oosterveen', '2025') }, 'Stijgt'),
      ],
    ),
    'trend, annotated: words moved to a corner': from(trend, (at) => [
      note({ kind: 'connector', mark: at('Molenbroek', '2023') }, 'Versleept', 'ink', { x: -2, y: -2 }),
    ]),
    'bars, annotated: a difference across outer groups': from('bars, nested', (at) => [
      note(
        {
          kind: 'difference',
          from: at('Het Baken', 'jongens in klas 4'),
          to: at('Het Baken', 'meisjes in klas 4'),
        },
        '**+36 punten,** significant',
      ),
    ]),
    'bars, annotated: a difference, a reference and a connector': from(bars, (at) => [
      note(
        { kind: 'difference', from: at('Lindewaard', 'Jongen'), to: at('Lindewaard', 'Meisje') },
        '**+24 punten,** significant',
      ),
      note({ kind: 'level', percent: 80, role: 'reference' }, 'Heel Nederland'),
      note({ kind: 'connector', mark: at('Regio', 'Meisje') }, 'Ruim **de helft** van de meisjes'),
      note({ kind: 'emphasis', look: 'mute', marks: at.all('Regio') }),
    ]),
    'bars, annotated: a stretch, a bracket and signs': from(bars, (at) => [
      note(
        { kind: 'enclosure', form: 'band', around: { fromPercent: 70, toPercent: 90 } },
        'Streefgebied',
        'favourable',
      ),
      note(
        {
          kind: 'enclosure',
          form: 'bracket',
          around: { marks: [at('Lindewaard', 'Meisje'), at('Regio', 'Meisje')] },
        },
        'Meisjes',
      ),
      note({ kind: 'symbol', mark: at('Lindewaard', 'Jongen'), symbol: 'star' }),
      note({ kind: 'text', at: { percent: 40 } }, 'Vier op de tien'),
    ]),
    'ranking, annotated: a norm, a difference, a bracket and signs': from('ranking, plain', (at) => [
      note({ kind: 'level', percent: 30, role: 'norm' }),
      note({ kind: 'difference', from: at.nth(5), to: at.nth(1) }, '**+16 punten,** significant'),
      note(
        { kind: 'enclosure', form: 'bracket', around: { marks: [at.nth(2), at.nth(3), at.nth(4)] } },
        'Praktijkscholen',
      ),
      note({ kind: 'symbol', mark: at.nth(6), symbol: 'check' }, 'Gezonde School'),
    ]),
    'ranking, annotated: a band, a stretch, lifted and stepped back': from('ranking, plain', (at) => [
      note(
        { kind: 'enclosure', form: 'band', around: { marks: [at.nth(2), at.nth(3)] } },
        'In de wijk Noord',
      ),
      note({ kind: 'enclosure', form: 'band', around: { fromPercent: 60, toPercent: 75 } }, 'Aandacht'),
      note({ kind: 'emphasis', look: 'lift', marks: [at.nth(0)] }, 'Onze school'),
      note({ kind: 'emphasis', look: 'mute', marks: [at.nth(5), at.nth(6)] }),
    ]),
    'funnel, annotated': from('funnel, plain', (at) => [
      note({ kind: 'level', percent: 20, role: 'goal' }, 'Doel 2030'),
      note({ kind: 'symbol', mark: at.nth(3), symbol: 'question' }, 'Navragen'),
      note({ kind: 'emphasis', look: 'lift', marks: [at.nth(3)] }),
      note({ kind: 'emphasis', look: 'mute', marks: [at.nth(5), at.nth(6)] }),
    ]),
    'dumbbell, annotated': from('dumbbell, plain', (at) => [
      note({ kind: 'difference', from: at.nth(2), to: at.nth(3) }, '**+12 punten,** significant'),
      note({ kind: 'level', percent: 40, role: 'norm' }),
      note({ kind: 'emphasis', look: 'mute', marks: [at.nth(4), at.nth(5)] }),
    ]),
    'gaps, annotated': from('gaps, plain', (at) => [
      note(
        { kind: 'enclosure', form: 'band', around: { fromYear: 2020.2, toYear: 2022.2 } },
        'Coronaperiode',
      ),
      note({ kind: 'level', percent: 60, role: 'goal' }),
      note({ kind: 'connector', mark: at.nth(2) }, 'Hier begon het project'),
      note({ kind: 'emphasis', look: 'mute', marks: [at.nth(0)] }),
    ]),
    'profile, annotated': from('profile, plain', (at) => [
      note({ kind: 'enclosure', form: 'box', around: { marks: [at.nth(1), at.nth(2)] } }, 'Hangt samen'),
      note({ kind: 'symbol', mark: at.nth(4), symbol: 'star' }, 'Sterk punt'),
      note({ kind: 'emphasis', look: 'mute', marks: [at.nth(5)] }),
      note({ kind: 'level', percent: 25, role: 'norm' }),
    ]),
    'map, annotated': from('map, plain', (at) => [
      note({ kind: 'symbol', mark: at.nth(0), symbol: 'attention' }, 'Gesprek gepland'),
      note({ kind: 'level', percent: 25, role: 'norm' }),
    ]),
    'distribution, annotated': from('distribution, plain', (at) => [
      note({ kind: 'connector', mark: at.nth(0) }, 'Bijna **één op de vijf**'),
    ]),
    'distribution, annotated: signs': from('distribution, plain', (at) => [
      note({ kind: 'symbol', mark: at.nth(3), symbol: 'star' }, 'De meesten'),
      note({ kind: 'symbol', mark: at.nth(7), symbol: 'question' }),
    ]),
    'dumbbell, annotated: signs': from('dumbbell, plain', (at) => [
      note({ kind: 'symbol', mark: at.nth(3), symbol: 'star' }),
      note({ kind: 'symbol', mark: at.nth(8), symbol: 'attention' }, 'Kleine groep'),
    ]),
    'top, annotated: own and region together': from('top, plain', (at) => [
      note({ kind: 'enclosure', form: 'box', around: { marks: [at.nth(0), at.nth(1)] } }, 'Hangt samen'),
      note({ kind: 'enclosure', form: 'bracket', around: { marks: [at.nth(3), at.nth(5)] } }, 'In de regio'),
    ]),
    'multiples, annotated': from('multiples, plain', (at) => [
      note({ kind: 'connector', mark: at.nth(3) }, 'Hier begon het project'),
      note({ kind: 'text', at: { mark: at.nth(8) } }, 'Nieuwe school'),
    ]),
    'matrix, annotated': from('matrix, plain', (at) => [
      note({ kind: 'connector', mark: at.nth(2) }, 'Gesprek gepland'),
      note({ kind: 'text', at: { mark: at.nth(12) } }, 'Kleine groep'),
    ]),
    'number, annotated': from('number, plain', (at) => [
      note({ kind: 'connector', mark: at.nth(0) }, 'Hoger dan bij de vorige meting'),
    ]),
    'top, annotated': from('top, plain', (at) => [
      note({ kind: 'connector', mark: at.nth(0) }, 'Ook bij ons het **meest** genoemd'),
      note({ kind: 'emphasis', look: 'mute', marks: [at.nth(2)] }),
    ]),
  };
}

interface Finder {
  (name: string, detail?: string): MarkKey;
  readonly all: (name: string) => readonly MarkKey[];
  readonly nth: (index: number) => MarkKey;
}

function finderIn(spec: ChartSpec): Finder {
  const marks = chartMarks(spec);
  const found = (mark: MarkKey | undefined, asked: string): MarkKey => {
    if (!mark)
      throw new Error(
        `No mark ${asked}: ${marks.map(({ name, detail }) => `${name} ${detail ?? ''}`).join()}`,
      );
    return mark;
  };
  const one = (name: string, detail?: string) =>
    found(
      marks.find((mark) => mark.name === name && (detail === undefined || mark.detail === detail))?.mark,
      `${name} ${detail ?? ''}`,
    );
  return Object.assign(one, {
    all: (name: string) => marks.filter((mark) => mark.name === name).map(({ mark }) => mark),
    nth: (index: number) =>
      found(marks.filter(({ value }) => value.status === 'shown')[index]?.mark, String(index)),
  });
}

function note(
  shape: AnnotationShape,
  text = '',
  colour: NoteSpec['colour'] = 'ink',
  moved: NoteSpec['moved'] = null,
): NoteSpec {
  // Named apart when a state takes them up.
  return { id: '', shape, text, colour, moved, changed: null };
}
