import type { ColumnValues } from '../../shared/model/columns.ts';
import type { Psu } from '../../shared/model/figure.ts';
import { answer, frameAnswers } from '../../electron/analysis/read-answers.ts';
import { layDomains } from '../../electron/analysis/lay-domains.ts';
import { tallyDomains, type DomainTally } from '../../electron/analysis/tally-domains.ts';
import { frameWave, type SampledFractions, type WaveFrame } from '../../electron/analysis/wave-frame.ts';

/** A small survey as golden.R writes it: one entry per respondent. */
export interface Survey {
  readonly school: readonly number[];
  readonly stratum: readonly number[];
  readonly weight: readonly number[];
  readonly group: readonly number[];
  readonly answer: readonly (number | null)[];
}
export interface Design {
  readonly weighted: boolean;
  readonly strata: boolean;
  readonly schools: boolean;
}

/** Counts one domain of a survey through the same sorting and counting as the app. */
export function tallyOf(
  survey: Survey,
  design: Design,
  inside: (row: number) => boolean,
  fractions: Float64Array | null = null,
): DomainTally {
  const psu: Psu = design.schools ? 'school' : 'respondent';
  const frame = { ...frameOf(survey, design), sampledFractions: fractions && correctBy(fractions) };
  const [tally] = tallyDomains({
    frame,
    psu,
    answers: frameAnswers(
      Uint8Array.from(survey.answer, (value) => value ?? answer.missing),
      frame,
    ),
    layout: layDomains(frame, {
      areas: Int32Array.from(frame.order, (row) => (inside(row) ? 1 : 0)),
      areaCount: 1,
      groups: null,
      groupCount: 0,
    }),
  });
  if (tally === undefined) throw new Error('One area gives one tally');
  return tally;
}

/** The sampled fractions of the strata, whichever the sampling unit. */
function correctBy(fractions: Float64Array): SampledFractions {
  return { school: fractions, respondent: fractions, marks: { school: [], respondent: [] } };
}

export function frameOf(survey: Survey, design: Design): WaveFrame {
  return frameWave({
    rows: survey.answer.length,
    weight: design.weighted ? { kind: 'number', values: Float64Array.from(survey.weight) } : null,
    stratum: design.strata ? coded(survey.stratum) : null,
    school: design.schools ? coded(survey.school) : null,
  });
}

export function isSimple(design: Design): boolean {
  return !design.weighted && !design.strata && !design.schools;
}

function coded(values: readonly number[]): ColumnValues {
  const codes = [...new Set(values)].sort((a, b) => a - b).map(String);
  return { kind: 'coded', codes, values: Uint16Array.from(values, (value) => codes.indexOf(String(value))) };
}
