import { describe, expect, it } from 'vitest';
import { importingTexts } from '../../../shared/language/nl/importing.ts';
import { weightPerLevel } from '../../../shared/model/dataset.ts';
import { deliverText, proposedColumn, proposeText } from './propose-text.ts';

const header = 'Onderzoeksjaar;weegfactor_gemeentelijk;weegfactor_landelijk;EBGLK3S1';
const csv = (...rows: string[]) => [header, ...rows, ''].join('\r\n');
const text = csv('2023;1,1;2,1;1', '2023;1,2;2,2;0', '2023;0,9;1,9;0');

describe('a weight per level', () => {
  it('is guessed from the name and offered, not chosen', () => {
    const proposal = proposeText(text);
    expect(proposedColumn(proposal, 'weegfactor_gemeentelijk').weightLevels).toEqual([
      'municipality',
      'district',
      'school',
    ]);
    expect(proposedColumn(proposal, 'weegfactor_landelijk').weightLevels).toEqual(['country']);
    expect(proposal.questions[0]?.options.map(({ value }) => value)).toContain(weightPerLevel);
    expect(proposal.waves[0]).not.toHaveProperty('levelWeights');
  });

  it('ends the question, keeps both columns, and leaves the municipality its weight for levels without one', () => {
    const mapping = { weightByLevel: true };
    const proposal = proposeText(text, mapping);
    expect(proposal.questions).toEqual([]);
    expect(proposal.waves).toMatchObject([
      {
        weightColumn: 'weegfactor_gemeentelijk',
        levelWeights: { municipality: 'weegfactor_gemeentelijk', country: 'weegfactor_landelijk' },
      },
    ]);
    const [wave] = deliverText(text, mapping).waves;
    expect(wave?.levelWeights).toEqual(proposal.waves[0]?.levelWeights);
    expect(wave?.columns.filter(({ role }) => role === 'weight').map(({ name }) => name)).toEqual([
      'weegfactor_gemeentelijk',
      'weegfactor_landelijk',
    ]);
  });

  it('may be said by the user; two for one level stay a question', () => {
    const columns = { weegfactor_landelijk: { weightLevels: ['region' as const] } };
    const proposal = proposeText(text, { weightByLevel: true, columns });
    expect(proposal.waves[0]?.levelWeights).toMatchObject({ region: 'weegfactor_landelijk' });
    const twice = { weegfactor_landelijk: { weightLevels: ['school' as const] } };
    const open = proposeText(text, { weightByLevel: true, columns: twice });
    expect(open.questions.map(({ id }) => id)).toEqual(['weight']);
    expect(open.questions[0]?.options.map(({ value }) => value)).not.toContain(weightPerLevel);
  });

  it('must be there for everyone at every level, and each odd one is said', () => {
    const odd = csv(
      '2023;1,1;;1',
      '2023;1,2;-2;0',
      '2023;1;0;1',
      '2023;1;1;0',
      '2023;1;1,1;0',
      '2023;1;200;1',
    );
    const proposal = proposeText(odd, { weightByLevel: true });
    const reasons = importingTexts.setAside;
    expect(proposal.setAside).toEqual([
      { reason: reasons.noWeight, rows: 1 },
      { reason: reasons.negativeWeight, rows: 1 },
    ]);
    expect(proposal.warnings.map(({ title, column }) => [title, column])).toEqual([
      [importingTexts.zeroWeights(1).title, 'weegfactor_landelijk'],
      [importingTexts.oddWeight('200,00', '1,10').title, 'weegfactor_landelijk'],
    ]);
  });
});
