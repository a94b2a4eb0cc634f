import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { onTestFinished } from 'vitest';
import type { OperationInput, OperationName, OperationOutput } from '../../shared/contract/operations.ts';
import type { Figure, FigureQuestion } from '../../shared/model/figure.ts';
import type { Atom } from './answer-attacker.ts';
import { createTestCore, type TestCore } from './test-core.ts';

/** A question as it stands in a file, and what is made of it: per yes or no the answers that say yes. */
export interface AskedOfPupils {
  readonly question: string;
  readonly derived: Readonly<Record<string, readonly number[]>>;
}

/** A region with an unweighted file of these pupils; that has an indicator of its own, made of nothing that is asked. */
export async function worldOf(
  atoms: readonly Atom[],
  { question, derived }: AskedOfPupils,
): Promise<TestCore> {
  const world = createTestCore();
  onTestFinished(world.dispose);
  const rows = atoms.flatMap(({ schoolCode, municipality, gender, category, count }) => {
    const made = Object.values(derived).map((yes) => Number(yes.includes(category)));
    const row = [2023, schoolCode, municipality.slice(2), gender, category, ...made].join(';');
    return Array.from({ length: count }, (_, place) => `${row};${place % 2}`);
  });
  const file = path.join(world.folder, 'GMJ_proef_2023.csv');
  const columns = [
    'Onderzoeksjaar',
    'Schoolcode',
    'Gemeentecode',
    'GENDER',
    question,
    ...Object.keys(derived),
    besides,
  ];
  writeFileSync(file, `\ufeff${[columns.join(';'), ...rows].join('\r\n')}\r\n`);
  await tell(world, 'workspace.create', { name: 'Proef', path: path.join(world.folder, 'proef.wib') });
  const proposal = await tell(world, 'import.inspect', { file: { kind: 'path', path: file } });
  await tell(world, 'import.commit', { proposalId: proposal.proposalId });
  return world;
}

const besides = 'LBSDK3S1';

/** Shares of answers where there are so few that they can be asked by gender, means, and what is made of them. */
export async function askAll(
  world: TestCore,
  { question, derived }: AskedOfPupils,
  measures: readonly ('distribution' | 'mean')[] = ['distribution', 'mean'],
): Promise<Figure[]> {
  const parts: Pick<FigureQuestion, 'indicators' | 'measure'>[] = [
    ...measures.map((measure) => ({ indicators: [question], measure })),
    ...Object.keys(derived).map((indicator) => ({ indicators: [indicator] })),
  ];
  const tables = [];
  for (const part of parts) {
    const areas: FigureQuestion['areas'] = [
      { level: 'region' },
      { level: 'municipality' },
      { level: 'school' },
    ];
    tables.push(await tell(world, 'figures.ask', { ...part, areas, by: 'gender' }));
  }
  return tables.flatMap(({ figures }) => figures);
}

async function tell<Name extends OperationName>(
  { core }: TestCore,
  name: Name,
  input: OperationInput<Name>,
): Promise<OperationOutput<Name>> {
  const answer = await core.dispatch(name, input, name);
  if (!answer.ok) throw new Error(`${name}: ${answer.issue.title}`);
  return answer.value as OperationOutput<Name>;
}
