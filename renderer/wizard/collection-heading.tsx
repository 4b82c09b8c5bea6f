// The heading over a table or cards: its name, how many there are and how many are usual.
import type { CollectionBlock } from '../../shared/plan/template.ts';
import { collectionName } from '../../shared/words/plan-words.ts';
import { useWords } from '../workbench-context.tsx';

export function CollectionHeading({ block, count }: { block: CollectionBlock; count: number }) {
  const words = useWords();
  const [low, high] = block.usual ?? [0, 0];
  const usual =
    high === 0
      ? ''
      : low === high
        ? words.say('table.usualOne', { count: low })
        : words.say('table.usual', { low, high });
  const said = [count > 0 ? words.say('table.count', { count }) : '', usual].filter(Boolean).join(' · ');
  return (
    <div className="cw-block-head">
      <h2 tabIndex={-1}>{collectionName(words, block.collection)}</h2>
      {said ? <p className="cw-quiet cw-number">{said}</p> : null}
    </div>
  );
}
