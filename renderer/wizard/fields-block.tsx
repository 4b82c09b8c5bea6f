// Fields of a section, one under the other.
import { useMemo } from 'react';
import type { FieldsBlock as Block } from '../../shared/plan/template.ts';
import type { Place } from '../../shared/plan/address.ts';
import { FieldView } from '../fields/field-view.tsx';
import { useTemplate } from '../workbench-context.tsx';

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
        <FieldView key={place.field} place={place} size="form" offered={offered[place.field]} />
      ))}
    </div>
  );
}
