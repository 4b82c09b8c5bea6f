// The form of a practice of one's own: what, who, why it worked, what it needs here, source, and what it serves.
import { useState } from 'react';
import { guidelines } from '../../shared/framework/guidelines.ts';
import { sectors } from '../../shared/framework/sectors.ts';
import type { HostFault } from '../../shared/host/faults.ts';
import type { OwnPractice } from '../../shared/host/own-practices.ts';
import { phases } from '../../shared/plan/sections/sectors.ts';
import { Banner } from '../kit/banner.tsx';
import { Button } from '../kit/button.tsx';
import { Checkbox } from '../kit/checkbox.tsx';
import { Dialog } from '../kit/dialog.tsx';
import { MultiSelect } from '../kit/multi-select.tsx';
import { TextArea } from '../kit/text-area.tsx';
import { TextField } from '../kit/text-field.tsx';
import { useWords } from '../workbench-context.tsx';
import { faultWords } from '../workbench/fault-words.ts';

type Props = {
  readonly practice: OwnPractice;
  readonly isNew: boolean;
  readonly onKeep: (practice: OwnPractice) => Promise<HostFault | null>;
  /** Closed without keeping: hands back what stands in the form. */
  readonly onClose: (unfinished: OwnPractice) => void;
};
type Text = 'title' | 'who' | 'what' | 'why' | 'needs' | 'source';

export function OwnDialog({ practice, isNew, onKeep, onClose }: Props) {
  const words = useWords();
  const [draft, setDraft] = useState(practice);
  const [fault, setFault] = useState<HostFault | null>(null);
  const [isAsked, setAsked] = useState(false);
  const isWhole = draft.title.trim() !== '' && draft.what.trim() !== '';
  const keep = async (): Promise<void> => {
    setAsked(true);
    if (!isWhole) return;
    const failed = await onKeep(draft);
    if (failed) setFault(failed);
  };
  const text = (field: Text) => ({
    value: draft[field],
    onChange: (value: string) => setDraft({ ...draft, [field]: value }),
  });
  return (
    <Dialog
      isOpen
      width="medium"
      onClose={() => onClose(draft)}
      closeLabel={words.say('dialog.close')}
      title={words.say(isNew ? 'practice.form.new' : 'practice.form.change')}
      actions={
        <>
          <Button variant="quiet" onPress={() => onClose(draft)}>
            {words.say('dialog.cancel')}
          </Button>
          <Button variant="primary" onPress={() => void keep()}>
            {words.say('practice.form.keep')}
          </Button>
        </>
      }
    >
      {fault || (isAsked && !isWhole) ? (
        <Banner
          severity="error"
          severityWord={words.say('severity.error')}
          title={fault ? faultWords(words, fault) : words.say('practice.form.needed')}
          isUrgent
        />
      ) : null}
      <p className="cw-quiet cw-browse-note">{words.say('practice.form.private')}</p>
      <TextField
        label={words.say('practice.form.title')}
        hint={words.say('practice.form.titleHint')}
        maxLength={300}
        {...text('title')}
      />
      <TextField label={words.say('practice.form.who')} maxLength={300} {...text('who')} />
      <TextArea label={words.say('practice.what')} maxLength={5000} rows={3} {...text('what')} />
      <TextArea label={words.say('practice.form.why')} maxLength={5000} rows={2} {...text('why')} />
      <TextArea label={words.say('practice.form.needs')} maxLength={5000} rows={2} {...text('needs')} />
      <TextField
        label={words.say('practice.form.source')}
        hint={words.say('practice.form.sourceHint')}
        maxLength={1000}
        {...text('source')}
      />
      <Serves draft={draft} onChange={setDraft} />
    </Dialog>
  );
}

type ServesProps = { readonly draft: OwnPractice; readonly onChange: (draft: OwnPractice) => void };

function Serves({ draft, onChange }: ServesProps) {
  const words = useWords();
  return (
    <>
      <fieldset className="cw-browse-phases">
        <legend className="cw-label">{words.say('practice.form.phases')}</legend>
        {phases.map((phase) => (
          <Checkbox
            key={phase}
            label={words.say(`option.${phase}`)}
            isSelected={draft.phases.includes(phase)}
            onChange={(isOn) =>
              onChange({
                ...draft,
                phases: phases.filter((each) => (each === phase ? isOn : draft.phases.includes(each))),
              })
            }
          />
        ))}
      </fieldset>
      <MultiSelect
        label={words.say('practice.form.sectors')}
        options={sectors().map(({ id, name }) => ({ id, label: words.own(name) }))}
        value={draft.sectors}
        onChange={(chosen) => onChange({ ...draft, sectors: [...chosen].sort() })}
        emptyText={words.say('practice.form.noCode')}
      />
      <MultiSelect
        label={words.say('practice.form.guidelines')}
        options={guidelines().map(({ id, title }) => ({ id, label: `${id} ${words.own(title)}` }))}
        value={draft.guidelines}
        onChange={(chosen) => onChange({ ...draft, guidelines: [...chosen].sort() })}
        emptyText={words.say('practice.form.noCode')}
      />
    </>
  );
}
