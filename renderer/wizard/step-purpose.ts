// The one sentence that says what a step is for. Pure.
import { guidance } from '../../shared/framework/guidance.ts';
import type { TemplateStep } from '../../shared/plan/template.ts';
import type { Words } from '../../shared/words/words.ts';

export function stepPurpose(words: Words, step: TemplateStep): string {
  const why = guidance(words.language).step(step.id)?.why;
  return why === undefined ? '' : words.own(why);
}
