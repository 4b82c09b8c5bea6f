// Fields of a section, one under the other.
import { Fragment, useMemo } from 'react';
import type { FieldsBlock as Block } from '../../shared/plan/template.ts';
import type { Place } from '../../shared/plan/address.ts';
import { FieldView } from '../fields/field-view.tsx';
import { ParentCard } from '../parent/parent-card.tsx';
import { useTemplate } from '../workbench-context.tsx';

/** Below the level stands which plan is above: a lower one seldom stands alone. */
const isLevel = ({ section, field }: Place): boolean => section === 'plan' && field === 'level';

export function FieldsBlock({ block }: { block: Block }) {
  const { roles, levels } = useTemplate();
  const offered: Readonly<Record<string, readonly string[]>> =
    block.section === 'plan' ? { role: roles, level: levels } : {};
  const places = useMemo(
    () => block.fields.map((field): Place => ({ section: block.section as Place['section'], field })),
    [block],
  );
  return (
    <div className="cw-form cw-block">
      {places.map((place) => (
        <Fragment key={place.field}>
          <FieldView place={place} size="form" offered={offered[place.field]} />
          {isLevel(place) ? <ParentCard /> : null}
        </Fragment>
      ))}
    </div>
  );
}
