import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chartRequest } from '../../../renderer/features/explore/chart-request.ts';
import { questionOf, withKind, type ExploreQuestion } from '../../../renderer/features/explore/question.ts';
import { settleQuestion } from '../../../renderer/features/explore/settle-question.ts';
import { chartRequestSchema } from '../../../shared/model/chart-request.ts';
import { anyQuestion, everyKind } from '../../support/any-question.ts';
import { regionOptions } from '../../support/explore-options.ts';

const start = settleQuestion(regionOptions, {})?.question;
if (!start) throw new Error('There are indicators');

/** Any question about the small region. */
const question: fc.Arbitrary<ExploreQuestion> = fc
  .record({
    asked: anyQuestion,
    indicator: fc.constantFrom('EBGLK3S1', 'SBSSK3S6'),
    indicators: fc.subarray(['EBGLK3S1', 'SBSSK3S6']),
    within: fc.constantFrom(null, 'GM9901', 'GM9902', 'GG9901'),
    areas: fc.subarray(
      regionOptions.areas.map(({ level, code }) => ({ level, code })),
      { minLength: 1, maxLength: 5 },
    ),
    by: fc.constantFrom(null, 'gender'),
  })
  .map(({ asked, ...known }) => ({ ...asked, ...known }));

describe('a question in any kind', () => {
  it('asks a chart that the schema allows', () => {
    fc.assert(
      fc.property(question, (asked) => {
        const request = chartRequest(asked, regionOptions);
        expect(request.kind).toBe(asked.kind);
        expect(chartRequestSchema.parse(request)).toEqual(request);
      }),
    );
  });

  it('comes back from the chart it asked, whatever was on the page', () => {
    fc.assert(
      fc.property(question, question, (asked, base) => {
        const request = chartRequest(asked, regionOptions);
        expect(chartRequest(questionOf(request, base), regionOptions)).toEqual(request);
      }),
    );
  });

  it('loses nothing on the way through other kinds', () => {
    fc.assert(
      fc.property(question, fc.array(fc.constantFrom(...everyKind)), (asked, kinds) => {
        const away = kinds.reduce((before, kind) => withKind(before, kind, null), asked);
        expect(withKind(away, asked.kind, null)).toEqual(asked);
      }),
    );
  });
});
