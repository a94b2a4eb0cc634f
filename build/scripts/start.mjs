// Opens the app: Electron where its binary is present or can be fetched, else the loopback door.
import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { ensureBuild } from './lib/ensure-build.mjs';
import { ensureInstall } from './lib/ensure-install.mjs';
import { environment, projectNode, root } from './lib/paths.mjs';
import { run } from './lib/run.mjs';

await ensureInstall();
await ensureBuild();

const display =
  process.platform !== 'linux' || Boolean(process.env.DISPLAY) || Boolean(process.env.WAYLAND_DISPLAY);
const electron = display ? await findElectron() : null;
if (electron) launch(electron, ['.']);
else {
  if (display) console.log('Electron is hier niet te krijgen; de app opent in je browser.');
  else console.log('Er is geen scherm; open het adres hieronder in een browser op deze computer.');
  launch(projectNode(), ['dist/host/loopback.js', ...(display ? ['--open'] : [])]);
}

/** Path of Electron's own program, fetched when it is missing; null when that cannot be done. */
async function findElectron() {
  const found = () => {
    const pointer = path.join(root, 'node_modules/electron/path.txt');
    if (!existsSync(pointer)) return null;
    const file = path.join(root, 'node_modules/electron/dist', readFileSync(pointer, 'utf8').trim());
    return existsSync(file) ? file : null;
  };
  if (found()) return found();
  console.log('Electron ophalen (eenmalig, ongeveer 120 MB) …');
  // No sign of life for 20 s: a network that refuses it. The loopback door opens instead.
  const fetched = await run('node', ['build/scripts/fetch-electron.mjs'], { silenceMs: 20_000 });
  return fetched.code === 0 ? found() : null;
}

function launch(command, args) {
  const child = spawn(command, args, { cwd: root, env: environment(), stdio: 'inherit' });
  for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => child.kill(signal));
  child.on('close', (code) => process.exit(code ?? 0));
}
