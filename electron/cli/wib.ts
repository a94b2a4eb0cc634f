import { IssueError } from '../../shared/model/issue.ts';
import { cliTexts } from '../../shared/language/nl/cli.ts';
import { fail, readArguments, UsageError } from './arguments.ts';
import type { Arguments } from './arguments.ts';
import { createCliCore } from './cli-core.ts';
import type { CliCore } from './cli-core.ts';
import { checkCommand } from './commands/check.ts';
import { exportCommand } from './commands/export.ts';
import { figuresCommand } from './commands/figures.ts';
import { importCommand } from './commands/import.ts';
import { sampleCommand } from './commands/sample.ts';
import { say, sayIssue } from './say.ts';

/** Answers the text for stdout; null when there is none. */
type Command = (args: Arguments, core: CliCore) => Promise<string | null>;

const commands: Readonly<Record<string, Command>> = {
  import: importCommand,
  figures: figuresCommand,
  export: exportCommand,
  sample: sampleCommand,
  check: checkCommand,
};

/** 0 done, 1 refused with a reason, 2 not a command. */
async function runWib(argv: readonly string[]): Promise<0 | 1 | 2> {
  const [name, ...rest] = argv;
  if (name === undefined || name === 'help' || name === '--help') {
    say(cliTexts.usage);
    return name === undefined ? 2 : 0;
  }
  const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (!command) {
    say(`${cliTexts.unknownCommand(name)}\n\n${cliTexts.usage}`);
    return 2;
  }
  const core = createCliCore(import.meta.dirname);
  try {
    const args = readArguments(rest);
    if (command !== importCommand && args.files.length > 0) fail(cliTexts.strayWords(args.files));
    const result = await command(args, core);
    if (result !== null) await writeOut(result);
    return 0;
  } catch (error) {
    if (error instanceof UsageError) {
      say(`${error.message}\n\n${cliTexts.usage}`);
      return 2;
    }
    if (!(error instanceof IssueError)) throw error;
    sayIssue(error.issue);
    return 1;
  } finally {
    core.close();
  }
}

/** Waits until all is written: a pipe may be slower than the program's end. */
function writeOut(text: string): Promise<void> {
  return new Promise((resolve) => {
    process.stdout.write(text, () => resolve());
  });
}

process.exitCode = await runWib(process.argv.slice(2));
