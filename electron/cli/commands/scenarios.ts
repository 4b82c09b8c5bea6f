// workbench scenarios: which scenarios a plan can be started from.
import { scenarioById, scenarioIds } from '../../../shared/scenario/scenarios.ts';
import { complain, misuse, readArguments } from '../arguments.ts';
import { exit } from '../io.ts';
import type { Command } from '../io.ts';

export const listScenarios: Command = (args, io) => {
  const read = readArguments(args, {});
  if (!read.ok) return complain(io, read.fault);
  if (read.value.files.length > 0) return complain(io, misuse('cli.use.noneWanted').fault);
  for (const id of scenarioIds) {
    const scenario = scenarioById(id);
    if (!scenario) continue;
    const roles = scenario.starts.map((start) => start.role).join(', ');
    io.out(io.words.say('cli.scenarioRow', { id, title: io.words.own(scenario.title), roles }));
  }
  return exit.clean;
};
