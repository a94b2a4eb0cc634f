import { IssueError } from '../../shared/model/issue.ts';
import { cliTexts } from '../../shared/language/nl/cli.ts';
import { fail, readArguments, UsageError } from './arguments.ts';
import type { Arguments, OptionName } from './arguments.ts';
import { createCliCore } from './cli-core.ts';
import type { CliCore } from './cli-core.ts';
import { changesCommand } from './commands/changes.ts';
import { checkCommand } from './commands/check.ts';
import { explainCommand } from './commands/explain.ts';
import { exportCommand } from './commands/export.ts';
import { figuresCommand } from './commands/figures.ts';
import { funnelCommand } from './commands/funnel.ts';
import { gapsCommand } from './commands/gaps.ts';
import { handoutCommand } from './commands/handout.ts';
import { houseStyleCommand } from './commands/house-style.ts';
import { importCommand } from './commands/import.ts';
import { sampleCommand } from './commands/sample.ts';
import { settingsCommand } from './commands/settings.ts';
import { storyCommand } from './commands/story.ts';
import { standOutCommand } from './commands/standout.ts';
import { trendsCommand } from './commands/trends.ts';
import { verifyCommand } from './commands/verify.ts';
import type { Outcome } from './outcome.ts';
import { clearProgress, say, sayIssue, sayProgress } from './say.ts';
import { listenForStop } from './stopping.ts';

interface Command {
  /** Answers the text for stdout; null when there is none; an outcome where that is not simply 0. */
  readonly run: (args: Arguments, core: CliCore) => Promise<string | null | Outcome>;
  readonly options: readonly OptionName[];
  /** Takes file names beside its options. */
  readonly files?: boolean;
}

/** Of every command that asks for figures, or for what lies between them. */
const ofFigures: readonly OptionName[] = [
  'workspace',
  'indicator',
  'level',
  'area',
  'wave',
  'by',
  'psu',
  'measure',
  'correction',
  'format',
];

const commands: Readonly<Record<string, Command>> = {
  import: {
    run: importCommand,
    options: ['workspace', 'year', 'map', 'replace', 'beside', 'json'],
    files: true,
  },
  changes: { run: changesCommand, options: ['workspace', 'wave', 'json'] },
  figures: {
    run: figuresCommand,
    options: [...ofFigures, 'compare', 'rule', 'standardise', 'people', 'why'],
  },
  funnel: {
    run: funnelCommand,
    options: [
      'workspace',
      'indicator',
      'level',
      'wave',
      'area',
      'reference',
      'overdispersion',
      'psu',
      'format',
    ],
  },
  trends: {
    run: trendsCommand,
    options: ofFigures,
  },
  gaps: {
    run: gapsCommand,
    options: ofFigures,
  },
  standout: { run: standOutCommand, options: ['workspace', 'area', 'wave', 'psu', 'json'] },
  verify: {
    run: verifyCommand,
    options: ['workspace', 'wave', 'level', 'psu', 'tolerance', 'json'],
    files: true,
  },
  explain: {
    run: explainCommand,
    options: [...ofFigures, 'compare', 'rule'],
  },
  export: {
    run: exportCommand,
    options: [
      'workspace',
      'story',
      'template',
      'theme',
      'area',
      'for',
      'to',
      'format',
      'names',
      'hidden',
      'resume',
      'picture',
      'background',
      'overwrite',
      'json',
    ],
  },
  story: {
    run: storyCommand,
    options: ['workspace', 'story', 'template', 'theme', 'area', 'title', 'json'],
    files: true,
  },
  handout: { run: handoutCommand, options: ['workspace', 'to', 'wave', 'level', 'overwrite', 'json'] },
  'house-style': {
    run: houseStyleCommand,
    options: ['workspace', 'template', 'palette', 'colours', 'font', 'percent', 'logo', 'json'],
    files: true,
  },
  settings: {
    run: settingsCommand,
    options: [
      ...(['workspace', 'organisation', 'psu', 'finite-population', 'disclosure', 'limits'] as const),
      ...(['hide-unreliable', 'correction', 'rule', 'indicator', 'lowest', 'sensitive', 'json'] as const),
    ],
    files: true,
  },
  sample: { run: sampleCommand, options: ['workspace', 'json'] },
  check: { run: checkCommand, options: ['workspace', 'json'] },
};

const done: Outcome = { text: '', exitCode: 0 };

/** 0 done, 1 refused with a reason or found to differ, 2 not a command, 130 or 143 stopped on the way. */
async function runWib(argv: readonly string[]): Promise<number> {
  const [name, ...rest] = argv;
  if (name === undefined || name === 'help' || argv.includes('--help')) {
    say(cliTexts.usage);
    return name === undefined ? 2 : 0;
  }
  const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (!command) {
    say(`${cliTexts.unknownCommand(name)}\n\n${cliTexts.usage}`);
    return 2;
  }
  const core = createCliCore(import.meta.dirname);
  core.onProgress(sayProgress);
  const stopped = listenForStop(core.stop);
  try {
    const args = readArguments(rest, command.options);
    if (!command.files && args.files.length > 0) fail(cliTexts.strayWords(args.files));
    const result = await command.run(args, core);
    const { text, exitCode } =
      typeof result === 'string' ? { text: result, exitCode: 0 as const } : (result ?? done);
    clearProgress();
    if (text !== '') await writeOut(text);
    return stopped() ?? exitCode;
  } catch (error) {
    if (error instanceof UsageError) {
      say(`${error.message}\n\n${cliTexts.usage}`);
      return 2;
    }
    if (!(error instanceof IssueError)) throw error;
    sayIssue(error.issue);
    return stopped() ?? 1;
  } finally {
    clearProgress();
    core.close();
  }
}

/** Waits until all is written: a pipe may be slower than the program's end. */
function writeOut(text: string): Promise<void> {
  return new Promise((resolve) => {
    process.stdout.write(text, () => resolve());
  });
}

// `wib figures … | head` closes the pipe when it has seen enough: no reason to end with a stack trace.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
});

process.exitCode = await runWib(process.argv.slice(2));
