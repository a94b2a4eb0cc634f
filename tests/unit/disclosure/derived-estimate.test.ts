import { inspect } from 'node:util';
import { describe, expect, it } from 'vitest';
import { DerivedEstimate, passDerived } from '../../../shared/disclosure/derived-estimate.ts';
import { disclosurePresets } from '../../../shared/disclosure/presets.ts';
import type { DisclosureBasis } from '../../../shared/disclosure/primary-rule.ts';
import type { Figure } from '../../../shared/model/figure.ts';

const shown: Figure['value'] = {
  status: 'shown',
  n: 40,
  percent: 25,
  se: 1,
  lower: 20,
  upper: 30,
  df: 9,
  deff: 1,
  method: 'logit',
};
const hidden: Figure['value'] = { status: 'hidden', reason: 'protects-another-figure' };
const absent: Figure['value'] = { status: 'unavailable', reason: 'not-asked' };
const small: DisclosureBasis = { n: 12, numerator: 6, level: 'school', lowestLevel: 'school' };
const numbers = { slope: 61.803398 };

describe('the gate for what is made of several figures', () => {
  it('opens where every figure is shown', () => {
    expect(passed([shown, shown])).toEqual({ status: 'shown', numbers });
  });

  it('gives the reason of the figure that is not, and works nothing out', () => {
    expect(passed([shown, hidden])).toEqual(hidden);
    expect(passed([absent, shown])).toEqual(absent);
  });

  it('stays shut on a domain that is no figure, and would not be shown as one', () => {
    expect(passed([shown], [{ ...small, n: 40, numerator: 20 }])).toEqual({ status: 'shown', numbers });
    expect(passed([shown], [small])).toEqual({ status: 'hidden', reason: 'few-respondents' });
    expect(passed([shown], [{ ...small, n: 0, numerator: 0 }])).toEqual({
      status: 'unavailable',
      reason: 'no-data',
    });
  });

  it('keeps what it holds sealed', () => {
    const estimate = new DerivedEstimate({ figures: [hidden], bases: [small], describe: () => numbers });
    expect(JSON.stringify({ estimate })).toBe('{"estimate":{}}');
    expect(inspect(estimate, { depth: null, showHidden: true })).not.toContain('12');
    expect(Reflect.ownKeys(estimate)).toEqual([]);
  });
});

function passed(figures: readonly Figure['value'][], bases: readonly DisclosureBasis[] = []) {
  let opened = 0;
  const describeOnce = () => {
    opened++;
    return numbers;
  };
  const estimate = new DerivedEstimate({
    figures,
    bases,
    describe: describeOnce,
  });
  const answer = passDerived(estimate, disclosurePresets.gmj);
  expect(opened).toBe(answer.status === 'shown' ? 1 : 0);
  return answer;
}
