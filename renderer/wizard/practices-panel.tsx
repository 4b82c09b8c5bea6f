// Practices of past cases as cards: what was done, why it worked, and one button that makes an action of it.
import { Plus } from 'lucide-react';
import { useMemo, useState } from 'react';
import { inOrder } from '../../shared/base/order-key.ts';
import { Button } from '../kit/button.tsx';
import { Pill } from '../kit/pill.tsx';
import { useNavigate, useNewId, usePlan, useWords } from '../workbench-context.tsx';
import { takePractice, type Practice } from './practice-edits.ts';
import { useUndoable } from './undoable.ts';

const firstShown = 4;

export function PracticesPanel() {
  const words = useWords();
  const practices = usePlan((plan) => plan.sections.sectors.practices);
  const offered = useMemo(
    () => inOrder(practices).filter((one) => one.title !== '' && one.used !== 'notForUs'),
    [practices],
  );
  const [isOpen, setOpen] = useState(false);
  const [isAll, setAll] = useState(false);
  const navigate = useNavigate();
  const waiting = offered.filter((one) => one.used !== 'used').length;
  const shown = isAll ? offered : offered.slice(0, firstShown);
  return (
    <section className="cw-section cw-block cw-panel-block" aria-label={words.say('practices.title')}>
      <div className="cw-block-head">
        <h2>{words.say('practices.title')}</h2>
        {offered.length === 0 ? null : (
          <p className="cw-quiet">{words.say('practices.waiting', { count: waiting })}</p>
        )}
        <div className="cw-block-ways">
          {offered.length === 0 ? null : (
            <Button variant="quiet" isExpanded={isOpen} onPress={() => setOpen(!isOpen)}>
              {words.say(isOpen ? 'practices.hide' : 'practices.show')}
            </Button>
          )}
          <Button variant="quiet" onPress={() => navigate('practices')}>
            {words.say('practice.find')}
          </Button>
        </div>
      </div>
      {isOpen ? (
        <>
          <div className="cw-practices">
            {shown.map((practice) => (
              <PracticeCard key={practice.id} practice={practice} />
            ))}
          </div>
          {offered.length > firstShown && !isAll ? (
            <Button variant="quiet" onPress={() => setAll(true)}>
              {words.say('practices.all', { count: offered.length })}
            </Button>
          ) : null}
        </>
      ) : null}
    </section>
  );
}

function PracticeCard({ practice }: { practice: Practice }) {
  const words = useWords();
  const newId = useNewId();
  const doUndoable = useUndoable();
  const take = () =>
    doUndoable(takePractice(practice, newId()), words.say('practices.took', { title: practice.title }));
  return (
    <article className="cw-card cw-practice" aria-label={practice.title}>
      <h3>{practice.title}</h3>
      {practice.who ? <p className="cw-quiet">{practice.who}</p> : null}
      <p>{practice.what}</p>
      {practice.why ? (
        <p>
          <b>{words.say('practices.why')}:</b> {practice.why}
        </p>
      ) : null}
      {practice.needs ? (
        <p>
          <b>{words.say('practices.needs')}:</b> {practice.needs}
        </p>
      ) : null}
      {practice.source ? (
        <p className="cw-guide-source">{words.say('practices.source', { source: practice.source })}</p>
      ) : null}
      <div className="cw-card-foot">
        {practice.used === 'used' ? (
          <Pill tone="good">{words.say('practices.used')}</Pill>
        ) : (
          <Button icon={Plus} spokenAs={`${words.say('practices.use')}: ${practice.title}`} onPress={take}>
            {words.say('practices.use')}
          </Button>
        )}
      </div>
    </article>
  );
}
