// The program as a tree: the words and the host for all, then the library or the open plan.
import { useActorRef, useSelector } from '@xstate/react';
import { Suspense, useCallback, useEffect, useMemo, useState } from 'react';
import { I18nProvider } from 'react-aria-components/I18nProvider';
import type { Host, Input } from '../../shared/host/host.ts';
import type { Settings } from '../../shared/host/shapes.ts';
import { wordsOf } from '../../shared/words/languages.ts';
import { LibraryScreen } from '../library/library-screen.tsx';
import { AppProvider } from '../workbench-context.tsx';
import { speakAria } from './aria-words.ts';
import { newId } from './new-id.ts';
import { NotifyProvider } from './notify.tsx';
import { OpeningDialogs } from './opening-dialogs.tsx';
import { PlanRoot } from './plan-root.tsx';
import { provideHost } from './provide-host.ts';

type Props = { readonly host: Host; readonly initialSettings: Settings; readonly window: string };

export function App({ host, initialSettings, window }: Props) {
  const [settings, setSettings] = useState(initialSettings);
  const words = wordsOf(settings.language);
  // Before anything below is drawn in this language; the same language twice changes nothing.
  speakAria(words);
  useEffect(() => {
    document.documentElement.lang = words.language;
  }, [words]);
  const [machine] = useState(() =>
    provideHost(host, window, {
      mine: (title) => words.say('stale.copyTitle', { title }),
      leftBehind: (title) => words.say('recovery.copyTitle', { title }),
    }),
  );
  const workbench = useActorRef(machine, {
    input: { ports: () => ({ now: () => new Date().toISOString(), newId, author: settings.author }) },
  });
  const saveSettings = useCallback(
    (change: Input<'saveSettings'>) => {
      void host.saveSettings(change).then((saved) => {
        if (saved.ok) setSettings(saved.value);
      });
    },
    [host],
  );
  const app = useMemo(
    () => ({ host, words, settings, saveSettings, workbench }),
    [host, words, settings, saveSettings, workbench],
  );
  const isOpen = useSelector(workbench, (snapshot) => snapshot.context.plan !== null);
  return (
    <I18nProvider locale={words.locale}>
      <AppProvider value={app}>
        <NotifyProvider>
          <Suspense fallback={<main className="cw-loading">{words.say('app.loading')}</main>}>
            {isOpen ? <PlanRoot /> : <LibraryScreen />}
          </Suspense>
          <OpeningDialogs />
        </NotifyProvider>
      </AppProvider>
    </I18nProvider>
  );
}
