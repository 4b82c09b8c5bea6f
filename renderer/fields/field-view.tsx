// Any field of the plan by its place: reads its own value, sends its own edits, tells its problem once it was left.
import { useCallback, type ComponentType, type FocusEvent } from 'react';
import { fieldAt, placeKey, valueAt, type Place } from '../../shared/plan/address.ts';
import { isFinal } from '../../shared/wizard/finalising.ts';
import { useEdit, usePlan } from '../workbench-context.tsx';
import { fieldViews } from './field-views.tsx';
import { useFieldFrame } from './field-frame.ts';
import { placeId } from './focus-place.ts';
import { isSetByAct, ToldAnswer } from './told-answer.tsx';
import type { FieldSize, ViewProps } from './view-props.ts';

export type FieldViewProps = { place: Place; size: FieldSize; offered?: readonly string[] | undefined };

type AnyView = ComponentType<
  Omit<ViewProps<'line'>, 'value' | 'change'> & { value: unknown; change: (value: unknown) => void }
>;

export function FieldView({ place, size, offered }: FieldViewProps) {
  const value = usePlan((plan) => valueAt(plan, place));
  const edit = useEdit();
  const { frame, leave } = useFieldFrame(place, size);
  const change = useCallback((next: unknown) => edit({ kind: 'set', place, value: next }), [edit, place]);
  const isSigned = usePlan(isFinal);
  if (value === undefined) return null;
  const field = fieldAt(place);
  const View = fieldViews[field.kind] as unknown as AnyView;
  const view =
    isSigned || isSetByAct(place) ? (
      <ToldAnswer {...{ place, field, value, frame }} />
    ) : (
      <View {...{ place, field, value, change, frame, size, offered }} fieldKey={placeKey(place)} />
    );
  if (size === 'cell')
    return (
      <span className="cw-cell-place" data-place={placeId(place)}>
        {view}
      </span>
    );
  return (
    <div
      className="cw-field-place"
      data-place={placeId(place)}
      tabIndex={-1}
      onBlur={(event) => hasLeft(event) && leave()}
    >
      {view}
    </div>
  );
}

/** Focus went out of the field, not to another part of it. */
const hasLeft = (event: FocusEvent<HTMLElement>) => !event.currentTarget.contains(event.relatedTarget);
