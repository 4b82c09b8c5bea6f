// On the plan's home: which plan stands above, as it was when last looked at, and the ways to look again.
import { ArrowUpFromLine, MoreHorizontal, Repeat, Unlink } from 'lucide-react';
import { useState } from 'react';
import { forgetEdit } from '../../shared/lineage/accept.ts';
import type { ParentPlan } from '../../shared/plan/parent-plan.ts';
import { isFinal } from '../../shared/wizard/finalising.ts';
import { Button } from '../kit/button.tsx';
import { Menu } from '../kit/menu.tsx';
import { useUndoable } from '../wizard/undoable.ts';
import { useOpenPlan, usePlan, useWords } from '../workbench-context.tsx';
import { ParentDialog } from './parent-dialog.tsx';
import type { ParentView } from './parent-dialog.tsx';
import { countMarks } from './parent-marks.ts';
import { parentWhat } from './parent-what.ts';
import { useParentNews } from './use-parent-news.ts';
import './parent.css';

export function ParentCard() {
  const words = useWords();
  const parent = usePlan((plan) => plan.parentPlan);
  const [view, setView] = useState<ParentView | null>(null);
  return (
    <section className="cw-parent">
      <h2 className="cw-side-title">{words.say('parent.title')}</h2>
      {parent ? <Named parent={parent} show={setView} /> : <None show={setView} />}
      {view ? <ParentDialog first={view} onClose={() => setView(null)} /> : null}
    </section>
  );
}

type Show = { readonly show: (view: ParentView) => void };

/** A final plan, or a file that may not be written, is only looked at. */
function useIsKept(): boolean {
  const { opened } = useOpenPlan();
  return usePlan(isFinal) || opened.readOnly;
}

function None({ show }: Show) {
  const words = useWords();
  const isKept = useIsKept();
  const level = usePlan((plan) => plan.level);
  return (
    <>
      <p className="cw-quiet">{words.say(level === 'national' ? 'parent.noneNational' : 'parent.none')}</p>
      {isKept ? null : (
        <Button icon={ArrowUpFromLine} onPress={() => show('choose')}>
          {words.say('parent.name')}
        </Button>
      )}
    </>
  );
}

function Named({ parent, show }: Show & { readonly parent: ParentPlan }) {
  const words = useWords();
  const undoable = useUndoable();
  const isKept = useIsKept();
  const taken = usePlan((plan) => countMarks(plan).taken);
  const differing = usePlan((plan) => countMarks(plan).differing);
  const news = useParentNews(parent);
  const state =
    differing > 0
      ? words.say('parent.differs', { count: differing })
      : words.say(taken === 0 ? 'parent.nothingTaken' : 'parent.same');
  return (
    <>
      <p className="cw-parent-name">{parent.title || words.say('plan.untitled')}</p>
      <p className="cw-quiet">
        {parentWhat(words, parent)}.{' '}
        {words.say('parent.takenOn', { date: words.date(parent.takenAt.slice(0, 10)) })}
      </p>
      <p>{state}</p>
      {news > 0 ? <p className="cw-parent-news">{words.say('parent.news', { count: news })}</p> : null}
      {differing > 0 ? (
        <Button variant="quiet" className="cw-parent-differing" onPress={() => show('standing')}>
          {words.say('parent.showDiffering')}
        </Button>
      ) : null}
      <div className="cw-parent-ways">
        <Button onPress={() => show('look')}>{words.say('parent.look')}</Button>
        {isKept ? null : (
          <Menu
            label={words.say('parent.more')}
            icon={MoreHorizontal}
            isWordHidden
            commands={[
              { id: 'other', label: words.say('parent.other'), icon: Repeat, run: () => show('choose') },
              {
                id: 'forget',
                label: words.say('parent.forget'),
                icon: Unlink,
                run: () => undoable(forgetEdit, words.say('parent.forgotten')),
              },
            ]}
          />
        )}
      </div>
    </>
  );
}
