// The command line: builds silently when needed, then runs. stdout holds only the result.
import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { ensureBuild } from './lib/ensure-build.mjs';
import { ensureInstall } from './lib/ensure-install.mjs';
import { environment, projectNode, root } from './lib/paths.mjs';

await ensureInstall();
await ensureBuild();
const { status } = spawnSync(projectNode(), [path.join(root, 'dist/host/wib.js'), ...process.argv.slice(2)], {
  // npm runs scripts in the project's folder; the user's file names belong to the folder they called from.
  cwd: process.env.INIT_CWD ?? process.cwd(),
  env: environment(),
  stdio: 'inherit',
});
process.exit(status ?? 1);
