// A table cell that is only read: cheap text, drawn again only when its words change.
import { fieldAt, placeKey, type Place } from '../../shared/plan/address.ts';
import { isParentKey } from '../../shared/lineage/groups.ts';
import type { Quantity } from '../../shared/plan/field-kinds.ts';
import type { Origin } from '../../shared/plan/section.ts';
import type { WordKey } from '../../shared/words/words.ts';
import { PhaseBadge, type Phase } from '../kit/phase-badge.tsx';
import { ParentMark } from '../parent/parent-mark.tsx';
import { usePlan, useWords } from '../workbench-context.tsx';
import { fieldText } from './field-text.ts';
import { placeId } from './focus-place.ts';
import { isFromScenario, sourceKeys } from './quantity-edits.ts';
import { unitName } from './unit-name.ts';

const originNames: Partial<Record<Origin['from'], WordKey>> = {
  scenario: 'fieldView.fromScenario',
  practice: 'fieldView.fromPractice',
};

export type CellTextProps = {
  place: Place;
  value: unknown;
  origin: Origin;
  /** The cell that names the row also says where the row came from. */
  isTitle: boolean;
  /** Smaller letters, for long names in a narrow column. */
  isSmall?: boolean | undefined;
};

export function CellText(props: CellTextProps) {
  return (
    <span data-place={placeId(props.place)} className={props.isSmall ? 'cw-cell-small' : undefined}>
      <Words {...props} />
    </span>
  );
}

function Words({ place, value, origin, isTitle }: CellTextProps) {
  const words = useWords();
  const field = fieldAt(place);
  const fieldKey = placeKey(place);
  const text = usePlan((plan) => fieldText({ plan, words, fieldKey, field, value }));
  if (field.kind === 'choice' && field.options.includes('during') && text !== '')
    return <PhaseCell phase={value as Phase} word={text} />;
  if (field.kind === 'quantity') return <FigureCell value={value as Quantity} origin={origin} />;
  const table = `${place.section}.${place.collection ?? ''}`;
  const from = isTitle ? originNames[origin.from] : undefined;
  return (
    <>
      {text}
      {from === undefined ? null : <span className="cw-cell-note">{words.say(from)}</span>}
      {isTitle && isParentKey(table) && place.item ? (
        <ParentMark collection={table} item={place.item} />
      ) : null}
    </>
  );
}

function PhaseCell({ phase, word }: { phase: Phase; word: string }) {
  const words = useWords();
  return (
    <PhaseBadge phase={phase} letter={words.say(`phaseLetter.${phase}`)} word={word} isWordShown={false} />
  );
}

/** The number, its unit where it is not people, and where it comes from. */
function FigureCell({ value, origin }: { value: Quantity; origin: Origin }) {
  const words = useWords();
  const text = value.value === null ? '' : words.number(value.value);
  const unit = value.unit === '' || value.unit === 'people' ? '' : unitName(words, value.unit, value.value);
  const source = isFromScenario(value, origin) ? sourceKeys(value.source).join(', ') : value.source;
  return (
    <>
      {text}
      {unit ? <span className="cw-cell-note">{unit}</span> : null}
      {source ? <span className="cw-cell-note">{words.say('fieldView.source', { source })}</span> : null}
      {value.others ? <span className="cw-cell-note">{words.say('fieldView.othersGiven')}</span> : null}
    </>
  );
}
