import { inspect } from 'node:util';
import { describe, expect, it } from 'vitest';
import {
  ComparisonEstimate,
  Estimate,
  passComparison,
  passGate,
  passPublished,
} from '../../../shared/disclosure/gate.ts';
import { disclosurePresets } from '../../../shared/disclosure/presets.ts';

// Numbers that occur nowhere else: found anywhere, they leaked.
const level = { level: 'school', lowestLevel: 'school', protectsAnother: false } as const;
const gmj = { rule: disclosurePresets.gmj, hideUnreliable: false };
const secret = { n: 28, numerator: 7, ...level };
const numbers = {
  percent: 61.803398,
  se: 2.718281,
  lower: 57.721566,
  upper: 66.101,
  df: 4669,
  deff: 1.414213,
  method: 'logit',
} as const;
const described = { numbers, marks: ['not-applicable'] };

describe('the gate', () => {
  it('lets a figure with enough respondents through whole', () => {
    const estimate = new Estimate({ basis: { n: 30, numerator: 7, ...level }, describe: () => described });
    expect(passGate(estimate, gmj)).toEqual({
      value: { status: 'shown', n: 30, ...numbers },
      marks: ['not-applicable'],
    });
  });

  it('gives nothing of a hidden figure but the reason, and does not even work it out', () => {
    let times = 0;
    const estimate = new Estimate({
      basis: secret,
      describe: () => {
        times++;
        return described;
      },
    });
    const passed = passGate(estimate, gmj);
    expect(passed).toEqual({ value: { status: 'hidden', reason: 'few-respondents' }, marks: [] });
    expect(times).toBe(0);
  });

  it('keeps an estimate sealed: no way of writing or copying it tells a number', () => {
    const estimate = new Estimate({ basis: secret, describe: () => described });
    expect(JSON.stringify({ estimate })).toBe('{"estimate":{}}');
    expect(inspect(estimate, { depth: null, showHidden: true })).not.toContain('28');
    expect(Reflect.ownKeys(estimate)).toEqual([]);
    expect(structuredClone({ estimate })).toEqual({ estimate: {} });
  });

  it('keeps a sensitive indicator above its lowest level, however many answered', () => {
    const at = (areaLevel: 'region' | 'municipality' | 'school') =>
      passGate(
        new Estimate({
          basis: { ...level, n: 300, numerator: 90, level: areaLevel, lowestLevel: 'municipality' },
          describe: () => described,
        }),
        gmj,
      ).value;
    expect(at('region').status).toBe('shown');
    expect(at('municipality').status).toBe('shown');
    expect(at('school')).toEqual({ status: 'hidden', reason: 'only-at-a-higher-level' });
  });

  it('hides what protects another figure, and gives its own reason first', () => {
    const reasonOf = (n: number) =>
      passGate(
        new Estimate({
          basis: { ...level, n, numerator: 15, protectsAnother: true },
          describe: () => described,
        }),
        gmj,
      );
    expect(reasonOf(100)).toEqual({
      value: { status: 'hidden', reason: 'protects-another-figure' },
      marks: [],
    });
    expect(reasonOf(20)).toEqual({ value: { status: 'hidden', reason: 'few-respondents' }, marks: [] });
  });

  it('hides what rests on few effective respondents only where the workspace asks for it', () => {
    const statusWith = (hideUnreliable: boolean, deff: number | null) =>
      passGate(
        new Estimate({
          basis: { ...level, n: 60, numerator: 20 },
          describe: () => ({ ...described, numbers: { ...numbers, deff } }),
        }),
        { ...gmj, hideUnreliable },
      );
    expect(statusWith(true, 2.01)).toEqual({
      value: { status: 'hidden', reason: 'few-respondents' },
      marks: [],
    });
    expect(statusWith(false, 2.01).value.status).toBe('shown');
    expect(statusWith(true, 2).value.status).toBe('shown');
    expect(statusWith(true, 0.4).value.status).toBe('shown');
    expect(statusWith(true, null).value.status).toBe('shown');
  });

  it('says no data when nobody answered', () => {
    const estimate = new Estimate({ basis: { n: 0, numerator: 0, ...level }, describe: () => described });
    expect(passGate(estimate, { ...gmj, rule: disclosurePresets['table-book'] })).toEqual({
      value: { status: 'unavailable', reason: 'no-data' },
      marks: [],
    });
  });

  it('passes a published cell as it was published', () => {
    const cell = {
      indicator: 'X',
      areaCode: 'NL01',
      wave: 2024,
      percent: 12.5,
      n: null,
      lower: 11,
      upper: null,
    };
    expect(passPublished(cell)).toMatchObject({
      value: { status: 'shown', percent: 12.5, n: null, lower: 11, upper: null, method: 'published' },
      marks: ['no-n', 'no-interval'],
    });
    expect(passPublished({ ...cell, percent: null }).value).toEqual({
      status: 'unavailable',
      reason: 'no-data',
    });
  });
});

describe('the gate of comparisons', () => {
  const compareTo = { kind: 'wave', wave: 2023 } as const;
  const shownFigure = {
    status: 'shown',
    n: 60,
    percent: 30,
    se: 4,
    lower: 22,
    upper: 38,
    df: 59,
    deff: 1,
    method: 'logit',
  } as const;
  const told = {
    otherPercent: 31.415926,
    difference: 16.180339,
    diffLower: 2,
    diffUpper: 30,
    test: 'rao-scott',
    p: 0.0271828,
    apart: null,
  } as const;
  const estimateWith = (bases: ConstructorParameters<typeof ComparisonEstimate>[0]['bases']) => {
    let times = 0;
    const estimate = new ComparisonEstimate({
      compareTo,
      bases,
      describe: () => {
        times++;
        return told;
      },
    });
    return { estimate, described: () => times };
  };

  it('lets it through where both figures are shown and all it rests on may be', () => {
    const { estimate } = estimateWith([
      { n: 30, numerator: 10, ...level, whenEmpty: 'no-rest' },
      { n: 0, numerator: 0, ...level, whenEmpty: null },
    ]);
    expect(passComparison(estimate, [shownFigure, shownFigure], disclosurePresets.gmj)).toEqual({
      status: 'shown',
      compareTo,
      ...told,
    });
  });

  it('works nothing out where either figure is hidden', () => {
    const hidden = { status: 'hidden', reason: 'few-answers' } as const;
    for (const figures of [
      [hidden, shownFigure],
      [shownFigure, hidden],
    ]) {
      const { estimate, described } = estimateWith([]);
      expect(passComparison(estimate, figures, disclosurePresets.gmj)).toEqual({ ...hidden, compareTo });
      expect(described()).toBe(0);
    }
  });

  it('works nothing out where what is left may not be shown', () => {
    const { estimate, described } = estimateWith([{ n: 29, numerator: 12, ...level, whenEmpty: 'no-rest' }]);
    expect(passComparison(estimate, [shownFigure, shownFigure], disclosurePresets.gmj)).toEqual({
      status: 'hidden',
      compareTo,
      reason: 'few-respondents',
    });
    expect(described()).toBe(0);
    expect(JSON.stringify({ estimate })).toBe('{"estimate":{}}');
    expect(inspect(estimate, { depth: null, showHidden: true })).not.toContain('29');
  });

  it('says nobody is left', () => {
    const { estimate } = estimateWith([{ n: 0, numerator: 0, ...level, whenEmpty: 'no-rest' }]);
    expect(passComparison(estimate, [shownFigure, shownFigure], disclosurePresets.gmj)).toEqual({
      status: 'unavailable',
      compareTo,
      reason: 'no-rest',
    });
  });
});
