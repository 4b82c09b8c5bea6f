// workbench templates: which templates there are.
import { templates } from '../../../shared/plan/templates.ts';
import { complain, misuse, readArguments } from '../arguments.ts';
import { exit } from '../io.ts';
import type { Command } from '../io.ts';

export const listTemplates: Command = (args, io) => {
  const read = readArguments(args, {});
  if (!read.ok) return complain(io, read.fault);
  if (read.value.files.length > 0) return complain(io, misuse('cli.use.noneWanted').fault);
  for (const { id, roles, paths } of templates())
    io.out(
      io.words.say('cli.templateRow', {
        id,
        roles: roles.join(', '),
        paths: paths.map((path) => path.id).join(', '),
      }),
    );
  return exit.clean;
};
