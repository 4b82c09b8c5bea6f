// One open question, written where it stands: the question, who finds the answer by when, and the answer that closes it.
import { placeKey } from '../../shared/plan/address.ts';
import type { Place } from '../../shared/plan/address.ts';
import type { Asked } from '../../shared/upkeep/open-questions.ts';
import { isFinal } from '../../shared/wizard/finalising.ts';
import { fieldName } from '../../shared/words/plan-words.ts';
import { FieldView } from '../fields/field-view.tsx';
import { placeId } from '../fields/focus-place.ts';
import { Button } from '../kit/button.tsx';
import { Pill } from '../kit/pill.tsx';
import { useEdit, usePlan, useWords } from '../workbench-context.tsx';
import { useJump } from '../workbench/use-jump.ts';

const at = (item: string, field: string): Place => ({
  section: 'review',
  collection: 'openQuestions',
  item,
  field,
});

export function QuestionRow({ asked }: { readonly asked: Asked }) {
  const words = useWords();
  const edit = useEdit();
  const jump = useJump();
  const isSigned = usePlan(isFinal);
  const { question, place, isStillMarked } = asked;
  const title = question.question.trim() || words.say('upkeep.unnamedQuestion');
  const isAnswered = question.answer.trim() !== '';
  return (
    <li>
      <div className="cw-question" role="group" aria-label={title}>
        <Cell place={at(question.id, 'question')} />
        <Cell place={at(question.id, 'owner')} />
        <Cell place={at(question.id, 'due')} />
        <Cell place={at(question.id, 'answer')} />
        <div className="cw-question-foot">
          <span className="cw-quiet">{question.about}</span>
          {isAnswered ? <Pill tone="good">{words.say('upkeep.answered')}</Pill> : null}
          {!isAnswered && place && question.origin.ref !== '' && !isStillMarked ? (
            <span className="cw-quiet">{words.say('upkeep.settledInPlace')}</span>
          ) : null}
          <span className="cw-question-does">
            {place ? (
              <Button
                variant="quiet"
                spokenAs={words.say('upkeep.openThis', { title })}
                onPress={() => jump(place)}
              >
                {words.say('upkeep.open')}
              </Button>
            ) : null}
            {isSigned ? null : (
              <Button
                variant="quiet"
                spokenAs={words.say('upkeep.removeQuestionThis', { title })}
                onPress={() =>
                  edit({ kind: 'remove', collection: 'review.openQuestions', item: question.id })
                }
              >
                {words.say('upkeep.removeQuestion')}
              </Button>
            )}
          </span>
        </div>
      </div>
    </li>
  );
}

function Cell({ place }: { readonly place: Place }) {
  const words = useWords();
  return (
    <div className={`cw-question-${place.field}`} data-place={placeId(place)}>
      <span className="cw-question-label" aria-hidden>
        {fieldName(words, placeKey(place))}
      </span>
      <FieldView place={place} size="cell" />
    </div>
  );
}
