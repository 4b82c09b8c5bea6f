// Every day the plan sets itself, the earliest first, each with its owner and the way to where it is written.
import { itemTitle } from '../../shared/plan/address.ts';
import type { Plan } from '../../shared/plan/plan.ts';
import type { DatedThing } from '../../shared/upkeep/dated-things.ts';
import type { Words } from '../../shared/words/words.ts';
import { Button } from '../kit/button.tsx';
import { DataTable } from '../kit/data-table.tsx';
import { EmptyState } from '../kit/empty-state.tsx';
import { Pill } from '../kit/pill.tsx';
import type { TableColumn } from '../kit/table-types.ts';
import { useWords } from '../workbench-context.tsx';
import { useJump } from '../workbench/use-jump.ts';

type Props = { readonly plan: Plan; readonly things: readonly DatedThing[] };

/** What falls on a day, in one line. */
export const thingWords = (words: Words, { kind, title }: DatedThing): string =>
  title === '' ? words.say(`upkeep.kind.${kind}`) : title;

const ownersOf = (words: Words, plan: Plan, { owners }: DatedThing): string =>
  owners
    .map((id) => itemTitle(plan, 'coordination.actors', id))
    .filter((name) => name !== '')
    .join(', ') || words.say('upkeep.nobody');

export function DatesPart({ plan, things }: Props) {
  const words = useWords();
  const jump = useJump();
  const columns: TableColumn<DatedThing>[] = [
    {
      id: 'date',
      label: words.say('upkeep.date'),
      width: 'medium',
      show: (thing) => (
        <span className="cw-upkeep-day">
          {words.date(thing.date)}
          <Near thing={thing} />
        </span>
      ),
    },
    {
      id: 'what',
      label: words.say('upkeep.what'),
      width: 'wide',
      show: (thing) => (
        <>
          {thingWords(words, thing)}
          {thing.title === '' ? null : (
            <span className="cw-cell-note">{words.say(`upkeep.kind.${thing.kind}`)}</span>
          )}
        </>
      ),
    },
    {
      id: 'owner',
      label: words.say('upkeep.owner'),
      width: 'medium',
      show: (thing) => ownersOf(words, plan, thing),
    },
    {
      id: 'open',
      label: words.say('upkeep.place'),
      width: 'small',
      show: (thing) => (
        <Button
          variant="quiet"
          spokenAs={words.say('upkeep.openThis', { title: thingWords(words, thing) })}
          onPress={() => jump(thing.place)}
        >
          {words.say('upkeep.open')}
        </Button>
      ),
    },
  ];
  if (things.length === 0)
    return (
      <EmptyState
        title={words.say('upkeep.dates.none')}
        action={
          <Button variant="primary" onPress={() => jump({ section: 'review', field: 'nextReview' })}>
            {words.say('upkeep.dates.setReview')}
          </Button>
        }
      />
    );
  return (
    <DataTable
      label={words.say('upkeep.dates')}
      columns={columns}
      rows={things}
      rowId={({ place }) => [place.section, place.collection, place.item, place.field].join('/')}
      empty={null}
    />
  );
}

function Near({ thing: { nearness } }: { readonly thing: DatedThing }) {
  const words = useWords();
  if (nearness === 'later') return null;
  return <Pill tone={nearness === 'past' ? 'grave' : 'attention'}>{words.say(`upkeep.${nearness}`)}</Pill>;
}
