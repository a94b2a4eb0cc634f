import { expect, test } from 'vitest';
import { answerWith } from '../../../renderer/features/data/answer-question.ts';
import { mergeMapping } from '../../../renderer/features/data/merge-mapping.ts';
import type { BareProposal } from '../../../electron/importing/propose.ts';
import { proposeText } from '../importing/propose-text.ts';

// The page writes mappings and importing reads them; here they meet.

test('no weight is an empty name', () => {
  const settled = proposeText(twoWeights, { weight: '' });
  expect(settled.questions).toEqual([]);
  expect(weightsOf(settled)).toEqual([null, null]);
});

test('a weight per wave is said at the columns, once the one for all waves is taken back', () => {
  const weights = {
    Standaardisatiefactor_gemeente: { role: 'weight' as const, weightWaves: [2021] },
    Standaardisatiefactor_regio: { role: 'weight' as const, weightWaves: [2023] },
  };
  const settled = proposeText(
    twoWeights,
    mergeMapping({ weight: 'Standaardisatiefactor_regio' }, { weight: undefined, columns: weights }),
  );
  expect(settled.questions).toEqual([]);
  expect(weightsOf(settled)).toEqual(['Standaardisatiefactor_gemeente', 'Standaardisatiefactor_regio']);
});

test('a wave may stay without a weight while another has one', () => {
  const columns = {
    Standaardisatiefactor_gemeente: { role: 'weight' as const, weightWaves: [2023] },
    Standaardisatiefactor_regio: { role: 'ignore' as const, weightWaves: [] },
  };
  const settled = proposeText(twoWeights, { columns });
  expect(settled.questions).toEqual([]);
  expect(weightsOf(settled)).toEqual([null, 'Standaardisatiefactor_gemeente']);
});

test('the answers to the question of the municipality are its columns', () => {
  const asked = proposeText(twoMunicipalities, { weight: '' });
  const question = asked.questions.find(({ id }) => id === 'area');
  expect(question?.options.map(({ value }) => value).toSorted()).toEqual([
    'Gemeentecode2021',
    'Gemeentecode2023',
  ]);
  if (!question) return;
  const settled = proposeText(
    twoMunicipalities,
    mergeMapping(asked.mapping, answerWith(question, 'Gemeentecode2021')),
  );
  expect(settled.questions).toEqual([]);
  expect(settled.columns.find(({ role }) => role === 'municipality')?.name).toBe('Gemeentecode2021');
});

const twoWeights = [
  'Onderzoeksjaar;GENDER;EBGLK3S1;Standaardisatiefactor_gemeente;Standaardisatiefactor_regio',
  '2021;1;1;1,5;0,9',
  '2021;2;0;0,5;1,1',
  '2023;1;1;1,2;1,0',
  '2023;2;0;0,8;1,3',
].join('\n');

const twoMunicipalities = [
  'Onderzoeksjaar;Gemeentecode2021;Gemeentecode2023;GENDER;EBGLK3S1',
  '2023;363;363;1;1',
  '2023;14;14;2;0',
].join('\n');

function weightsOf({ waves }: BareProposal): readonly (string | null)[] {
  return waves.map(({ weightColumn }) => weightColumn);
}
