// The bar over an open plan: back to the plans, its title, the screens, undo and redo with names, and saving in words.
import { ArrowLeft, Redo2, Undo2 } from 'lucide-react';
import { Suspense, useEffect } from 'react';
import type { ReactNode } from 'react';
import type { EditName } from '../../shared/plan/commit.ts';
import { nextRedo, nextUndo } from '../../shared/plan/history.ts';
import type { Screen } from '../../shared/wizard/workbench-types.ts';
import { editWords } from '../../shared/words/plan-words.ts';
import { AppFrame } from '../kit/app-frame.tsx';
import { Button } from '../kit/button.tsx';
import { IconButton } from '../kit/icon-button.tsx';
import { Pill } from '../kit/pill.tsx';
import { PlanSearch } from '../search/plan-search.tsx';
import { OpenedLateDialog, useOpenedLate } from '../upkeep/opened-late-dialog.tsx';
import { useApp, useHistory, useNavigate, useOpenPlan, usePlan, useWords } from '../workbench-context.tsx';
import { useNotify } from './notify.tsx';
import { Help } from './help-dialog.tsx';
import { PlanNotices } from './plan-notices.tsx';
import { SaveState } from './save-state.tsx';
import './workbench.css';

const tabs = ['home', 'wizard', 'review', 'upkeep', 'export'] as const;

export function PlanFrame({ screen, children }: { readonly screen: Screen; readonly children: ReactNode }) {
  const { words, workbench } = useApp();
  const title = usePlan((plan) => plan.title);
  const use = usePlan((plan) => plan.sections.scope.use);
  const { late, dismiss } = useOpenedLate();
  useShortcuts();
  const shown = title.trim() || words.say('plan.untitled');
  useEffect(() => {
    document.title = `${shown} – ${words.say('app.name')}`;
  }, [shown, words]);
  if (screen === 'present') return <>{children}</>;
  return (
    <AppFrame
      barLabel={words.say('app.bar')}
      skipLabel={words.say('app.skip')}
      start={
        <Button variant="quiet" icon={ArrowLeft} onPress={() => workbench.send({ type: 'plan.close' })}>
          {words.say('screen.library')}
        </Button>
      }
      title={shown}
      status={use === 'exercise' || use === 'workedExample' ? <Pill>{words.say(`plan.${use}`)}</Pill> : null}
      search={<PlanSearch />}
      end={
        <>
          <UndoRedo />
          <SaveState />
          <Help />
          <ScreenTabs screen={screen} />
        </>
      }
      banner={<PlanNotices />}
    >
      {/* A screen that is still being read leaves the bar where it is. */}
      <Suspense fallback={<p className="cw-loading">{words.say('app.loading')}</p>}>{children}</Suspense>
      {late ? <OpenedLateDialog late={late} onClose={dismiss} /> : null}
    </AppFrame>
  );
}

function ScreenTabs({ screen }: { readonly screen: Screen }) {
  const words = useWords();
  const navigate = useNavigate();
  return (
    <nav aria-label={words.say('app.screens')} className="cw-screens">
      {tabs.map((name) => (
        <Button
          key={name}
          variant="quiet"
          className={name === screen ? 'cw-screen-tab cw-screen-tab-on' : 'cw-screen-tab'}
          isPressed={name === screen}
          onPress={() => navigate(name)}
        >
          {words.say(`screen.${name}`)}
        </Button>
      ))}
    </nav>
  );
}

function UndoRedo() {
  const words = useWords();
  const { plan } = useOpenPlan();
  // Words, not names: another letter in the same field is the same thing to undo, and draws nothing again.
  const said = (key: 'edit.undo' | 'edit.redo', name: EditName | null): string | null =>
    name && words.say(key, { what: editWords(words, name) });
  const undo = useHistory((history) => said('edit.undo', nextUndo(history)));
  const redo = useHistory((history) => said('edit.redo', nextRedo(history)));
  return (
    <>
      <IconButton
        icon={Undo2}
        word={undo ?? words.say('undo.nothing')}
        shortcut="Ctrl+Z"
        isDisabled={undo === null}
        onPress={() => plan.send({ type: 'plan.undo' })}
      />
      <IconButton
        icon={Redo2}
        word={redo ?? words.say('redo.nothing')}
        shortcut="Ctrl+Y"
        isDisabled={redo === null}
        onPress={() => plan.send({ type: 'plan.redo' })}
      />
    </>
  );
}

/** Ctrl+S, Z, Y, P, and N and O (which lead back to the plans) anywhere in the plan. In a text box undo is ours too: it crosses fields, and names what it takes back. */
function useShortcuts(): void {
  const words = useWords();
  const notify = useNotify();
  const navigate = useNavigate();
  const { workbench } = useApp();
  const { plan, save, opened } = useOpenPlan();
  useEffect(() => {
    const act: Record<string, () => void> = {
      s: () => {
        save.send({ type: 'save.flush', reason: 'named' });
        if (!opened.readOnly) notify(words.say('save.versionKept'));
      },
      z: () => plan.send({ type: 'plan.undo' }),
      y: () => plan.send({ type: 'plan.redo' }),
      p: () => navigate('export'),
      n: () => workbench.send({ type: 'plan.close' }),
      o: () => workbench.send({ type: 'plan.close' }),
    };
    const onKey = (event: KeyboardEvent): void => {
      if (!(event.ctrlKey || event.metaKey) || event.altKey || event.isComposing) return;
      const key = event.key.toLowerCase();
      const run = key === 'z' && event.shiftKey ? act['y'] : act[key];
      if (!run) return;
      event.preventDefault();
      run();
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, [plan, save, workbench, navigate, notify, words, opened.readOnly]);
}
