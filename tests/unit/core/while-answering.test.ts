import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { FigureTable } from '../../../shared/model/figure.ts';
import { analysisWorker, createTestCore, openSampleCopy } from '../../support/test-core.ts';
import type { TestCore } from '../../support/test-core.ts';

// The core with its analysis thread, as the window and the browser have it, on the sample.
const one = { indicators: ['EBGLK3S1'], areas: [{ level: 'region' }], waves: [2025] };
const all = { indicators: 'all', areas: [{ level: 'school' }], compare: { with: 'rest' } };
const cancelled = { ok: false, issue: { kind: 'cancelled', kept: 'Je werkmap is zoals hij was.' } };

let test: TestCore;
beforeAll(async () => {
  test = createTestCore({ analysisWorker });
  await openSampleCopy(test);
});
afterAll(() => test.dispose());

function dispatch(name: string, input: unknown, operationId: string = randomUUID()) {
  return test.core.dispatch(name, input, operationId);
}

it('goes on with other work while figures are computed, and stops them when told', async () => {
  const long = dispatch('figures.ask', all, 'long');
  const settings = await dispatch('app.state', {});
  expect(settings.ok).toBe(true);
  test.core.cancel('long');
  expect(await long).toMatchObject(cancelled);
  const answer = await dispatch('figures.ask', one);
  expect(answer).toMatchObject({ ok: true, value: { figures: [{ value: { status: 'shown' } }] } });
});

it('takes new settings into account at the very next question', async () => {
  const ruleOf = async () => {
    const answer = await dispatch('figures.ask', one);
    if (!answer.ok) throw new Error(answer.issue.title);
    return (answer.value as FigureTable).disclosureRule;
  };
  const state = await dispatch('app.state', {});
  if (!state.ok) throw new Error(state.issue.title);
  const { settings } = (state.value as { workspace: { settings: object } }).workspace;
  const usual = await ruleOf();
  await dispatch('workspace.settings', { ...settings, disclosure: 'young-adults' });
  expect(await ruleOf()).not.toBe(usual);
  await dispatch('workspace.settings', settings);
  expect(await ruleOf()).toBe(usual);
});

it('answers as cancelled what was being computed when the workspace closes', async () => {
  const long = dispatch('figures.ask', all);
  await dispatch('workspace.close', {});
  expect(await long).toMatchObject(cancelled);
  expect(await dispatch('figures.ask', one)).toMatchObject({ issue: { kind: 'workspace-not-open' } });
});
