import { describe, expect, it } from 'vitest';
import { withBreakdown } from '../../../renderer/features/explore/change-question.ts';
import { breakdownSections } from '../../../renderer/features/explore/breakdown-options.ts';
import { byText } from '../../../renderer/features/explore/question-words.ts';
import { settleQuestion } from '../../../renderer/features/explore/settle-question.ts';
import { readAddress, writeAddress } from '../../../renderer/features/explore/address.ts';
import { regionOptions } from '../../support/explore-options.ts';

const combination = {
  name: 'gender × class',
  label: 'Gender en klas',
  parts: [
    { name: 'gender', label: 'Gender' },
    { name: 'class', label: 'Klas' },
  ],
  groups: [],
  waves: [2023],
};
const options = { ...regionOptions, combinations: [combination] };

function settle(search: string) {
  const settled = settleQuestion(options, readAddress(search));
  if (!settled) throw new Error('There are indicators');
  return settled;
}

describe('two characteristics at once in the question', () => {
  it('stand under a heading of their own, and in the question in words', () => {
    const { question, indicator } = settle(
      'soort=groepen&indicator=EBGLK3S1&meting=2023&gebied=gemeente:GM9901',
    );
    const sections = breakdownSections(options, indicator, question);
    expect(sections.map(({ label }) => label)).toEqual([null, 'Naar twee kenmerken tegelijk']);
    const asked = withBreakdown(question, 'gender × class', options);
    expect(asked.kind).toBe('bars');
    expect(byText(options, asked)).toBe('gender en klas');
    expect(settle(writeAddress(asked)).question).toEqual(asked);
  });

  it('lead from who took part to the percentages of the groups', () => {
    const { question } = settle('soort=respons&meting=2023&niveau=school');
    expect(withBreakdown(question, 'gender × class', options).kind).toBe('dumbbell');
  });

  it('are refused in words where an address asks them of the response', () => {
    const { trouble } = settle(
      `soort=respons&meting=2023&niveau=school&per=${encodeURIComponent('gender × class')}`,
    );
    expect(trouble).toEqual({ kind: 'one-breakdown', combination });
  });
});
