import { writeFileSync } from 'node:fs';

/** For vitest: writes to WIB_DEATHS what went wrong outside any test, and which files came to no end. */
export default class DeathsReporter {
  onTestRunEnd(modules, errors) {
    const unfinished = modules
      .filter((module) => !['passed', 'failed', 'skipped'].includes(module.state()) || isCutShort(module))
      .map(({ moduleId }) => moduleId);
    const words = errors.map(({ message, cause }) => `${message} ${cause?.message ?? ''}`);
    writeFileSync(process.env.WIB_DEATHS, JSON.stringify({ errors: words, unfinished }));
  }
}

/** A file whose process died is called failed, with tests in it that have no result. */
function isCutShort(module) {
  for (const test of module.children.allTests()) if (test.result().state === 'pending') return true;
  return module.state() === 'failed' && module.errors().length === 0 && module.children.size === 0;
}
