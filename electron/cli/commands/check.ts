// workbench check: what is not yet in a plan. Answers 1 if and only if an error stands.
import { checkPlan, countProblems } from '../../../shared/checks/check-plan.ts';
import type { Problem } from '../../../shared/checks/problem.ts';
import { readiness } from '../../../shared/checks/readiness.ts';
import { codeName } from '../../../shared/framework/code-lists.ts';
import { itemTitle, placeKey } from '../../../shared/plan/address.ts';
import type { Plan } from '../../../shared/plan/plan.ts';
import { templateById } from '../../../shared/plan/templates.ts';
import { problemSentence, problemSource } from '../../../shared/words/check-words.ts';
import { fieldName } from '../../../shared/words/plan-words.ts';
import { complain, oneFile, readArguments } from '../arguments.ts';
import { lament, readPlanFile, tellIfByHand } from '../files.ts';
import { exit } from '../io.ts';
import type { Command, Io } from '../io.ts';

const marks = { error: '▲', warning: '◆', note: '●' } as const;

export const checkFile: Command = async (args, io) => {
  const read = readArguments(args, { json: { type: 'boolean' } });
  if (!read.ok) return complain(io, read.fault);
  const file = oneFile(read.value.files);
  if (!file.ok) return complain(io, file.fault);
  const opened = await readPlanFile(file.value);
  if (!opened.ok) return lament(io, opened.fault);
  const { plan, notices } = opened.value;
  const template = templateById(plan.template.id);
  if (!template) return lament(io, { code: 'template', file: file.value, detail: plan.template.id });

  const problems = checkPlan(plan, template, { today: localDay(io.now()) });
  const count = countProblems(problems);
  tellIfByHand(notices, io);
  if (read.value.flags['json'] === true) {
    io.out(JSON.stringify({ problems: problems.map((problem) => asJson(problem, io)) }, null, 2));
  } else {
    for (const problem of problems) io.out(asText(plan, problem, io));
    const { percent } = readiness(plan, template);
    io.out(
      problems.length === 0
        ? io.words.say('cli.checkClean', { percent })
        : io.words.say('cli.checkCount', {
            errors: count.error,
            warnings: count.warning,
            notes: count.note,
            percent,
          }),
    );
  }
  return count.error > 0 ? exit.no : exit.clean;
};

/** The day it is where the person sits. */
function localDay(now: Date): string {
  const parts = [now.getFullYear(), now.getMonth() + 1, now.getDate()];
  return parts.map((part) => String(part).padStart(2, '0')).join('-');
}

const asJson = (problem: Problem, io: Io) => ({
  code: problem.code,
  severity: problem.severity,
  sentence: problemSentence(io.words, problem, codeName),
  section: problem.section,
  item: problem.item ?? null,
  field: problem.field ?? null,
  source: problemSource(io.words, problem),
});

function asText(plan: Plan, problem: Problem, io: Io): string {
  const { section, collection, item, field = '' } = problem;
  const title =
    section !== 'plan' && collection && item ? itemTitle(plan, `${section}.${collection}`, item) : '';
  const key = placeKey({ section, field, ...(collection ? { collection } : {}) });
  const place = [fieldName(io.words, key), title].filter((part) => part !== '').join(': ');
  return [
    `${marks[problem.severity]} ${problemSentence(io.words, problem, codeName)}`,
    `    ${io.words.say('cli.problemPlace', { place, source: problemSource(io.words, problem) })}`,
  ].join('\n');
}
