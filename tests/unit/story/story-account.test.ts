import { describe, expect, it } from 'vitest';
import { accountOfStory, storyAccountText } from '../../../shared/language/nl/story-account.ts';
import type { StoryAccount } from '../../../shared/model/story-account.ts';
import { bullied, makeTable, type PlacedCell } from '../../support/figure-tables.ts';

const school = (area: string, cell: PlacedCell['cell']): PlacedCell => ({
  level: 'school',
  area,
  wave: 2025,
  cell,
});
const shown = school('De Linde', { percent: 40, lower: 30, upper: 50, n: 120 });
const few = school('Klein', { hidden: 'few-respondents' });
const guard = school('Naast', { hidden: 'protects-another-figure' });

function sentencesOf({ parts }: StoryAccount, title: string): string {
  return parts.find((part) => part.title === title)?.sentences.join(' ') ?? '';
}

describe('the account of a story', () => {
  it('counts hidden figures per reason, each once however many slides it is on', () => {
    const account = accountOfStory([makeTable([shown, few, guard]), makeTable([shown, few])]);
    expect(sentencesOf(account, 'Privacy')).toContain(
      'Verborgen: 2 van de 3 cijfers (1 keer te weinig leerlingen; 1 keer om een ander cijfer te beschermen).',
    );
  });

  it('says that nothing is hidden where nothing is', () => {
    expect(sentencesOf(accountOfStory([makeTable([shown])]), 'Privacy')).toContain('niets verborgen');
  });

  it('does not say that nothing is hidden where a comparison is', () => {
    const silent = makeTable([{ ...shown, compared: 'hidden' }]);
    const privacy = sentencesOf(accountOfStory([silent, silent]), 'Privacy');
    expect(privacy).toContain('1 keer vergelijken we een cijfer niet');
    expect(privacy).not.toContain('niets verborgen');
  });

  it('names the region where schools are held against that instead of their municipality', () => {
    const comparing = {
      with: 'rest',
      of: 'region',
      correction: 'bh',
      rule: { kind: 'test' },
      family: 8,
    } as const;
    const told = sentencesOf(accountOfStory([{ ...makeTable([shown]), comparing }]), 'Verschillen');
    expect(told).toContain('de rest van de regio');
    expect(told).not.toContain('de andere scholen van de gemeente');
  });

  it('tells a change of definition only where figures of before and after it are in the story', () => {
    const later = { ...shown, version: 2 };
    const earlier = { ...shown, wave: 2023, version: 1 };
    const both = accountOfStory([makeTable([earlier, later], { indicator: bullied })]);
    expect(sentencesOf(both, 'Vragen')).toContain('Vanaf 2025 is niet te vergelijken met eerder.');
    const one = accountOfStory([makeTable([later], { indicator: bullied })]);
    expect(sentencesOf(one, 'Vragen')).not.toContain('niet te vergelijken');
  });

  it('prints the rule for a difference where figures are compared, and else that nothing was tested', () => {
    const table = makeTable([shown]);
    expect(sentencesOf(accountOfStory([table]), 'Verschillen')).toBe(
      'Verschillen tussen cijfers zijn niet getoetst.',
    );
    const comparing = {
      with: 'rest',
      correction: 'bh',
      rule: { kind: 'points', points: 3 },
      family: 8,
    } as const;
    const compared = sentencesOf(accountOfStory([{ ...table, comparing }]), 'Verschillen');
    expect(compared).toContain('Een verschil is: ten minste 3 procentpunt.');
    expect(compared).toContain('Benjamini-Hochberg');
  });

  it('has nothing to tell of a story without figures', () => {
    expect(storyAccountText(accountOfStory([]))).toBe('');
  });
});
