import type { StandardisationRequest } from '../../shared/model/standardisation.ts';
import { cliTexts } from '../../shared/language/nl/cli.ts';
import { fail, type Arguments } from './arguments.ts';

/** --standardise: names of breakdowns with commas between; undefined where nothing is standardised. */
export function readStandardisation(args: Arguments): StandardisationRequest | undefined {
  const text = args.text('standardise');
  if (text === undefined) return undefined;
  const by = text.split(',').flatMap((name) => name.trim() || []);
  return by.length > 0 && by.length <= 4 ? { by } : fail(cliTexts.badStandard(text));
}
