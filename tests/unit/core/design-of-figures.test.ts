import path from 'node:path';
import { expect, inject, it, onTestFinished } from 'vitest';
import type { ImportProposal } from '../../../shared/model/dataset.ts';
import type { FigureTable } from '../../../shared/model/figure.ts';
import type { WorkspaceSummary } from '../../../shared/model/workspace.ts';
import { createTestCore } from '../../support/test-core.ts';

const question = {
  indicators: ['EBGLK3S1', 'PBSGK3S2'],
  areas: [{ level: 'region' }, { level: 'municipality' }],
};

it('weighs each level by its own weight, marks what is uncertain, and says where it cannot correct', async () => {
  const { core, dispose } = createTestCore();
  onTestFinished(dispose);
  const ask = async (name: string, input: unknown): Promise<unknown> => {
    const answer = await core.dispatch(name, input, name);
    if (!answer.ok) throw new Error(`${name}: ${answer.issue.title}`);
    return answer.value;
  };
  const workspace = (await ask('workspace.create', { name: 'Niveaus' })) as WorkspaceSummary;
  const file = { kind: 'path', path: path.join(inject('sampleFolder'), 'GMJ_2025_Voorbeeldregio.csv') };
  const inspect = async (mapping: object) =>
    (await ask('import.inspect', { file, mapping })) as ImportProposal;
  expect((await inspect({})).questions.map(({ id }) => id)).toEqual(['weight']);
  const { proposalId } = await inspect({ weightByLevel: true });
  await ask('import.commit', { proposalId });

  const table = (await ask('figures.ask', question)) as FigureTable;
  expect(table.sources).toMatchObject([
    {
      weightColumn: 'Standaardisatiefactor_gemeente',
      levelWeights: { region: 'Standaardisatiefactor_regio', municipality: 'Standaardisatiefactor_gemeente' },
    },
  ]);
  const shown = table.figures.flatMap(({ key, value, marks }) =>
    value.status === 'shown' ? [{ key, value, marks }] : [],
  );
  expect(shown.length).toBeGreaterThan(0);
  // Eight municipalities of some schools each: fewer than eight degrees of freedom, and said.
  for (const { value, marks } of shown.filter(({ value: { df } }) => df !== null && df < 8)) {
    expect(
      marks.some((mark) => mark === 'less-reliable' || mark === 'unreliable'),
      String(value.df),
    ).toBe(true);
  }

  // No school list: the setting changes nothing but what is said.
  await ask('workspace.settings', { ...workspace.settings, finitePopulation: true });
  const corrected = (await ask('figures.ask', question)) as FigureTable;
  expect(corrected.figures.map(({ value }) => value)).toEqual(table.figures.map(({ value }) => value));
  expect(corrected.figures.every(({ marks }) => marks.includes('no-correction'))).toBe(true);
});
