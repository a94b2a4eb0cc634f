import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { cliTexts } from '../../shared/language/nl/cli.ts';
import { importMappingSchema, type ImportMapping } from '../../shared/model/dataset.ts';
import { fail } from './arguments.ts';

/** The file of --map; a word in it that we do not know is refused, or a slip of the pen would do nothing. */
export function readMapping(file: string | undefined): ImportMapping {
  if (file === undefined) return {};
  try {
    const text = readFileSync(file, 'utf8').replace(/^\uFEFF/, '');
    return importMappingSchema.parse(JSON.parse(text));
  } catch (error) {
    if (error instanceof z.ZodError) return fail(cliTexts.badMap(file, error.issues.map(describe).join(' ')));
    return fail(cliTexts.badMap(file, cliTexts.mapNotJson(error instanceof Error ? error.message : '')));
  }
}

function describe(trouble: z.core.$ZodIssue): string {
  const place = trouble.path.join('.');
  switch (trouble.code) {
    case 'unrecognized_keys':
      return cliTexts.mapUnknown(trouble.keys.map((key) => [...trouble.path, key].join('.')));
    case 'invalid_value':
      return cliTexts.mapChoice(place, trouble.values.map(String));
    case 'invalid_type':
      return cliTexts.mapType(place, trouble.expected);
    default:
      return cliTexts.mapUnfit(place);
  }
}
