// First screen: the crisis, who is where with figures and sources, the likely and the worst case.
import type { Plan } from '../../shared/plan/plan.ts';
import { useWords } from '../workbench-context.tsx';
import { situation } from './facts.ts';
import type { Situation } from './facts.ts';
import { FittingList } from './fitting-list.tsx';

export function SituationScreen({ plan }: { readonly plan: Plan }) {
  const words = useWords();
  const { total, groups, cases } = situation(plan);
  return (
    <div className="cw-wall-two">
      <section className="cw-wall-part">
        <h2>{words.say('present.groups')}</h2>
        {total.value === null ? null : (
          <p className="cw-wall-total">
            <b>{words.number(total.value)}</b> {words.say('present.people', { count: total.value })}
          </p>
        )}
        {groups.length > 1 ? <p className="cw-wall-under">{words.say('present.overlap')}</p> : null}
        <FittingList
          items={groups}
          keyOf={({ id }) => id}
          none={words.say('present.groupsNone')}
          className="cw-wall-rows"
        >
          {(group) => (
            <div className="cw-wall-group">
              <span className={group.people === null ? 'cw-wall-none' : 'cw-wall-figure'}>
                {group.people === null ? words.say('present.notYet') : words.number(group.people)}
              </span>
              <span>
                <span className="cw-wall-task">{group.name}</span>
                <span className="cw-wall-under cw-wall-grounds">
                  {group.places === '' ? null : <span>{group.places}</span>}
                  <span>{sourceOf(group.source, words)}</span>
                </span>
              </span>
            </div>
          )}
        </FittingList>
      </section>
      <section className="cw-wall-part cw-wall-cases">
        {(['likely', 'worst'] as const).map((kind) => (
          <Case key={kind} kind={kind} described={cases.find((one) => one.kind === kind)} />
        ))}
      </section>
    </div>
  );
}

const sourceOf = (source: string, words: ReturnType<typeof useWords>): string =>
  source === '' ? words.say('present.noSource') : words.say('present.source', { source });

type CaseProps = {
  readonly kind: 'likely' | 'worst';
  readonly described: Situation['cases'][number] | undefined;
};

function Case({ kind, described }: CaseProps) {
  const words = useWords();
  const { people = null, days = null, what = '' } = described ?? {};
  return (
    <div className="cw-wall-case">
      <h2>{words.say(`present.${kind}`)}</h2>
      {people === null ? null : (
        <p className="cw-wall-total">
          <b>{words.number(people)}</b> {words.say('present.affected', { count: people })}
          {days === null ? null : <span>{words.say('present.lasts', { days })}</span>}
        </p>
      )}
      <p
        className={
          what === '' ? 'cw-wall-none' : people === null ? 'cw-wall-text cw-wall-alone' : 'cw-wall-text'
        }
      >
        {what || words.say('present.caseNone')}
      </p>
    </div>
  );
}
