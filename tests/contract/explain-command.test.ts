import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { z } from 'zod';
import { explanationSchema } from '../../shared/model/explanation.ts';
import { writeMonitorCsv } from '../support/monitor-csv.ts';
import { runWib } from '../support/run-wib.ts';

let folder: string;
beforeAll(async () => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'wib-explain-'));
  writeMonitorCsv(folder);
  await runWib(folder, 'import', 'GMJ_proef_2023.csv', '--workspace', 'proef.wib');
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const explain = (...args: readonly string[]) =>
  runWib(folder, 'explain', '--workspace', 'proef.wib', '--indicator', 'EBGLK3S1', ...args);

it('prints how a figure was made, as text and as JSON', async () => {
  const asked = ['--level', 'region', '--area', 'REGIO', '--wave', '2023'];
  const { code, stdout } = await explain(...asked);
  expect(code).toBe(0);
  expect(stdout).toContain('GMJ_proef_2023.csv');
  expect(stdout).toMatch(/^p = .+ = [\d,]+\u00a0%$/m);
  const json: unknown = JSON.parse((await explain(...asked, '--format', 'json')).stdout);
  expect(z.array(explanationSchema).parse(json)).toMatchObject([{ status: 'shown' }]);
});

it('wants an area and a wave', async () => {
  const { code, stderr } = await explain('--level', 'region', '--wave', '2023');
  expect(code).toBe(2);
  expect(stderr).toContain('--area');
});
