import { constants } from 'node:os';
import { cliTexts } from '../../shared/language/nl/cli.ts';
import { say } from './say.ts';

const signals = ['SIGINT', 'SIGTERM'] as const;

/**
 * Ctrl+C, or a wish to end from outside: what runs ends in its own way, so that nothing is left half written. The
 * second time the program ends at once. Answers what the program ends with then (130 or 143, as a shell expects), or
 * null as long as nobody asked.
 */
export function listenForStop(stop: () => void): () => number | null {
  let exitCode: number | null = null;
  const onSignal = (signal: (typeof signals)[number]): void => {
    exitCode = 128 + constants.signals[signal];
    for (const each of signals) process.removeListener(each, onSignal);
    say(cliTexts.stopping);
    stop();
  };
  for (const each of signals) process.on(each, onSignal);
  return () => exitCode;
}
