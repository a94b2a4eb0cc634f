import { parentPort, workerData } from 'node:worker_threads';
import { analyse, type AnalysisName, type QuestionOf } from '../../electron/analysis/analyses.ts';
import { serveAnalyses } from '../../electron/analysis/serve-analyses.ts';
import type { ThreadStart } from '../../electron/analysis/thread-messages.ts';

// The analysis thread, with a few indicators that make it fail in the ways a thread can.
const port = parentPort;
if (port === null) throw new Error('Not a thread.');
serveAnalyses(port, workerData as ThreadStart, (reader, name, question) => {
  const { indicators } = question as { readonly indicators?: readonly string[] };
  switch (indicators?.[0] ?? '') {
    case 'THROWS':
      throw new Error('A mistake of ours');
    case 'ENDS':
      return process.exit(3);
    case 'OUT_OF_MEMORY':
      // As Node tells it, without an answer; really filling the memory of whoever runs the tests would be rude.
      port.postMessage = () => undefined;
      process.nextTick(() => {
        throw Object.assign(new Error('Worker terminated'), { code: 'ERR_WORKER_OUT_OF_MEMORY' });
      });
      break;
    case 'ENDLESS':
      for (let step = 0; ; step++) reader.cache.remember(`step ${step}`, () => ({ value: {}, bytes: 0 }));
    case 'SLOW':
      // Two hundred steps of some milliseconds each, as to settle what is hidden of many schools.
      reader.cache.workOut('slow', function* () {
        for (let done = 0; done < 200; done++) {
          const until = performance.now() + 5;
          while (performance.now() < until);
          yield { done, total: 200 };
        }
        return { value: {}, bytes: 0 };
      });
      break;
    case 'DEAF':
      for (;;);
  }
  return analyse(reader, name as AnalysisName, question as QuestionOf<AnalysisName>);
});
