import fc from 'fast-check';
import { expect, it } from 'vitest';
import { layPairs } from '../../../electron/analysis/lay-pairs.ts';
import { tallyPairs } from '../../../electron/analysis/tally-pairs.ts';
import { frameAnswers } from '../../../electron/analysis/read-answers.ts';
import { frameWave, inOrder } from '../../../electron/analysis/wave-frame.ts';
import type { ColumnValues } from '../../../shared/model/columns.ts';
import { pairSumsOf } from '../../reference/pairs.ts';
import type { Design, Survey } from '../../reference/surveys.ts';

/** Parts 1–3 lie in larger area 1, 1 and 2; a pupil of a part may well live outside it, or nowhere. */
const wholeOf = [0, 1, 1, 2];
const pupil = fc.record({
  school: fc.integer({ min: 1, max: 5 }),
  stratum: fc.integer({ min: 1, max: 3 }),
  weight: fc.constantFrom(0, 0.25, 0.5, 1, 1.5, 3),
  part: fc.integer({ min: 0, max: 3 }),
  whole: fc.integer({ min: 0, max: 2 }),
  group: fc.integer({ min: 0, max: 2 }),
  answer: fc.constantFrom(0, 1, 0, 1, null),
});
const pupils = fc.array(pupil, { minLength: 1, maxLength: 60 });
const design = fc.record<Design>({ weighted: fc.boolean(), strata: fc.boolean(), schools: fc.boolean() });

it('counts every part against the rest of its larger area, as their definition has it', () => {
  fc.assert(
    fc.property(pupils, design, (rows, chosen) => {
      const survey: Survey = {
        school: rows.map(({ school }) => school),
        stratum: rows.map(({ stratum }) => stratum),
        weight: rows.map(({ weight }) => weight),
        group: rows.map(({ group }) => group),
        answer: rows.map(({ answer }) => answer),
      };
      const tallies = tallyOf(survey, rows, chosen);
      for (let part = 1; part <= 3; part++) {
        for (let group = 0; group <= 2; group++) {
          const inGroup = (row: number) => group === 0 || survey.group[row] === group;
          const inPart = (row: number) => inGroup(row) && rows[row]?.part === part;
          const inWhole = (row: number) => inGroup(row) && rows[row]?.whole === wholeOf[part];
          const inRest = (row: number) => inWhole(row) && !inPart(row);
          const expected = pairSumsOf(survey, chosen, inPart, inRest);
          const actual = tallies[(part - 1) * 3 + group];
          const counted = (row: number) =>
            survey.answer[row] !== null && !(chosen.weighted && survey.weight[row] === 0);
          const count = (inside: (row: number) => boolean) => {
            const found = rows.flatMap((_, row) => (counted(row) && inside(row) ? [survey.answer[row]] : []));
            return { n: found.length, numerator: found.filter((answer) => answer === 1).length };
          };
          expect(actual?.respondents).toBe(expected.respondents);
          expect(actual?.rest).toEqual(count(inRest));
          expect(actual?.outside).toEqual(count((row) => inPart(row) && !inWhole(row)));
          const none = () => false;
          const ofRest = pairSumsOf(survey, chosen, inRest, none).pair.strata;
          expect(actual?.restDf).toBe(ofRest.reduce((df, { presentPsus }) => df + presentPsus - 1, 0));
          // The weights are halves and quarters: their sums are exact, whatever the order.
          expect(sorted(actual?.strata ?? [])).toEqual(sorted(expected.pair.strata));
        }
      }
    }),
  );
});

function tallyOf(
  survey: Survey,
  rows: readonly { readonly part: number; readonly whole: number }[],
  chosen: Design,
) {
  const frame = frameWave({
    rows: rows.length,
    weight: chosen.weighted ? { kind: 'number', values: Float64Array.from(survey.weight) } : null,
    stratum: chosen.strata ? coded(survey.stratum) : null,
    school: chosen.schools ? coded(survey.school) : null,
  });
  const missing = 2;
  return tallyPairs({
    frame,
    psu: chosen.schools ? 'school' : 'respondent',
    answers: frameAnswers(
      Uint8Array.from(survey.answer, (value) => value ?? missing),
      frame,
    ),
    layout: layPairs(frame, {
      parts: inOrder(
        Int32Array.from(rows, ({ part }) => part),
        frame.order,
        Int32Array,
      ),
      wholes: inOrder(
        Int32Array.from(rows, ({ whole }) => whole),
        frame.order,
        Int32Array,
      ),
      groups: inOrder(Uint8Array.from(survey.group), frame.order, Uint8Array),
      partCount: 3,
      wholeCount: 2,
      groupCount: 2,
      wholeOf: Int32Array.from(wholeOf),
    }),
  });
}

function sorted(strata: readonly object[]): readonly string[] {
  return strata.map((stratum) => JSON.stringify(Object.entries(stratum).sort())).sort();
}

function coded(values: readonly number[]): ColumnValues {
  const codes = [...new Set(values)].sort((a, b) => a - b).map(String);
  return { kind: 'coded', codes, values: Uint16Array.from(values, (value) => codes.indexOf(String(value))) };
}
