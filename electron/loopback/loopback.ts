import { appVersion } from '../core/node-ports.ts';
import { openBrowser } from './open-browser.ts';
import { startLoopback } from './start-loopback.ts';

// The loopback door as a program: prints its address, opens the browser with --open, stops with Ctrl+C.
const door = await startLoopback(import.meta.dirname, appVersion(import.meta.dirname));
console.log(`Welbevinden in Beeld staat klaar op ${door.launchUrl}`);
console.log('Dit adres werkt één keer en alleen op deze computer. Stoppen: Ctrl+C.');
if (process.argv.includes('--open')) openBrowser(door.launchUrl);

// SIGHUP: its terminal window was closed.
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
  process.once(signal, () => {
    void door.close().finally(() => process.exit(0));
  });
}
