import type { ImportProposal } from '../../shared/model/dataset.ts';
import { ask, createBenchCore } from './bench-core.ts';

// Our import, in a process of its own: csv → committed workspace, through the same operations as the page's.
const [csv = '', folder = ''] = process.argv.slice(2);
const core = createBenchCore(folder);
const start = performance.now();
const proposal = (await ask(core, 'import.inspect', { file: { kind: 'path', path: csv } })) as ImportProposal;
const inspected = performance.now();
await ask(core, 'import.commit', { proposalId: proposal.proposalId });
const done = performance.now();
core.close();
console.log(
  JSON.stringify({
    ms: done - start,
    inspectMs: inspected - start,
    commitMs: done - inspected,
    peakMb: process.resourceUsage().maxRSS / 1024,
  }),
);
