// Under the title of a long step: its tables with how many rows each has, as ways down to them.
import type { CollectionBlock, UnfoldedBlock } from '../../shared/plan/template.ts';
import { itemsOf } from '../../shared/plan/address.ts';
import { collectionName } from '../../shared/words/plan-words.ts';
import { Button } from '../kit/button.tsx';
import { useWords } from '../workbench-context.tsx';
import { useSettledPlan } from './settled-plan.tsx';

/** With fewer tables a step is seen through at a glance. */
const fewest = 3;

export function StepTables({ blocks }: { blocks: readonly UnfoldedBlock[] }) {
  const words = useWords();
  const plan = useSettledPlan();
  const tables = blocks.filter((block): block is CollectionBlock => block.kind === 'collection');
  if (tables.length < fewest) return null;
  return (
    <nav className="cw-step-tables" aria-label={words.say('table.inStep')}>
      {tables.map(({ collection }) => (
        <Button key={collection} variant="quiet" onPress={() => goTo(collection)}>
          {collectionName(words, collection)}{' '}
          <span className="cw-quiet cw-number cw-step-tables-count">
            {words.number(Object.keys(itemsOf(plan, collection)).length)}
          </span>
        </Button>
      ))}
    </nav>
  );
}

function goTo(collection: string): void {
  const heading = document.querySelector<HTMLElement>(
    `[data-collection="${CSS.escape(collection)}"] .cw-block-head h2`,
  );
  heading?.scrollIntoView({ block: 'start' });
  heading?.focus({ preventScroll: true });
}
