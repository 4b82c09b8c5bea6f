// What the plan does not know, as a to-do: questions written where they stand, and marked answers to make questions of.
import { Plus } from 'lucide-react';
import { useEffect, useState } from 'react';
import { askEdit } from '../../shared/upkeep/open-questions.ts';
import type { Unknowns } from '../../shared/upkeep/open-questions.ts';
import type { MarkedAnswer } from '../../shared/upkeep/marked-answers.ts';
import { isFinal } from '../../shared/wizard/finalising.ts';
import { wordsOf } from '../../shared/words/languages.ts';
import { focusPlace } from '../fields/focus-place.ts';
import { Button } from '../kit/button.tsx';
import { useEdit, useNewId, useOpenPlan, usePlan, useWords } from '../workbench-context.tsx';
import { aboutWords, questionOf } from './place-words.ts';
import { QuestionRow } from './question-row.tsx';
import { UntoldList } from './untold-list.tsx';

export function UnknownsPart({ unknowns }: { readonly unknowns: Unknowns }) {
  const words = useWords();
  const edit = useEdit();
  const newId = useNewId();
  const { plan: actor } = useOpenPlan();
  const isSigned = usePlan(isFinal);
  // A question answered here stays in its place until the screen is left.
  const [answeredBefore] = useState(() => new Set(unknowns.answered.map(({ question }) => question.id)));
  const [expected, expect] = useState<{ id: string; field: string } | null>(null);
  useEffect(() => {
    if (!expected) return;
    const place = { section: 'review', collection: 'openQuestions', item: expected.id } as const;
    if (focusPlace({ ...place, field: expected.field })) expect(null);
  }, [expected, unknowns]);
  const here = [...unknowns.open, ...unknowns.answered].filter(
    ({ question }) => !answeredBefore.has(question.id),
  );
  const before = unknowns.answered.filter(({ question }) => answeredBefore.has(question.id));
  const add = (): void => {
    const id = newId();
    edit({ kind: 'add', collection: 'review.openQuestions', id });
    expect({ id, field: 'question' });
  };
  const ask = (mark: MarkedAnswer): void => {
    const { plan } = actor.getSnapshot().context.history;
    const spoken = wordsOf(plan.language);
    const id = newId();
    const about = aboutWords(spoken, plan, mark.place);
    edit(askEdit(plan, mark, { id, question: questionOf(spoken, plan, mark), about }));
    expect({ id, field: 'owner' });
  };
  return (
    <>
      <section className="cw-upkeep-kind">
        <h3>{words.say('upkeep.questions')}</h3>
        {here.length === 0 ? <p className="cw-quiet">{words.say('upkeep.questions.none')}</p> : null}
        <ul className="cw-questions">
          {inTableOrder(here).map((asked) => (
            <QuestionRow key={asked.question.id} asked={asked} />
          ))}
        </ul>
        {isSigned ? null : (
          <Button icon={Plus} onPress={add}>
            {words.say('upkeep.addQuestion')}
          </Button>
        )}
        {before.length > 0 ? (
          <details className="cw-upkeep-periods">
            <summary>{words.say('upkeep.answeredBefore', { count: before.length })}</summary>
            <ul className="cw-questions">
              {before.map((asked) => (
                <QuestionRow key={asked.question.id} asked={asked} />
              ))}
            </ul>
          </details>
        ) : null}
      </section>
      <UntoldList marks={unknowns.untold} onAsk={isSigned ? undefined : ask} />
    </>
  );
}

/** Answering must not move a row, so open and answered ones stand as in the table. */
const inTableOrder = (asked: Unknowns['open']): Unknowns['open'] =>
  asked.toSorted((left, right) => (left.question.order < right.question.order ? -1 : 1));
