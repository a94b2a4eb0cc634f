import { describe, expect, it } from 'vitest';
import { csv, issueOf, proposeText } from './propose-text.ts';

describe('a table that is no monitor file', () => {
  it('is refused: nothing in it has a name or answers we know', () => {
    expect(issueOf(csv('naam;bedrag;datum', ['Jansen;12;1 mei', 'De Vries;14;2 mei'], 20))).toMatchObject({
      kind: 'file-layout-unknown',
      line: 1,
    });
  });

  it('is read when the user says what its columns are', () => {
    const columns = { vraag: { role: 'indicator' } } as const;
    const proposal = proposeText(csv('naam;vraag', ['Jansen;1', 'De Vries;2'], 20), { year: 2023, columns });
    expect(proposal.ownIndicators).toBe(1);
  });
});
