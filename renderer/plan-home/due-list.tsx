// What falls due first among the gaps and preparedness actions.
import { inOrder } from '../../shared/base/order-key.ts';
import { itemTitle } from '../../shared/plan/address.ts';
import type { Plan } from '../../shared/plan/plan.ts';
import { useWords } from '../workbench-context.tsx';

const most = 4;

export function DueList({ plan }: { readonly plan: Plan }) {
  const words = useWords();
  const today = new Date().toISOString().slice(0, 10);
  const due = inOrder(plan.sections.preparedness.actions)
    .filter((action) => action.due !== '' && action.status !== 'done')
    .sort((left, right) => (left.due < right.due ? -1 : left.due > right.due ? 1 : 0))
    .slice(0, most);
  return (
    <section>
      <h2 className="cw-side-title">{words.say('home.due')}</h2>
      {due.length === 0 ? <p className="cw-quiet">{words.say('home.dueNone')}</p> : null}
      <ul className="cw-due">
        {due.map((action) => (
          <li key={action.id}>
            <span>{action.what}</span>
            <span className="cw-quiet">
              {words.date(action.due)}
              {action.due < today ? ` · ${words.say('home.overdue')}` : ''}
              {action.owner ? ` · ${itemTitle(plan, 'coordination.actors', action.owner)}` : ''}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
