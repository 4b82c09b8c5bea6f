// One quiet line under a step: what is answered already and not asked on this path.
import { Route } from 'lucide-react';
import { useMemo } from 'react';
import { collectionDefinition, fieldAt, placeKey, splitCollectionKey } from '../../shared/plan/address.ts';
import type { Plan } from '../../shared/plan/plan.ts';
import type { TemplateStep } from '../../shared/plan/template.ts';
import { collectionName, fieldName } from '../../shared/words/plan-words.ts';
import type { Words } from '../../shared/words/words.ts';
import { fieldText } from '../fields/field-text.ts';
import type { Target } from '../fields/focus-place.ts';
import { Button } from '../kit/button.tsx';
import { useJump } from '../workbench/use-jump.ts';
import { useTemplate, useWords } from '../workbench-context.tsx';
import { useSettledPlan } from './settled-plan.tsx';
import { alsoAnswered, countUnasked, type Unasked } from './also-answered.ts';

export function AlsoAnswered({ step }: { step: TemplateStep }) {
  const words = useWords();
  const template = useTemplate();
  const plan = useSettledPlan();
  const unasked = useMemo(() => alsoAnswered(plan, template, step), [plan, template, step]);
  const jump = useJump();
  const [first] = unasked;
  if (first === undefined) return null;
  return (
    <details className="cw-also">
      <summary>{words.say('also.summary', { count: countUnasked(unasked) })}</summary>
      <p className="cw-quiet">{words.say('also.explained')}</p>
      <dl className="cw-also-list">
        {unasked.map((one) => {
          const { name, text } = describe(words, plan, one);
          return (
            <div key={name}>
              <dt>{name}</dt>
              <dd>{text}</dd>
            </div>
          );
        })}
      </dl>
      <Button variant="quiet" icon={Route} onPress={() => jump(targetOf(first))}>
        {words.say('also.open')}
      </Button>
    </details>
  );
}

/** Where on the full path the answer is written. */
function targetOf(one: Unasked): Target {
  if (one.kind === 'field') return { section: one.section, field: one.field };
  const field = one.kind === 'column' ? one.field : collectionDefinition(one.collection).titleField;
  return { ...splitCollectionKey(one.collection), field };
}

function describe(words: Words, plan: Plan, one: Unasked): { name: string; text: string } {
  if (one.kind === 'rows')
    return {
      name: collectionName(words, one.collection),
      text: words.say('also.rows', { count: one.count }),
    };
  if (one.kind === 'column')
    return {
      name: `${collectionName(words, one.collection)}: ${fieldName(words, `${one.collection}.${one.field}`)}`,
      text: words.say('also.inRows', { count: one.count }),
    };
  const fieldKey = placeKey(one);
  const text = fieldText({ plan, words, fieldKey, field: fieldAt(one), value: one.value });
  return { name: fieldName(words, fieldKey), text };
}
