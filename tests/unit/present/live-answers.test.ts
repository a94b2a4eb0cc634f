import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  breakdownChoices,
  indicatorChoices,
  placeBy,
  placeChoices,
  waveChoices,
  type LiveChoices,
  type LiveOptions,
} from '../../../renderer/features/present/live-choices.ts';
import { measureOf } from '../../../shared/charts/usual/measure-of.ts';
import type { OperationInput, OperationName, OperationOutput } from '../../../shared/contract/operations.ts';
import { askOtherwise, type AskedOtherwise } from '../../../shared/model/ask-otherwise.ts';
import type { ChartKind, ChartRequest, RequestOf } from '../../../shared/model/chart-request.ts';
import type { SlideDocument } from '../../../shared/slides/document.ts';
import { createTestCore, openSampleCopy, type TestCore } from '../../support/test-core.ts';

// Whatever the panel offers for a chart of the sample, the host answers with a slide.
let test: TestCore;
let options: LiveOptions;
let storyId: string;
beforeAll(async () => {
  test = createTestCore();
  await openSampleCopy(test);
  options = await value('explore.options', {});
  storyId = (await value('story.create', { template: 'empty', area: null, title: 'Proef' })).id;
});
afterAll(() => {
  test.dispose();
});

async function value<Name extends OperationName>(name: Name, input: OperationInput<Name>) {
  const answer = await test.core.dispatch(name, input, name);
  if (!answer.ok) throw new Error(`${name}: ${answer.issue.title} ${answer.issue.next}`);
  return answer.value as OperationOutput<Name>;
}

async function askLive(request: ChartRequest): Promise<SlideDocument> {
  const { document } = await value('present.ask', { storyId, slideId: 'dia', request });
  return document as SlideDocument;
}

const indicator = 'SBSSK3S6';
const wave = 2025;
const area = { level: 'municipality', code: 'GM9905' } as const;
const reference = { level: 'region', code: 'REGIO' } as const;
const districts = { level: 'district', within: 'GM9905' } as const;
const two = { indicators: [indicator, 'EBGLK3S1'], wave };
const starts: { readonly [Kind in ChartKind]: RequestOf<Kind> } = {
  ranking: { kind: 'ranking', indicator, wave, ...districts, reference, order: 'high-first' },
  funnel: { kind: 'funnel', indicator, wave, ...districts, reference },
  map: { kind: 'map', indicator, wave, level: 'municipality', within: null, reference },
  trend: { kind: 'trend', indicator, areas: [area], reference },
  multiples: { kind: 'multiples', indicator, level: 'municipality', within: null, reference },
  profile: { kind: 'profile', ...two, area, reference, besides: [] },
  top: { kind: 'top', ...two, area, reference, order: 'difference', count: 2 },
  matrix: { kind: 'matrix', ...two, level: 'municipality', within: null, reference },
  bars: { kind: 'bars', indicator, wave, area, reference, by: 'gender' },
  dumbbell: { kind: 'dumbbell', indicator, wave, ...districts, reference, by: 'gender', order: 'gap' },
  gaps: { kind: 'gaps', indicator, area, by: 'gender', reference },
  distribution: {
    ...{ kind: 'distribution', indicator: '', wave, areas: [area], by: null },
    ...{ reference, style: 'stacked' },
  },
  number: { kind: 'number', indicator, wave, area, reference },
  response: { kind: 'response', wave, level: 'school', within: 'GM9905', by: null },
};

/** The first that is not chosen, one from the middle, and the last. */
function some(choices: LiveChoices | null): readonly string[] {
  const ids = (choices?.sections ?? [])
    .flatMap((section) => section.options)
    .flatMap(({ id, selected }) => (selected ? [] : [id]));
  return [...new Set([ids[0], ids[Math.floor(ids.length / 2)], ids.at(-1)])].flatMap((id) => id ?? []);
}

function offered(request: ChartRequest): readonly AskedOtherwise[] {
  return [
    ...some(placeChoices(request, options)).flatMap((id): AskedOtherwise[] => {
      const place = placeBy(id, request, options);
      return place ? [{ what: 'place', place }] : [];
    }),
    ...some(breakdownChoices(request, options)).map((by): AskedOtherwise => ({
      what: 'breakdown',
      by: by === '' ? null : by,
    })),
    ...some(indicatorChoices(request, options)).map((code): AskedOtherwise => {
      const about = options.indicators.find((one) => one.indicator.code === code);
      return {
        what: 'indicator',
        indicator: code,
        waves: about?.waves ?? [],
        ...(about && measureOf(about)),
      };
    }),
    ...some(waveChoices(request, options)).map((id): AskedOtherwise => ({ what: 'wave', wave: Number(id) })),
  ];
}

/** Which question of the sample has answers, it says itself. */
function startOf(kind: ChartKind): ChartRequest {
  const start = starts[kind];
  if (start.kind !== 'distribution') return start;
  const answered = options.indicators.find(({ measures }) => measures.includes('distribution'));
  if (!answered) throw new Error('The sample has no question with answers.');
  return { ...start, indicator: answered.indicator.code };
}

describe('a question from the room', () => {
  it.each(Object.keys(starts) as ChartKind[])(
    'is answered whatever is chosen beside a %s',
    { timeout: 120_000 },
    async (kind) => {
      const start = startOf(kind);
      const asked = offered(start);
      expect(asked.length).toBeGreaterThan(2);
      for (const change of asked) {
        const request = askOtherwise(start, change, { areas: options.areas, newest: wave });
        expect(request, JSON.stringify(change)).not.toEqual(start);
        const answer = await test.core.dispatch('present.ask', { storyId, slideId: 'dia', request }, 'live');
        if (!answer.ok) {
          // Answers of small groups are more than the gate can keep apart: that is said, and nothing is shown.
          expect([kind, change.what, answer.issue.kind]).toEqual([
            'distribution',
            'breakdown',
            'input-invalid',
          ]);
          continue;
        }
        const { pages } = (answer.value as OperationOutput<'present.ask'>).document as SlideDocument;
        expect(pages.length, JSON.stringify(request)).toBeGreaterThan(0);
        for (const page of pages) {
          const drawn = JSON.stringify(page);
          expect(drawn).toContain('live vraag');
          expect(drawn).not.toContain('NaN');
          expect(page.title, JSON.stringify(request)).not.toBe('Deze grafiek is niet meer te maken');
        }
      }
    },
  );

  it('goes through the gate: a small school shows no number anywhere on the slide', async () => {
    const table = await value('figures.ask', {
      ...{ indicators: [indicator], waves: [wave] },
      areas: [{ level: 'school' }],
    });
    const hidden = table.figures.find((figure) => figure.value.status === 'hidden');
    if (!hidden) throw new Error('The sample has no hidden school.');
    const school = { level: 'school', code: hidden.key.areaCode } as const;
    const { pages } = await askLive({ kind: 'number', indicator, wave, area: school, reference: null });
    const words = JSON.stringify(pages.map(({ title, elements }) => [title, elements]));
    expect(words).toMatch(/[Vv]erborgen/);
    expect(words).not.toMatch(/\d\s?%(?!-)/);
  });
});
