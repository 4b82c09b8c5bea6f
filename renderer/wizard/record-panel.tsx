// A whole row of a table in a panel at the side: every asked field with its guidance, its source, its problem.
import { useMemo } from 'react';
import { itemTitle } from '../../shared/plan/address.ts';
import type { CollectionBlock } from '../../shared/plan/template.ts';
import { itemName } from '../../shared/words/plan-words.ts';
import { FieldView } from '../fields/field-view.tsx';
import { SidePanel } from '../kit/side-panel.tsx';
import { ParentSays } from '../parent/parent-mark.tsx';
import { usePlan, useWords } from '../workbench-context.tsx';
import { placeIn } from './collection-columns.tsx';

type RecordPanelProps = { block: CollectionBlock; item: string | null; close: () => void };

export function RecordPanel({ block, item, close }: RecordPanelProps) {
  const words = useWords();
  const title = usePlan((plan) => (item === null ? '' : itemTitle(plan, block.collection, item)));
  const places = useMemo(
    () => (item === null ? [] : block.columns.map((field) => placeIn(block.collection, item, field))),
    [block, item],
  );
  return (
    <SidePanel
      title={title || itemName(words, block.collection)}
      isOpen={item !== null}
      onClose={close}
      closeLabel={words.say('wizard.close')}
    >
      {item === null ? null : <ParentSays collection={block.collection} item={item} />}
      <div className="cw-form">
        {places.map((place) => (
          <FieldView key={place.field} place={place} size="form" />
        ))}
      </div>
    </SidePanel>
  );
}
