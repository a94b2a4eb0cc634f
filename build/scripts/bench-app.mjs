// npm run bench:explore, npm run bench:reports: builds the app and measures it with the script that is named.
import path from 'node:path';
import { ensureBrowser } from './lib/ensure-browser.mjs';
import { ensureBuild } from './lib/ensure-build.mjs';
import { ensureInstall } from './lib/ensure-install.mjs';
import { must } from './lib/run.mjs';

const [name, ...rest] = process.argv.slice(2);
await ensureInstall();
await ensureBuild();
// Reports are asked over HTTP; a page needs a browser.
if (name === 'explore-speed') await ensureBrowser();
await must('De meting is afgebroken.', 'node', [path.join('tests/bench', `${name}.ts`), ...rest]);
