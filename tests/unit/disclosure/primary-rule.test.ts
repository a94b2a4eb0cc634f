import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { disclosurePresets } from '../../../shared/disclosure/presets.ts';
import { sensitiveRule } from '../../../shared/disclosure/rule-for-indicator.ts';
import { primaryRule } from '../../../shared/disclosure/primary-rule.ts';
import { disclosureRuleText, hiddenReasonText } from '../../../shared/language/nl/disclosure.ts';

const level = { level: 'school', lowestLevel: 'school' } as const;

function verdicts(preset: keyof typeof disclosurePresets, ...counts: readonly (readonly [number, number])[]) {
  return counts.map(([numerator, n]) => primaryRule({ n, numerator, ...level }, disclosurePresets[preset]));
}

describe('the rules of the field', () => {
  it('GMJ: fewer than 30, a cell below 5, or a complement below 5', () => {
    expect(
      verdicts('gmj', [15, 29], [15, 30], [4, 30], [5, 30], [25, 30], [26, 30], [0, 500], [500, 500]),
    ).toEqual([
      'few-respondents',
      null,
      'few-answers',
      null,
      null,
      'few-answers',
      'few-answers',
      'few-answers',
    ]);
  });

  it('young adults: question below 100, answer below 10', () => {
    expect(verdicts('young-adults', [50, 99], [10, 100], [9, 100], [90, 100], [91, 100])).toEqual([
      'few-respondents',
      null,
      'few-answers',
      null,
      'few-answers',
    ]);
  });

  it('table book: question below 10, answer below 1', () => {
    expect(verdicts('table-book', [3, 9], [1, 10], [0, 10], [10, 10])).toEqual([
      'few-respondents',
      null,
      'few-answers',
      null,
    ]);
  });

  it('Swing: 50 respondents', () => {
    expect(verdicts('swing', [25, 49], [0, 50], [50, 50])).toEqual(['few-respondents', null, null]);
  });

  it('Flevoland: as GMJ, and above 90 % in one category', () => {
    expect(verdicts('flevoland', [25, 29], [90, 100], [91, 100], [10, 100], [9, 100], [4, 40])).toEqual([
      'few-respondents',
      null,
      'few-answers',
      null,
      'few-answers',
      'few-answers',
    ]);
  });

  it('has one reason for both sides: it never tells a high figure from a low one', () => {
    const rule = disclosurePresets.gmj;
    fc.assert(
      fc.property(fc.nat(200), fc.nat(200), (yes, no) => {
        expect(primaryRule({ n: yes + no, numerator: yes, ...level }, rule)).toBe(
          primaryRule({ n: yes + no, numerator: no, ...level }, rule),
        );
      }),
    );
  });
});

describe('the reasons in Dutch', () => {
  it('name the threshold, never the count', () => {
    expect(hiddenReasonText('few-respondents', disclosurePresets.gmj)).toBe(
      'Verborgen: minder dan 30 leerlingen.',
    );
    expect(hiddenReasonText('few-respondents', disclosurePresets.swing)).toBe(
      'Verborgen: minder dan 50 leerlingen.',
    );
    expect(hiddenReasonText('few-answers', disclosurePresets.gmj)).toBe(
      'Verborgen: te weinig antwoorden in een groep.',
    );
  });

  it('write the rule in force', () => {
    expect(disclosureRuleText(disclosurePresets.gmj)).toBe(
      'minder dan 30 leerlingen of minder dan 5 met hetzelfde antwoord',
    );
    expect(disclosureRuleText(disclosurePresets['table-book'])).toBe(
      'minder dan 10 leerlingen of minder dan 1 met dit antwoord',
    );
    expect(disclosureRuleText(disclosurePresets.swing)).toBe('minder dan 50 leerlingen');
    expect(disclosureRuleText(disclosurePresets.flevoland)).toBe(
      'minder dan 30 leerlingen, minder dan 5 met hetzelfde antwoord of meer dan 90\u00a0% met hetzelfde antwoord',
    );
  });

  it('say it where sensitive indicators have a stricter rule, and where uncertain figures are hidden', () => {
    const { gmj, swing } = disclosurePresets;
    expect(disclosureRuleText({ ...gmj, sensitiveCell: sensitiveRule(gmj).cell })).toBe(
      'minder dan 30 leerlingen of minder dan 5 met hetzelfde antwoord (bij gevoelige onderwerpen: 10)',
    );
    expect(disclosureRuleText({ ...swing, sensitiveCell: sensitiveRule(swing).cell })).toBe(
      'minder dan 50 leerlingen',
    );
    const told = { ...gmj, hideUnreliable: true } as const;
    expect(disclosureRuleText(told)).toBe(
      'minder dan 30 leerlingen, minder dan 5 met hetzelfde antwoord of een te onzeker cijfer',
    );
    expect(hiddenReasonText('few-respondents', told)).toBe(
      'Verborgen: te weinig leerlingen voor een betrouwbaar cijfer.',
    );
  });
});
