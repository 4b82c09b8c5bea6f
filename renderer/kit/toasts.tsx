// What just happened, at the foot of the window, with the way back. Also the voice that says it aloud.
import { X } from 'lucide-react';
import { Button } from './button.tsx';
import { IconButton } from './icon-button.tsx';

export type Toast = { id: string; text: string; action?: { label: string; run: () => void } | undefined };

export type ToastsProps = {
  /** Name of the region. */
  label: string;
  toasts: readonly Toast[];
  onDismiss: (id: string) => void;
  dismissLabel: string;
};

export function Toasts({ label, toasts, onDismiss, dismissLabel }: ToastsProps) {
  return (
    <section aria-label={label} aria-live="polite" className="cw-toasts">
      {toasts.map((toast) => (
        <div key={toast.id} className="cw-toast">
          <span className="cw-toast-text">{toast.text}</span>
          {toast.action ? (
            <Button variant="quiet" onPress={toast.action.run}>
              {toast.action.label}
            </Button>
          ) : null}
          <IconButton icon={X} word={dismissLabel} onPress={() => onDismiss(toast.id)} />
        </div>
      ))}
    </section>
  );
}
