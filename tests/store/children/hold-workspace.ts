import { writeSync } from 'node:fs';
import { mustOpen } from '../examples.ts';

// Opens the workspace for writing, says so, and holds it until it is killed. Started with --expose-gc:
// the lock must outlive a collection of garbage even where nobody keeps what opening answered.
const [path = ''] = process.argv.slice(2);
mustOpen(path);
if (globalThis.gc === undefined) throw new Error('Start this with --expose-gc');
globalThis.gc();
writeSync(1, 'open');
setInterval(() => undefined, 1000);
