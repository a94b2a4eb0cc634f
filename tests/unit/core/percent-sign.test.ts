import { randomUUID } from 'node:crypto';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { writePercent } from '../../../shared/base/dutch-numbers.ts';
import type { OperationInput, OperationName, OperationOutput } from '../../../shared/contract/operations.ts';
import { defaultSettings } from '../../../shared/model/workspace.ts';
import { createTestCore, type TestCore } from '../../support/test-core.ts';

let test: TestCore;
beforeEach(() => {
  test = createTestCore();
});
afterEach(() => test.dispose());

it('writes percentages as the open workspace has it: once saved, when opened again, and no longer when closed', async () => {
  const { path } = await value('workspace.create', { name: 'Dicht' });
  expect(writePercent(61)).toBe('61\u00a0%');
  const houseStyle = { ...defaultSettings.houseStyle, percentSign: 'tight' } as const;
  await value('workspace.settings', { ...defaultSettings, houseStyle });
  expect(writePercent(61)).toBe('61%');

  await value('workspace.create', { name: 'Ruim' });
  expect(writePercent(61)).toBe('61\u00a0%');
  const again = await value('workspace.open', { path });
  expect(again.settings.houseStyle.percentSign).toBe('tight');
  expect(writePercent(61)).toBe('61%');

  await value('workspace.close', {});
  expect(writePercent(61)).toBe('61\u00a0%');
});

async function value<Name extends OperationName>(name: Name, input: OperationInput<Name>) {
  const answer = await test.core.dispatch(name, input, randomUUID());
  if (!answer.ok) throw new Error(`${name}: ${answer.issue.title} ${answer.issue.next}`);
  return answer.value as OperationOutput<Name>;
}
