// An answer that is read and not written: of a final plan, or one that is set by an act of its own and not by typing.
import type { Field } from '../../shared/plan/field-kinds.ts';
import { placeKey, type Place } from '../../shared/plan/address.ts';
import type { FieldFrameProps } from '../kit/field-frame.tsx';
import { FieldMarks } from '../kit/field-frame.tsx';
import { usePlan, useWords } from '../workbench-context.tsx';
import { fieldText } from './field-text.ts';

/** Fields no box is offered for, with what an unanswered one counts as: the status is set by finalising and reopening only. */
const setByAct: Readonly<Record<string, string>> = { 'cover.status': 'draft' };

export const isSetByAct = (place: Place): boolean => placeKey(place) in setByAct;

type ToldProps = { place: Place; field: Field; value: unknown; frame: FieldFrameProps };

export function ToldAnswer({ place, field, value, frame }: ToldProps) {
  const words = useWords();
  const fieldKey = placeKey(place);
  const told = value === '' ? (setByAct[fieldKey] ?? value) : value;
  const text = usePlan((plan) => fieldText({ plan, words, fieldKey, field, value: told }));
  if (frame.isBare)
    return (
      <span role="group" aria-label={frame.label} className={text === '' ? 'cw-quiet' : 'cw-told-text'}>
        {text || words.say('told.none')}
      </span>
    );
  return (
    <dl className="cw-told">
      <dt className="cw-field-head">
        <span className="cw-label">{frame.label}</span>
        <FieldMarks frame={frame} />
      </dt>
      {isSetByAct(place) ? <dd className="cw-hint">{words.say('told.byAct')}</dd> : null}
      <dd className={text === '' ? 'cw-quiet' : 'cw-told-text'}>{text || words.say('told.none')}</dd>
    </dl>
  );
}
