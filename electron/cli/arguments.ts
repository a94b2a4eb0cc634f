import { parseArgs } from 'node:util';
import { cliTexts } from '../../shared/language/nl/cli.ts';

/** The command is not well formed: exit code 2, with the usage. */
export class UsageError extends Error {}

export interface Arguments {
  readonly files: readonly string[];
  /** The option's text, or out with words when it is not there. */
  readonly need: (name: string) => string;
  readonly text: (name: string) => string | undefined;
  readonly choice: <Choice extends string>(name: string, choices: readonly Choice[]) => Choice | undefined;
  readonly year: (name: string) => number | undefined;
  /** Years with commas between. */
  readonly years: (name: string) => readonly number[] | undefined;
  readonly flag: (name: string) => boolean;
}

/** Every option there is; a command names those it knows. */
const optionTypes = {
  json: 'boolean',
  overwrite: 'boolean',
  people: 'boolean',
  why: 'boolean',
  replace: 'boolean',
  beside: 'boolean',
  workspace: 'string',
  year: 'string',
  map: 'string',
  indicator: 'string',
  level: 'string',
  area: 'string',
  wave: 'string',
  by: 'string',
  psu: 'string',
  measure: 'string',
  compare: 'string',
  correction: 'string',
  rule: 'string',
  reference: 'string',
  standardise: 'string',
  overdispersion: 'boolean',
  tolerance: 'string',
  format: 'string',
  template: 'string',
  theme: 'string',
  to: 'string',
  picture: 'string',
  background: 'string',
  story: 'string',
  title: 'string',
  for: 'string',
  names: 'string',
  hidden: 'string',
  resume: 'boolean',
  palette: 'string',
  colours: 'string',
  font: 'string',
  percent: 'string',
  logo: 'string',
  organisation: 'string',
  'finite-population': 'string',
  disclosure: 'string',
  limits: 'string',
  'hide-unreliable': 'string',
  lowest: 'string',
  sensitive: 'string',
} as const;
export type OptionName = keyof typeof optionTypes;

/** Refuses what is not an option of this command: an option nobody heeds gives other figures than were asked. */
export function readArguments(argv: readonly string[], options: readonly OptionName[]): Arguments {
  const parsed = parse(argv, options);
  const text = (name: string) => {
    const value = parsed.values[name];
    return typeof value === 'string' ? value : undefined;
  };
  return {
    files: parsed.positionals,
    text,
    need: (name) => text(name) ?? fail(cliTexts.missingOption(name)),
    flag: (name) => parsed.values[name] === true,
    choice(name, choices) {
      const value = text(name);
      if (value === undefined) return undefined;
      return choices.find((choice) => choice === value) ?? fail(cliTexts.badChoice(name, value, choices));
    },
    year(name) {
      const value = text(name);
      return value === undefined ? undefined : readYear(value);
    },
    years: (name) =>
      text(name)
        ?.split(',')
        .map((value) => readYear(value.trim())),
  };
}

function readYear(value: string): number {
  return /^\d{4}$/.test(value) ? Number(value) : fail(cliTexts.badYear(value));
}

export function fail(words: string): never {
  throw new UsageError(words);
}

function parse(
  argv: readonly string[],
  options: readonly OptionName[],
): { values: Record<string, unknown>; positionals: string[] } {
  try {
    return parseArgs({
      args: [...argv],
      allowPositionals: true,
      options: Object.fromEntries(options.map((name) => [name, { type: optionTypes[name] }])),
    });
  } catch (error) {
    const [option = ''] = /--?[\w-]+/.exec(error instanceof Error ? error.message : '') ?? [];
    return fail(cliTexts.badOption(option));
  }
}
