// Which command is meant. A new command is one file and one row here.
import { complain, misuse } from './arguments.ts';
import { checkFile } from './commands/check.ts';
import { compareFiles } from './commands/compare.ts';
import { exportDocument } from './commands/export.ts';
import { printFingerprint } from './commands/fingerprint.ts';
import { createPlan } from './commands/new.ts';
import { listPractices } from './commands/practices.ts';
import { listScenarios } from './commands/scenarios.ts';
import { showParent } from './commands/parent.ts';
import { listTemplates } from './commands/templates.ts';
import { reportWords } from './commands/words.ts';
import { exit } from './io.ts';
import type { Command, Exit, Io } from './io.ts';

const commands: Readonly<Record<string, Command>> = {
  templates: listTemplates,
  scenarios: listScenarios,
  practices: listPractices,
  new: createPlan,
  check: checkFile,
  compare: compareFiles,
  export: exportDocument,
  parent: showParent,
  fingerprint: printFingerprint,
  words: reportWords,
};

/** Runs the command in the arguments and answers its exit code. */
export async function run(args: readonly string[], io: Io): Promise<Exit> {
  const [name, ...rest] = args;
  if (args.includes('--help') || args.includes('-h') || name === 'help') {
    io.out(io.words.say('cli.help'));
    return exit.clean;
  }
  if (name === undefined) return complain(io, misuse('cli.use.noCommand').fault);
  const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (!command) return complain(io, misuse('cli.use.unknownCommand', { command: name }).fault);
  return command(rest, io);
}
