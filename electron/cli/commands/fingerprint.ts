// workbench fingerprint: the digits that stand beside the signatures of a printed plan, reckoned from the file's bytes.
import { fingerprint } from '../../../shared/plan/fingerprint.ts';
import { complain, oneFile, readArguments } from '../arguments.ts';
import { lament, readPlanFile, tellIfByHand } from '../files.ts';
import { exit } from '../io.ts';
import type { Command } from '../io.ts';

/** Answers 1 when the file was changed by hand: then it is not what the program saved, whatever it says of itself. */
export const printFingerprint: Command = async (args, io) => {
  const read = readArguments(args, {});
  if (!read.ok) return complain(io, read.fault);
  const file = oneFile(read.value.files);
  if (!file.ok) return complain(io, file.fault);
  const opened = await readPlanFile(file.value);
  if (!opened.ok) return lament(io, opened.fault);
  const { hash, notices } = opened.value;
  const isByHand = tellIfByHand(notices, io);
  io.out(fingerprint(hash));
  return isByHand ? exit.no : exit.clean;
};
