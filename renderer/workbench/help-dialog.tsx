// The help: F1 from anywhere, and a word in the bar. Short enough to be read.
import { useEffect, useState } from 'react';
import { CircleHelp } from 'lucide-react';
import { Dialog } from '../kit/dialog.tsx';
import { IconButton } from '../kit/icon-button.tsx';
import { Kbd } from '../kit/kbd.tsx';
import { useWords } from '../workbench-context.tsx';

const steps = ['1', '2', '3', '4', '5'] as const;
const keys = [
  ['F1', 'F1'],
  ['save', 'Ctrl+S'],
  ['undo', 'Ctrl+Z'],
  ['redo', 'Ctrl+Y'],
  ['find', 'Ctrl+F'],
  ['print', 'Ctrl+P'],
  ['new', 'Ctrl+N'],
  ['open', 'Ctrl+O'],
  ['rows', '↑ ↓ ← →'],
  ['duplicate', 'Ctrl+D'],
  ['move', 'Alt+↑ ↓'],
] as const;

/** The button in the bar; also listens for F1. */
export function Help() {
  const words = useWords();
  const [isOpen, setOpen] = useState(false);
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (event.key !== 'F1') return;
      event.preventDefault();
      setOpen(true);
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, []);
  return (
    <>
      <IconButton
        icon={CircleHelp}
        word={words.say('help.open')}
        shortcut="F1"
        onPress={() => setOpen(true)}
      />
      {isOpen ? <HelpDialog onClose={() => setOpen(false)} /> : null}
    </>
  );
}

function HelpDialog({ onClose }: { readonly onClose: () => void }) {
  const words = useWords();
  return (
    <Dialog
      isOpen
      onClose={onClose}
      closeLabel={words.say('dialog.close')}
      title={words.say('help.title')}
      width="large"
    >
      <p>{words.say('help.what')}</p>
      <div className="cw-help">
        <section>
          <h3>{words.say('help.how')}</h3>
          <ol>
            {steps.map((step) => (
              <li key={step}>{words.say(`help.how.${step}`)}</li>
            ))}
          </ol>
        </section>
        <section>
          <h3>{words.say('help.keys')}</h3>
          <dl className="cw-help-keys">
            {keys.map(([name, key]) => (
              <div key={name}>
                <dt>
                  <Kbd keys={key} />
                </dt>
                <dd>{words.say(`help.key.${name}`)}</dd>
              </div>
            ))}
          </dl>
        </section>
      </div>
      <p className="cw-quiet">{words.say('help.facts')}</p>
      <p className="cw-quiet">{words.say('help.persons')}</p>
    </Dialog>
  );
}
