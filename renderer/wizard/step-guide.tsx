// Beside a step: what is missing in it, an example from another case, the sources. What it is for stands under its title.
import { guidance, type Guidance } from '../../shared/framework/guidance.ts';
import { askedKeys, type TemplateStep } from '../../shared/plan/template.ts';
import { fieldName } from '../../shared/words/plan-words.ts';
import type { Words } from '../../shared/words/words.ts';
import { useWords } from '../workbench-context.tsx';
import { StepProblems } from './step-problems.tsx';

export function StepGuide({ step }: { step: TemplateStep }) {
  const words = useWords();
  const guide = guidance(words.language).step(step.id);
  return (
    <div className="cw-guide">
      <StepProblems step={step} />
      {guide?.example ? (
        <section>
          <h2>{words.say('guide.example')}</h2>
          <Example words={words} guide={guide} />
        </section>
      ) : null}
      <FieldExamples step={step} />
      {guide?.source ? (
        <section>
          <h2>{words.say('guide.sources')}</h2>
          <p className="cw-guide-source">{words.own(guide.source)}</p>
        </section>
      ) : null}
    </div>
  );
}

function Example({ words, guide }: { words: Words; guide: Guidance }) {
  return (
    <blockquote className="cw-example">
      {guide.example ? words.own(guide.example) : null}
      {guide.exampleFrom ? <footer>{words.own(guide.exampleFrom)}</footer> : null}
    </blockquote>
  );
}

/** Examples for the questions of the step, folded away until they are asked for. */
function FieldExamples({ step }: { step: TemplateStep }) {
  const words = useWords();
  const book = guidance(words.language);
  const entries = askedKeys(step).flatMap((key) => {
    const entry = book.field(key);
    return entry?.example ? [{ key, entry }] : [];
  });
  if (entries.length === 0) return null;
  return (
    <section>
      <h2>{words.say('guide.perField')}</h2>
      {entries.map(({ key, entry }) => (
        <details key={key} className="cw-guide-field">
          <summary>{fieldName(words, key)}</summary>
          <p>{words.own(entry.line)}</p>
          <Example words={words} guide={entry} />
          {entry.source ? <p className="cw-guide-source">{words.own(entry.source)}</p> : null}
        </details>
      ))}
    </section>
  );
}
