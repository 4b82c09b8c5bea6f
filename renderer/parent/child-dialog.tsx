// A new plan under a plan of the library: its level, its title, and what it takes over from above to begin with.
import { useEffect, useId, useMemo, useState } from 'react';
import { compactJson } from '../../shared/base/canonical-json.ts';
import { childOf, itemsToTake, levelsBelow } from '../../shared/lineage/child-of.ts';
import { groups } from '../../shared/lineage/groups.ts';
import type { Group } from '../../shared/lineage/groups.ts';
import type { Level } from '../../shared/plan/levels.ts';
import type { Plan } from '../../shared/plan/plan.ts';
import type { Template } from '../../shared/plan/template.ts';
import { templates } from '../../shared/plan/templates.ts';
import { startPlan } from '../../shared/scenario/start-plan.ts';
import { optionName } from '../../shared/words/plan-words.ts';
import { Banner } from '../kit/banner.tsx';
import { Button } from '../kit/button.tsx';
import { Checkbox } from '../kit/checkbox.tsx';
import { Dialog } from '../kit/dialog.tsx';
import { SegmentedChoice } from '../kit/segmented-choice.tsx';
import { TextField } from '../kit/text-field.tsx';
import { useApp } from '../workbench-context.tsx';
import { faultWords } from '../workbench/fault-words.ts';
import { newId } from '../workbench/new-id.ts';
import { parentInLibrary } from './read-parent.ts';
import type { ParentFault } from './read-parent.ts';
import './parent.css';

type Props = { readonly file: string; readonly onClose: () => void };

export function ChildDialog({ file, onClose }: Props) {
  const { host, words } = useApp();
  const [parent, setParent] = useState<Plan | null>(null);
  const [fault, setFault] = useState<ParentFault | null>(null);
  useEffect(() => {
    let isWanted = true;
    void parentInLibrary(host, file).then((read) => {
      if (!isWanted) return;
      if (read.ok) setParent(read.value.plan);
      else setFault(read.fault);
    });
    return () => void (isWanted = false);
  }, [host, file]);
  if (parent) return <ChildForm parent={parent} onClose={onClose} />;
  if (!fault) return null;
  return (
    <Dialog
      isOpen
      onClose={onClose}
      closeLabel={words.say('dialog.close')}
      title={words.say('parent.child.menu')}
    >
      <Banner severity="error" severityWord={words.say('severity.error')} title={faultWords(words, fault)} />
    </Dialog>
  );
}

/** The template a plan of a level is written with, in the parent's role; none where nobody writes such plans. */
const templateFor = (level: Level, { role }: Plan): Template | undefined =>
  templates().find((template) => template.levels.includes(level) && template.roles.includes(role));

type FormProps = { readonly parent: Plan; readonly onClose: () => void };

function ChildForm({ parent, onClose }: FormProps) {
  const { host, words, settings, workbench } = useApp();
  const offered = levelsBelow(parent).filter((one) => templateFor(one, parent));
  const [level, setLevel] = useState<Level | undefined>(offered[0]);
  const [title, setTitle] = useState('');
  const [chosen, setChosen] = useState<readonly Group[]>(groups.filter((group) => group !== 'contacts'));
  const [fault, setFault] = useState<ParentFault | null>(null);
  const taking = useId();
  const above = parent.title || words.say('plan.untitled');
  const template = level && templateFor(level, parent);
  const start = (): Plan | null =>
    level && template
      ? startPlan(
          { template, level, title, path: 'full', ...pickOf(parent) },
          { now: () => new Date().toISOString(), newId, author: settings.author },
        )
      : null;
  const count = useMemo(() => {
    const blank = start();
    return blank ? itemsToTake(blank, parent, chosen) : 0;
  }, [parent, chosen, level]);
  const make = async (): Promise<void> => {
    const blank = start();
    if (!blank) return;
    const ports = { now: () => new Date().toISOString(), newId, author: settings.author };
    const made = await host.create({ text: compactJson(childOf(blank, parent, chosen, ports)) });
    if (!made.ok) return setFault(made.fault);
    onClose();
    workbench.send({ type: 'plan.open', file: made.value.file });
  };
  return (
    <Dialog
      isOpen
      onClose={onClose}
      closeLabel={words.say('dialog.close')}
      title={words.say('parent.child.title', { title: above })}
      actions={
        <>
          <Button variant="quiet" onPress={onClose}>
            {words.say('dialog.cancel')}
          </Button>
          {level ? (
            <Button variant="primary" onPress={() => void make()}>
              {words.say('parent.child.do', { count })}
            </Button>
          ) : null}
        </>
      }
    >
      {fault ? (
        <Banner
          severity="error"
          severityWord={words.say('severity.error')}
          title={faultWords(words, fault)}
        />
      ) : null}
      {level ? (
        <div className="cw-offer-body">
          <p>{words.say('parent.child.text')}</p>
          <SegmentedChoice
            label={words.say('parent.child.level')}
            options={offered.map((id) => ({ id, label: optionName(words, 'plan.level', id) }))}
            value={level}
            onChange={setLevel}
          />
          <TextField label={words.say('new.planTitle')} value={title} onChange={setTitle} maxLength={300} />
          <div role="group" aria-labelledby={taking}>
            <p id={taking} className="cw-label">
              {words.say('parent.child.take')}
            </p>
            {groups.map((group) => (
              <Checkbox
                key={group}
                label={words.say(`parent.group.${group}`)}
                detail={group === 'contacts' ? words.say('parent.group.contactsHint') : undefined}
                isSelected={chosen.includes(group)}
                onChange={(isIn) =>
                  setChosen(groups.filter((one) => (one === group ? isIn : chosen.includes(one))))
                }
              />
            ))}
          </div>
        </div>
      ) : (
        <p>{words.say('parent.child.lowest', { title: above })}</p>
      )}
    </Dialog>
  );
}

const pickOf = ({ role, country, language }: Plan) => ({ role, country, language });
