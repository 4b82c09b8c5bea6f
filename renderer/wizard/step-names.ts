// What steps, stages and paths are called. Pure.
import type { TemplatePath, TemplateStep } from '../../shared/plan/template.ts';
import { sectionName } from '../../shared/words/plan-words.ts';
import type { Words } from '../../shared/words/words.ts';

/** The title of a step: its own in a workshop path, else the name of the section it asks. */
export const stepTitle = (words: Words, path: TemplatePath, step: TemplateStep): string =>
  words.find(`step.${path.id}.${step.id}`) ?? sectionName(words, step.id);

export const stageTitle = (words: Words, stage: TemplateStep['stage']): string => words.say(`stage.${stage}`);

export const pathTitle = (words: Words, path: TemplatePath): string =>
  words.find(`path.${path.id}`) ?? path.id;

/** Consecutive steps of one stage, in order. */
export function stagesOf(path: TemplatePath): { stage: TemplateStep['stage']; steps: TemplateStep[] }[] {
  const stages: { stage: TemplateStep['stage']; steps: TemplateStep[] }[] = [];
  for (const step of path.steps) {
    const last = stages.at(-1);
    if (last?.stage === step.stage) last.steps.push(step);
    else stages.push({ stage: step.stage, steps: [step] });
  }
  return stages;
}
