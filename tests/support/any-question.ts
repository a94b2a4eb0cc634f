import fc from 'fast-check';
import { comparisonLevels, type ExploreQuestion } from '../../renderer/features/explore/question.ts';
import { levels } from '../../shared/model/area.ts';
import { chartRequestSchema } from '../../shared/model/chart-request.ts';

const code = fc.string({ minLength: 1, maxLength: 12 });
const wave = fc.integer({ min: 1990, max: 2100 });

export const everyKind = chartRequestSchema.options.map((option) => option.unwrap().shape.kind.value);

const kind = fc.constantFrom(...everyKind);
const unproposed: fc.Arbitrary<ExploreQuestion> = fc.record({
  kind,
  indicator: code,
  indicators: fc.array(code, { maxLength: 5 }),
  wave,
  waves: fc.option(fc.array(wave, { minLength: 1, maxLength: 4 })),
  level: fc.constantFrom(...levels),
  within: fc.option(code.filter((text) => text !== 'alle')),
  areas: fc.array(fc.record({ level: fc.constantFrom(...levels), code }), { minLength: 1, maxLength: 5 }),
  by: fc.option(code.filter((text) => text !== 'niets')),
  against: fc.option(fc.constantFrom(...comparisonLevels)),
  look: fc.record({
    order: fc.constantFrom('high-first', 'low-first', 'name'),
    marks: fc.constantFrom('dots', 'bars'),
    most: fc.option(fc.constantFrom(3, 10)),
    overdispersion: fc.boolean(),
    topOrder: fc.constantFrom('percent', 'difference'),
    topCount: fc.constantFrom(3, 5, 10),
    groupOrder: fc.constantFrom('gap', 'name'),
    answers: fc.constantFrom('stacked', 'diverging'),
    map: fc.option(fc.constantFrom('shapes', 'tiles')),
  }),
});

/** Any question, also one that no workspace could answer. */
export const anyQuestion: fc.Arbitrary<ExploreQuestion> = fc
  .tuple(unproposed, fc.option(kind))
  .map(([question, proposed]) => (proposed === null ? question : { ...question, proposed }));
