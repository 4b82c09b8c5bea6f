// One row a kind of field: its view. A forgotten row does not compile.
import type { ComponentType } from 'react';
import type { FieldKind } from '../../shared/plan/field-kinds.ts';
import { ChoiceView, RatingView, YesNoView } from './choice-views.tsx';
import { CodesView, CodeView } from './code-views.tsx';
import { DateView, WhenView } from './date-views.tsx';
import { CoordinatesView, MoneyView, NumberView } from './number-views.tsx';
import { QuantityView } from './quantity-view.tsx';
import { RefsView, RefView } from './ref-views.tsx';
import { LineView, TextView } from './text-views.tsx';
import type { ViewProps } from './view-props.ts';

export const fieldViews: { readonly [Kind in FieldKind]: ComponentType<ViewProps<Kind>> } = {
  line: LineView,
  text: TextView,
  choice: ChoiceView,
  code: CodeView,
  codes: CodesView,
  number: NumberView,
  rating: RatingView,
  yesNo: YesNoView,
  date: DateView,
  when: WhenView,
  quantity: QuantityView,
  money: MoneyView,
  coordinates: CoordinatesView,
  ref: RefView,
  refs: RefsView,
};
