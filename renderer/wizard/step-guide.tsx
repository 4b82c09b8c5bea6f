// Beside a step: what is missing in it, help with the question being answered, help with all others, the sources.
// What the step is for stands under its title.
import { guidance } from '../../shared/framework/guidance.ts';
import type { TemplateStep } from '../../shared/plan/template.ts';
import { fieldName } from '../../shared/words/plan-words.ts';
import { useWords } from '../workbench-context.tsx';
import { Example, hasHelp, OneHelp, StepHelp } from './field-help.tsx';
import { useLookedAt, type LookedAtStore } from './looked-at.ts';
import { StepProblems } from './step-problems.tsx';

export function StepGuide({ step, store }: { step: TemplateStep; store: LookedAtStore }) {
  const words = useWords();
  const looked = useLookedAt(store);
  const guide = guidance(words.language).step(step.id);
  const question = looked.field !== null && hasHelp(words, looked.field) ? looked.field : null;
  return (
    <div className="cw-guide">
      <StepProblems step={step} />
      {question !== null ? (
        <section className="cw-guide-now">
          <h2>{words.say('guide.now', { field: fieldName(words, question) })}</h2>
          <OneHelp fieldKey={question} />
        </section>
      ) : guide?.example ? (
        <section>
          <h2>{words.say('guide.example')}</h2>
          <Example words={words} guide={guide} />
        </section>
      ) : null}
      <StepHelp step={step} looked={looked} />
      {guide?.source ? (
        <section>
          <h2>{words.say('guide.sources')}</h2>
          <p className="cw-guide-source">{words.own(guide.source)}</p>
        </section>
      ) : null}
    </div>
  );
}
