import { writeList } from '../../base/dutch-numbers.ts';
import { fromTo, verdictTexts } from './verdicts.ts';

/**
 * Why a difference does not count although its interval lies clear of zero: by itself it would. Without the last full
 * stop.
 * @param names as they stand in a sentence, in quotes or "dit verschil"
 * @param counts of how many comparisons each is one
 */
export function lostText(names: readonly string[], counts: readonly number[]): string {
  const would = names.length === 1 ? 'zou' : 'zouden';
  return `Los getoetst ${would} ${fewNames(names)} als verschil tellen, na correctie voor ${fromTo(counts)} vergelijkingen niet`;
}

/** Of figures that are tested in two ways in one story, without the last full stop. */
export function differingText(names: readonly string[], counts: boolean, isInFunnel: boolean): string {
  const [here, there] = counts ? ['wel', 'niet'] : ['niet', 'wel'];
  const why = isInFunnel
    ? 'een trechter en een toets gaan anders met toeval om'
    : 'daar is met een andere steekproefeenheid of weging getoetst';
  return `${fewNames(names.map(quoted))} ${names.length === 1 ? 'telt' : 'tellen'} hier ${here} als verschil en elders in dit verhaal ${there}: ${why}`;
}

export function quoted(name: string): string {
  return `‘${name}’`;
}

/** More names than this hide what the sentence is about. */
export function fewNames(names: readonly string[]): string {
  const more = names.length - 3;
  return writeList(more < 2 ? names : [...names.slice(0, 3), verdictTexts.outcome.more(more)]);
}
