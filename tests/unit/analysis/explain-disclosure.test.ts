import { randomUUID } from 'node:crypto';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { explainHiddenFigures } from '../../../shared/language/nl/why-hidden.ts';
import {
  operations,
  type OperationInput,
  type OperationName,
  type OperationOutput,
} from '../../../shared/contract/operations.ts';
import { levels } from '../../../shared/model/area.ts';
import type { DisclosureExplanation, ExplainRequest } from '../../../shared/model/disclosure-explanation.ts';
import type { FigureQuestion } from '../../../shared/model/figure.ts';
import { createTestCore, openSampleCopy, type TestCore } from '../../support/test-core.ts';

let test: TestCore;
beforeAll(async () => {
  test = createTestCore();
  await openSampleCopy(test);
});
afterAll(() => test.dispose());

async function value<Name extends OperationName>(
  name: Name,
  input: OperationInput<Name>,
): Promise<OperationOutput<Name>> {
  const answer = await test.core.dispatch(name, input, randomUUID());
  if (!answer.ok) throw new Error(`${name}: ${answer.issue.title}`);
  return operations[name].output.parse(answer.value) as OperationOutput<Name>;
}

const explain = (request: ExplainRequest) => value('disclosure.explain', request);
const ask = (question: FigureQuestion) => value('figures.ask', question);

const total = ({ shown, hidden, unavailable }: DisclosureExplanation): number =>
  [...hidden, ...unavailable].reduce((sum, { count }) => sum + count, shown);

describe('why figures are not there', () => {
  it('adds up to the answer, reason by reason, and offers only what shows more, whatever is asked', async () => {
    const question = fc.record({
      indicator: fc.constantFrom('EBGLK3S1', 'SBSSK3S6', 'PBSGK3S1'),
      level: fc.constantFrom(...levels.slice(1)),
      wave: fc.constantFrom(undefined, 2019, 2025),
      by: fc.constantFrom(undefined, 'gender', 'class', 'education'),
    });
    await fc.assert(
      fc.asyncProperty(question, async ({ indicator, level, wave, by }) => {
        const asked: FigureQuestion = {
          indicators: [indicator],
          areas: [{ level }],
          ...(wave === undefined ? {} : { waves: [wave] }),
          ...(by === undefined ? {} : { by }),
        };
        const [explanation, { figures }] = [await explain({ question: asked }), await ask(asked)];
        const told = new Map<string, number>(
          [...explanation.hidden, ...explanation.unavailable].map(({ reason, count }) => [reason, count]),
        );
        expect(total(explanation)).toBe(figures.length);
        for (const reason of told.keys()) {
          expect(figures.filter(({ value }) => 'reason' in value && value.reason === reason)).toHaveLength(
            told.get(reason) ?? 0,
          );
        }
        for (const { asks, shown, of } of explanation.ways) {
          if (!('question' in asks)) throw new Error('A question was answered with a chart.');
          const there = await ask(asks.question);
          expect(there.figures).toHaveLength(of);
          expect(there.figures.filter(({ value }) => value.status === 'shown')).toHaveLength(shown);
          expect(shown * total(explanation)).toBeGreaterThan(explanation.shown * of);
        }
      }),
      { numRuns: 25 },
    );
  });

  it('says of a sensitive subject that it is shown at a higher level only, and leads there', async () => {
    const { areas } = await ask({
      indicators: ['PBSGK3S1'],
      areas: [{ level: 'municipality' }],
      waves: [2025],
    });
    const within = areas[0]?.code ?? '';
    const explanation = await explain({
      chart: {
        kind: 'ranking',
        indicator: 'PBSGK3S1',
        wave: 2025,
        level: 'school',
        within,
        reference: { level: 'municipality', code: within },
        order: 'high-first',
      },
    });
    expect(explanation).toMatchObject({ shown: 0, hidden: [{ reason: 'only-at-a-higher-level' }] });
    const [nearest] = explanation.ways;
    // The municipality is what is ranked now: it is not held against itself.
    expect(nearest).toMatchObject({
      change: { kind: 'level', level: 'municipality' },
      asks: { chart: { kind: 'ranking', level: 'municipality', within: null, reference: null } },
    });
    expect(explainHiddenFigures(explanation).join(' ')).toContain('Niet op dit niveau.');
  });

  it('counts the groups of a chart without its total and without what it is held against', async () => {
    const { figures } = await ask({ indicators: ['EBGLK3S1'], areas: [{ level: 'school' }], waves: [2025] });
    const small = figures.find(({ value }) => value.status === 'hidden');
    if (!small) throw new Error('The sample hides no school.');
    const area = { level: 'school', code: small.key.areaCode } as const;
    const explanation = await explain({
      chart: {
        kind: 'bars',
        indicator: 'EBGLK3S1',
        wave: 2025,
        area,
        reference: { level: 'region', code: 'GG9901' },
        by: 'gender',
      },
    });
    expect(explanation.shown).toBe(0);
    expect(total(explanation)).toBe(2);
    const around = explanation.ways.find(({ change }) => change.kind === 'level');
    expect(around).toMatchObject({ shown: 2, of: 2, asks: { chart: { kind: 'bars', by: 'gender' } } });
  });

  it('has nothing to explain where all is shown', async () => {
    const question = { indicators: ['EBGLK3S1'], areas: [{ level: 'region' }], waves: [2025] } as const;
    const explanation = await explain({ question });
    expect(explanation).toMatchObject({ hidden: [], unavailable: [], ways: [] });
    expect(explainHiddenFigures(explanation)).toEqual(['Dit cijfer is te zien.']);
  });

  it('tells no number but how many, in five reasons', async () => {
    const explanation = await explain({
      question: { indicators: ['SBSSK3S6'], areas: [{ level: 'school' }], waves: [2025], by: 'education' },
    });
    expect(explanation.ways.length).toBeGreaterThan(0);
    for (const { reason, count, ...rest } of [...explanation.hidden, ...explanation.unavailable]) {
      expect([reason, count > 0, rest]).toEqual([reason, true, {}]);
    }
    const told = ['disclosure', 'hidden', 'shown', 'unavailable', 'ways'];
    expect(Object.keys(explanation).sort()).toEqual(told);
  });
});
