import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { chromium, type Browser, type Page } from 'playwright';
import { findBrowser } from '../../build/scripts/lib/ensure-browser.mjs';
import type { OperationOutput } from '../../shared/contract/operations.ts';
import type { ImportProposal } from '../../shared/model/dataset.ts';
import type { WorkspaceSummary } from '../../shared/model/workspace.ts';
import { startLoopbackApp } from '../support/loopback-app.ts';
import { callFrom } from '../support/page-door.ts';
import { ask, createBenchCore } from './bench-core.ts';

/** The built app on Verkennen, in a browser, and what can be asked there. */
export interface ExploreApp {
  readonly browser: Browser;
  readonly page: Page;
  readonly options: OperationOutput<'explore.options'>;
}

/** Runs `measure` with the app on the workspace that `fill` makes in a folder; `fill` returns its file. */
export async function withExplore<Found>(
  fill: (folder: string) => Promise<string>,
  measure: (app: ExploreApp) => Promise<Found>,
): Promise<Found> {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'wib-bench-explore-'));
  const app = await startLoopbackApp();
  const browser = await chromium.launch({
    executablePath: findBrowser() ?? undefined,
    args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
  });
  try {
    const file = await fill(folder);
    const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
    await page.goto(app.url);
    await callFrom(page, 'workspace.open', { path: file });
    const options = await callFrom(page, 'explore.options', {});
    await page.goto(new URL('#/verkennen', page.url()).href);
    await page.reload();
    await page.locator('.chart-mark').first().waitFor();
    return await measure({ browser, page, options });
  } finally {
    await browser.close();
    await app.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Four waves of the sample. */
export async function fillWithSample(folder: string): Promise<string> {
  const core = createBenchCore(folder);
  const { path: file } = (await ask(core, 'sample.load', {})) as WorkspaceSummary;
  core.close();
  return file;
}

/** One wave from a file of pupils. */
export function fillWith(csv: string): (folder: string) => Promise<string> {
  return async (folder) => {
    const core = createBenchCore(folder);
    const file = { kind: 'path', path: csv };
    const { proposalId } = (await ask(core, 'import.inspect', { file })) as ImportProposal;
    await ask(core, 'import.commit', { proposalId });
    const { workspace } = (await ask(core, 'app.state', {})) as OperationOutput<'app.state'>;
    core.close();
    if (workspace === null) throw new Error('The import made no workspace.');
    return workspace.path;
  };
}
