// Beside a step: what is missing in it, an example from another case, the sources. What it is for stands under its title.
import { guidance, type Guidance } from '../../shared/framework/guidance.ts';
import { codeName } from '../../shared/framework/code-lists.ts';
import type { Place } from '../../shared/plan/address.ts';
import type { Problem } from '../../shared/checks/problem.ts';
import { askedKeys, type TemplateStep } from '../../shared/plan/template.ts';
import { problemSentence } from '../../shared/words/check-words.ts';
import { fieldName } from '../../shared/words/plan-words.ts';
import type { Words } from '../../shared/words/words.ts';
import { focusPlace } from '../fields/focus-place.ts';
import { SeverityMark } from '../kit/severity-mark.tsx';
import { Button } from 'react-aria-components/Button';
import { useProblems, useWords } from '../workbench-context.tsx';
import { useReadiness } from './use-readiness.ts';

const mostShown = 6;

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

/** Shown once something was written: a blank step is no fault. */
function StepProblems({ step }: { step: TemplateStep }) {
  const words = useWords();
  const problems = useProblems().filter((problem) => problem.stepId === step.id);
  const state = useReadiness().steps.find((found) => found.stepId === step.id)?.state;
  if (state === 'notStarted') return null;
  return (
    <section>
      <h2>{words.say('guide.problems')}</h2>
      {problems.length === 0 ? (
        <p className="cw-quiet">{words.say('guide.noProblems')}</p>
      ) : (
        <ul className="cw-guide-problems">
          {problems.slice(0, mostShown).map((problem) => (
            <li key={`${problem.code}/${problem.item ?? ''}/${problem.field ?? ''}`}>
              <ProblemLink problem={problem} />
            </li>
          ))}
        </ul>
      )}
      {problems.length > mostShown ? (
        <p className="cw-quiet">{words.say('guide.more', { count: problems.length - mostShown })}</p>
      ) : null}
    </section>
  );
}

function ProblemLink({ problem }: { problem: Problem }) {
  const words = useWords();
  return (
    <Button className="cw-problem-link" onPress={() => goTo(problem)}>
      <SeverityMark severity={problem.severity} word={words.say(`severity.${problem.severity}`)} />
      <span>{problemSentence(words, problem, codeName)}</span>
    </Button>
  );
}

function goTo({ section, collection, item, field }: Problem): void {
  if (field === undefined) return;
  const place: Place = {
    section,
    field,
    ...(collection === undefined ? {} : { collection }),
    ...(item === undefined ? {} : { item }),
  };
  focusPlace(place);
}
