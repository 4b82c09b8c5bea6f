// What every view of a field is given. A view holds no copy of the value: it shows what it got and sends what was done.
import type { Place } from '../../shared/plan/address.ts';
import type { Field, FieldKind, FieldValue } from '../../shared/plan/field-kinds.ts';
import type { FieldFrameProps } from '../kit/field-frame.tsx';

/** `form`: label above, hint, problem below. `cell`: bare, in a table. */
export type FieldSize = 'form' | 'cell';

export type ViewProps<Kind extends FieldKind> = {
  place: Place;
  /** `section.field` or `section.collection.field`. */
  fieldKey: string;
  field: Field;
  value: FieldValue[Kind];
  change: (value: FieldValue[Kind]) => void;
  frame: FieldFrameProps;
  size: FieldSize;
  /** Offers only these of a choice, where a path narrows a table; what is already chosen stays. */
  offered?: readonly string[] | undefined;
};
