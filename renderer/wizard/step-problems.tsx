// What is missing in a step. Silent about a step nobody has begun and about the row that is being written.
import { useEffect, useState } from 'react';
import { Button } from 'react-aria-components/Button';
import { codeName } from '../../shared/framework/code-lists.ts';
import type { Problem } from '../../shared/checks/problem.ts';
import type { TemplateStep } from '../../shared/plan/template.ts';
import { problemSentence } from '../../shared/words/check-words.ts';
import { focusPlace } from '../fields/focus-place.ts';
import { SeverityMark } from '../kit/severity-mark.tsx';
import { useProblems, useWords } from '../workbench-context.tsx';
import { groupProblems, type ProblemGroup } from './problem-groups.ts';
import { useReadiness } from './settled-plan.tsx';

const mostShown = 6;

export function StepProblems({ step }: { step: TemplateStep }) {
  const words = useWords();
  const groups = groupProblems(useProblems(), step.id, useFocusedRow());
  const state = useReadiness().steps.find((found) => found.stepId === step.id)?.state;
  if (state === 'notStarted') return null;
  return (
    <section>
      <h2>{words.say('guide.problems')}</h2>
      {groups.length === 0 ? (
        <p className="cw-quiet">{words.say('guide.noProblems')}</p>
      ) : (
        <ul className="cw-guide-problems">
          {groups.slice(0, mostShown).map((group) => (
            <li key={group.first.code}>
              <ProblemLink group={group} />
            </li>
          ))}
        </ul>
      )}
      {groups.length > mostShown ? (
        <p className="cw-quiet">{words.say('guide.more', { count: groups.length - mostShown })}</p>
      ) : null}
    </section>
  );
}

function ProblemLink({ group: { first, more } }: { group: ProblemGroup }) {
  const words = useWords();
  return (
    <Button slot="close" className="cw-problem-link" onPress={() => goTo(first)}>
      <SeverityMark severity={first.severity} word={words.say(`severity.${first.severity}`)} />
      <span>
        {problemSentence(words, first, codeName)}
        {more > 0 ? <span className="cw-quiet"> {words.say('guide.like', { count: more })}</span> : null}
      </span>
    </Button>
  );
}

/** The table row that holds the focus. */
function useFocusedRow(): string | null {
  const [row, setRow] = useState<string | null>(null);
  useEffect(() => {
    const follow = (event: FocusEvent) => {
      const target = event.target instanceof Element ? event.target : null;
      if (target?.closest('.cw-popover')) return;
      setRow(target?.closest<HTMLElement>('[data-row]')?.dataset['row'] ?? null);
    };
    document.addEventListener('focusin', follow);
    return () => document.removeEventListener('focusin', follow);
  }, []);
  return row;
}

/** A drawer closes first and gives the focus back; only then can it go on to the field. */
const drawerMs = 250;

function goTo({ section, collection, item, field }: Problem): void {
  if (field === undefined) return;
  const isInDrawer = document.activeElement?.closest('[role="dialog"]');
  const place = {
    section,
    field,
    ...(collection === undefined ? {} : { collection }),
    ...(item === undefined ? {} : { item }),
  };
  if (isInDrawer) setTimeout(() => focusPlace(place), drawerMs);
  else focusPlace(place);
}
