// What can be done with finished pages: save them into the exports folder, show them there, or take a copy.
import { Download, FolderOpen, Save } from 'lucide-react';
import { useEffect, useState } from 'react';
import type { Output } from '../../shared/host/host.ts';
import { Button } from '../kit/button.tsx';
import { useHost, useWords } from '../workbench-context.tsx';
import { faultWords } from '../workbench/fault-words.ts';
import type { Made } from './preview-machine.ts';

type Saved = Output<'saveExport'>;

export function ExportActions({ made }: { readonly made: Made | null }) {
  const words = useWords();
  const host = useHost();
  const [isSaving, setSaving] = useState(false);
  const [saved, setSaved] = useState<(Saved & { readonly job: string }) | null>(null);
  const shown = saved?.job === made?.job ? saved : null;
  const [problem, setProblem] = useState('');
  useEffect(() => setProblem(''), [made]);
  const save = async (): Promise<void> => {
    if (!made) return;
    setSaving(true);
    const answer = await host.saveExport({ job: made.job });
    setSaving(false);
    if (!answer.ok) return setProblem(faultWords(words, answer.fault));
    setProblem('');
    setSaved({ ...answer.value, job: made.job });
  };
  const show = async (file: string): Promise<void> => {
    const answer = await host.showInFolder({ export: file });
    if (!answer.ok) setProblem(words.say('fault.reveal'));
  };
  return (
    <div className="cw-export-actions">
      <Button variant="primary" icon={Save} isDisabled={!made || isSaving} onPress={() => void save()}>
        {words.say('export.save')}
      </Button>
      <Button variant="secondary" icon={Download} isDisabled={!made} onPress={() => made && download(made)}>
        {words.say('export.download')}
      </Button>
      <div className="cw-export-news" role="status">
        {isSaving ? words.say('export.saving') : null}
        {shown && !isSaving ? (
          <>
            <p>{words.say('export.saved', { path: shown.path })}</p>
            <Button variant="quiet" icon={FolderOpen} onPress={() => void show(shown.file)}>
              {words.say('export.showInFolder')}
            </Button>
          </>
        ) : null}
        {problem === '' ? null : <p className="cw-export-problem">{problem}</p>}
      </div>
    </div>
  );
}

/** A copy by the browser's own way of downloading. */
function download({ bytes, fileName }: Made): void {
  const address = URL.createObjectURL(new Blob([bytes.slice()], { type: 'application/pdf' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = fileName;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}
