// Short news at the foot of the window, each for a few seconds, with the way back where there is one.
import { createContext, useCallback, useContext, useMemo, useState } from 'react';
import type { ReactNode } from 'react';
import { Toasts } from '../kit/toasts.tsx';
import type { Toast } from '../kit/toasts.tsx';
import { useWords } from '../workbench-context.tsx';
import { newId } from './new-id.ts';

type Notify = (text: string, action?: Toast['action']) => void;
const NotifyContext = createContext<Notify>(() => undefined);

const shownMs = 8000;

/** Tells the person something that needs no answer. */
export const useNotify = (): Notify => useContext(NotifyContext);

export function NotifyProvider({ children }: { readonly children: ReactNode }) {
  const words = useWords();
  const [toasts, setToasts] = useState<readonly Toast[]>([]);
  const dismiss = useCallback(
    (id: string) => setToasts((present) => present.filter((toast) => toast.id !== id)),
    [],
  );
  const notify = useCallback<Notify>(
    (text, action) => {
      const id = newId();
      const once = action && {
        label: action.label,
        run: () => {
          action.run();
          dismiss(id);
        },
      };
      setToasts((present) => [...present.slice(-2), { id, text, ...(once ? { action: once } : {}) }]);
      setTimeout(() => dismiss(id), shownMs);
    },
    [dismiss],
  );
  const value = useMemo(() => notify, [notify]);
  return (
    <NotifyContext value={value}>
      {children}
      <Toasts
        label={words.say('app.notices')}
        toasts={toasts}
        onDismiss={dismiss}
        dismissLabel={words.say('app.dismiss')}
      />
    </NotifyContext>
  );
}
