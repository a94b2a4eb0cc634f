const death = /exited unexpectedly with signal (\w+).*?test file (.+?)\s*$/;
/** More is no mishap of one process. */
const most = 2;

/**
 * Files whose process was ended from outside (a fault in the engine, no memory left) while nothing else went wrong
 * outside the tests; null where there are none, or too many to put down to that.
 * @param {{errors: readonly string[], unfinished: readonly string[]}} run
 * @returns {{files: readonly string[], signals: readonly string[]} | null}
 */
export function diedBySignal({ errors, unfinished }) {
  const deaths = errors.map((error) => death.exec(error));
  if (deaths.length === 0 || deaths.length > most || deaths.includes(null)) return null;
  return {
    files: [...new Set([...deaths.map(([, , file]) => file), ...unfinished])],
    signals: deaths.map(([, signal]) => signal),
  };
}

/**
 * What the JSON report of vitest counts, without some files.
 * @param {{testResults: readonly {name: string, assertionResults: readonly {status: string}[]}[]} | null} report
 * @param {readonly string[]} except
 */
export function countTests(report, except = []) {
  const counts = { passed: 0, failed: 0, skipped: 0 };
  for (const { name, assertionResults } of report?.testResults ?? []) {
    if (except.includes(name)) continue;
    for (const { status } of assertionResults) {
      if (status === 'passed' || status === 'failed') counts[status] += 1;
      else counts.skipped += 1;
    }
  }
  return counts;
}
