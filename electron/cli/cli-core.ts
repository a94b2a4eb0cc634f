import { randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { OperationInput, OperationName, OperationOutput } from '../../shared/contract/operations.ts';
import { IssueError } from '../../shared/model/issue.ts';
import { coreTexts } from '../../shared/language/core.ts';
import { issue } from '../core/trouble.ts';
import { createCore } from '../core/create-core.ts';
import type { Core } from '../core/create-core.ts';
import { appVersion, assetReader, builtFolders, dataFolder, exportFolder } from '../core/node-ports.ts';

/** The same operations as the page's, for a script: a refusal is thrown. */
export interface CliCore {
  readonly call: <Name extends OperationName>(
    name: Name,
    input: OperationInput<Name>,
  ) => Promise<OperationOutput<Name>>;
  /** Opens the workspace, or makes it when `create` says so and it is not there. */
  readonly openWorkspace: (file: string, options: { readonly create: boolean }) => Promise<void>;
  readonly onProgress: Core['onProgress'];
  /** Lets the operation that runs end in its own way, with its own words; nothing is begun after it. */
  readonly stop: () => void;
  readonly close: () => void;
}

export function createCliCore(hostFolder: string): CliCore {
  const folders = builtFolders(hostFolder);
  const core: Core = createCore({
    version: appVersion(hostFolder),
    door: 'cli',
    dataFolder: dataFolder(),
    exportFolder: exportFolder(),
    now: () => new Date(),
    importWorker: pathToFileURL(folders.importWorker),
    readAsset: assetReader(folders.assets),
    sampleFolder: folders.sample,
    offerDownload: () => '',
  });

  let running: string | null = null;
  let isStopped = false;

  async function call<Name extends OperationName>(name: Name, input: OperationInput<Name>) {
    // What went before it may have changed something: no word of that.
    if (isStopped) throw new IssueError(issue('cancelled', coreTexts.cancelled, {}));
    running = randomUUID();
    const answer = await core.dispatch(name, input, running);
    if (!answer.ok) throw new IssueError(answer.issue);
    // `dispatch` has put the value through the operation's output schema.
    return answer.value as OperationOutput<Name>;
  }

  return {
    call,
    async openWorkspace(file, { create }) {
      if (create && !existsSync(file)) {
        await call('workspace.create', { name: path.basename(file, path.extname(file)), path: file });
      } else {
        await call('workspace.open', { path: file });
      }
    },
    onProgress: core.onProgress,
    stop() {
      isStopped = true;
      if (running !== null) core.cancel(running);
    },
    close: () => core.close(),
  };
}
