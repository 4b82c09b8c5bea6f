// Handing on one's own practices as a file, and bringing in somebody's: nothing leaves and nothing comes in but by these two.
import { FileDown, FileUp } from 'lucide-react';
import { MAX_PRACTICES_BYTES } from '../../shared/host/own-practices.ts';
import { toBase64 } from '../host/host-client.ts';
import { Menu } from '../kit/menu.tsx';
import { pickFile } from '../library/pick-file.ts';
import { useApp } from '../workbench-context.tsx';
import { faultWords } from '../workbench/fault-words.ts';
import { useNotify } from '../workbench/notify.tsx';
import type { OwnPractices } from './use-own-practices.ts';

export function PracticesFileMenu({ own }: { readonly own: OwnPractices }) {
  const { host, words } = useApp();
  const notify = useNotify();
  const handOn = async (): Promise<void> => {
    const written = await host.exportPractices({ fileName: `${words.say('practice.fileName')}.json` });
    if (!written.ok) return notify(faultWords(words, written.fault));
    const { file } = written.value;
    notify(words.say('practice.handedOn', { file }), {
      label: words.say('export.showInFolder'),
      run: () => void host.showInFolder({ export: file }),
    });
  };
  const bringIn = async (file: File): Promise<void> => {
    if (file.size > MAX_PRACTICES_BYTES) return notify(words.say('fault.practices-too-large'));
    const base64 = toBase64(new Uint8Array(await file.arrayBuffer()));
    const answer = await host.importPractices({ base64 });
    if (!answer.ok) return notify(faultWords(words, answer.fault));
    own.show(answer.value.practices);
    notify(words.say('practice.broughtIn', { added: answer.value.added }));
  };
  return (
    <Menu
      label={words.say('practice.more')}
      commands={[
        {
          id: 'handOn',
          label: words.say('practice.handOn'),
          icon: FileDown,
          isDisabled: own.practices.length === 0,
          run: () => void handOn(),
        },
        {
          id: 'bringIn',
          label: words.say('practice.bringIn'),
          icon: FileUp,
          run: () => pickFile((file) => void bringIn(file), '.json'),
        },
      ]}
    />
  );
}
