import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Area } from '../../../shared/model/area.ts';
import type { AvailableIndicator } from '../../../shared/model/indicator.ts';
import type { Template } from '../../../shared/model/template.ts';
import { builtInTemplates } from '../../../shared/slides/templates/built-in.ts';
import { dividedBy } from '../../../shared/slides/templates/choose-breakdown.ts';
import { fillStory } from '../../../shared/slides/templates/fill-story.ts';
import type { TemplateOptions } from '../../../shared/slides/templates/filling.ts';
import { restsOn } from '../../../shared/slides/templates/rests-on.ts';
import { stress } from '../../support/figure-tables.ts';

// A template is filled from what may be shown, and asked is only what the story rests on: it must be the story that
// comes of knowing all.
const waves = [2019, 2021, 2023, 2025];
const codes = [
  ...['EBGLK3S1', 'SBSSK3S1', 'SBSSK3S6', 'PBMHK3S3', 'SBRLK3S34', 'SBEZK3S1', 'SOOSK3A1', 'SBOSK3S7'],
  ...['PBVTK3S3', 'SBGMK3S2', 'LBRAK3S19', 'LBAGK3S1', 'GBZOK3S15'],
];
const themes = ['Geluk', 'Stress', 'School', 'Pesten', 'Eigen'];
const region: Area = { level: 'region', code: 'GG1', name: 'Heuvelrijk', parent: null, known: true };
const municipalities = ['A', 'B', 'C', 'D'].map((code): Area => {
  return { level: 'municipality', code, name: code, parent: 'GG1', known: true };
});
const school: Area = { level: 'school', code: '990101', name: 'Het Baken', parent: 'A', known: true };
const areas = [region, ...municipalities, school];

/** Every chart that chooses, of the named, of a theme and of any, and once for each theme. */
const ofEveryKind: Template = {
  ...{ id: 'eigen', name: 'Eigen', purpose: '', title: 'Over {thema}' },
  levels: ['region', 'municipality', 'school'],
  whenEmpty: 'say-so',
  slides: (
    [
      'ranking',
      'map',
      'funnel',
      'multiples',
      'dumbbell',
      'matrix',
      'gaps',
      'distribution',
      'profile',
    ] as const
  ).flatMap((kind) =>
    (['theme', 'all', ['LBAGK3S1', 'SBGMK3S2'], ['GBZOK3S15', 'EBGLK3S1', 'SBSSK3S6']] as const).map(
      (indicators, place) => ({
        ...({ kind: 'chart', section: kind, headline: '' } as const),
        ...(indicators === 'theme' ? { themes: 3 } : {}),
        chart: {
          kind,
          indicators,
          orAny: place === 3,
          by: place === 1 ? ['education'] : ['gender', 'class'],
        },
      }),
    ),
  ),
};

/** Only its words are about a theme. */
const onlyWords: Template = {
  ...{ id: 'woorden', name: 'Woorden', purpose: '', title: 'Over {thema}' },
  levels: ['region', 'municipality', 'school'],
  whenEmpty: 'leave-out',
  slides: [
    { kind: 'title', headline: 'Over {thema}', subtitle: '' },
    { kind: 'text', section: '', headline: '{thema} in {jaar}', text: '' },
  ],
};

const world = fc.record({
  /** Of each indicator: the waves that asked it, in which it is shown, and whether it has more of a name than a code. */
  indicators: fc.array(
    fc.record({
      asked: fc.subarray(waves, { minLength: 1 }),
      shown: fc.subarray(waves),
      theme: fc.constantFrom(...themes),
      isNamed: fc.boolean(),
      kind: fc.constantFrom('microdata', 'microdata', 'aggregate'),
    }),
    { minLength: 1, maxLength: codes.length },
  ),
  breakdowns: fc.record({
    gender: fc.subarray(waves),
    class: fc.subarray(waves),
    education: fc.subarray(waves),
  }),
  hidden: fc.subarray(
    codes.flatMap((code) =>
      ['gender', 'class'].flatMap((by) =>
        [region, ...municipalities, school].map((area) => dividedBy(code, by, area)),
      ),
    ),
  ),
  area: fc.constantFrom(region, municipalities[0] ?? region, school),
});

describe.each(
  [...builtInTemplates, ofEveryKind, onlyWords].map((template) => [template.id, template] as const),
)('the template %s', (_, template) => {
  test('gives the story of all that is shown, from what it rests on alone', () => {
    let spared = 0;
    fc.assert(
      fc.property(world, ({ indicators, breakdowns, hidden, area }) => {
        const askable = indicators.map(({ asked, theme, isNamed, kind }, place): AvailableIndicator => {
          const code = codes[place] ?? '';
          const indicator = { ...stress, code, theme, label: isNamed ? `Over ${code}` : code };
          const levels = ['region', 'municipality', 'school'] as const;
          return { indicator, kind, levels, measures: ['percent'], waves: asked };
        });
        const isShown = (code: string, wave: number) =>
          indicators[codes.indexOf(code)]?.shown.includes(wave) === true;
        const options: Omit<TemplateOptions, 'indicators'> = {
          ...{ askable, areas, organisation: 'GGD', theme: null, hiddenBreakdowns: new Set(hidden) },
          breakdowns: Object.entries(breakdowns).map(([name, asked]) => {
            return {
              name,
              label: name,
              waves: asked,
              groups: ['1', '2'].map((code) => ({ code, label: code })),
            };
          }),
        };
        const all = narrowed(askable, isShown);
        const known = new Set<string>();
        const mayBe = (code: string, wave: number) =>
          !known.has(`${code}|${String(wave)}`) || isShown(code, wave);
        for (;;) {
          const maybe = narrowed(askable, mayBe);
          const unknown = restsOn(template, area, { ...options, indicators: maybe })
            .map(({ indicator, wave }) => `${indicator}|${String(wave)}`)
            .filter((each) => !known.has(each));
          for (const each of unknown) known.add(each);
          if (unknown.length > 0) continue;
          expect(storyOf(template, area, { ...options, indicators: maybe })).toEqual(
            storyOf(template, area, { ...options, indicators: all }),
          );
          break;
        }
        spared += askable.flatMap((each) => each.waves).length - known.size;
      }),
      { numRuns: 150 },
    );
    expect(spared).toBeGreaterThan(0);
  });
});

function narrowed(
  indicators: readonly AvailableIndicator[],
  may: (code: string, wave: number) => boolean,
): readonly AvailableIndicator[] {
  return indicators
    .map((each) => ({ ...each, waves: each.waves.filter((wave) => may(each.indicator.code, wave)) }))
    .filter((each) => each.waves.length > 0);
}

function storyOf(template: Template, area: Area, options: TemplateOptions) {
  let ids = 0;
  return fillStory(template, area, options, () => String(ids++));
}
