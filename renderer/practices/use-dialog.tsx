// Where a practice goes in the plan: its sector and phase if there are several, a new activity or a blank one that stands already.
import { useState } from 'react';
import type { Phase } from '../../shared/framework/roles.ts';
import { sectorById, sectors } from '../../shared/framework/sectors.ts';
import { phases } from '../../shared/plan/sections/sectors.ts';
import type { LibraryPractice } from '../../shared/practices/library.ts';
import { activitiesToFill } from '../../shared/practices/take-practice.ts';
import { Button } from '../kit/button.tsx';
import { Dialog } from '../kit/dialog.tsx';
import { SegmentedChoice } from '../kit/segmented-choice.tsx';
import { Select } from '../kit/select.tsx';
import { useOpenPlan, useWords } from '../workbench-context.tsx';

export type Use = { readonly sector: string; readonly phase: Phase | ''; readonly fill: string | null };
type Props = {
  readonly practice: LibraryPractice;
  readonly onUse: (use: Use) => void;
  readonly onClose: () => void;
};
const aNewOne = '!new';

/** What there is to ask; null unless there is exactly one sector, one phase and no blank activity to fill. */
export function onlyUse(
  { sectors: [sector, ...more], phases: [phase, ...later] }: LibraryPractice,
  hasBlank: boolean,
): Use | null {
  if (sector === undefined || phase === undefined) return null;
  return hasBlank || more.length > 0 || later.length > 0 ? null : { sector, phase, fill: null };
}

export function UseDialog({ practice, onUse, onClose }: Props) {
  const words = useWords();
  const { plan } = useOpenPlan();
  const [blank] = useState(() => activitiesToFill(plan.getSnapshot().context.history.plan));
  const [sector, setSector] = useState(practice.sectors[0] ?? '');
  const [phase, setPhase] = useState<Phase | ''>(practice.phases[0] ?? 'before');
  const [fill, setFill] = useState<string | null>(null);
  const named = (ids: readonly string[]) =>
    ids.map((id) => ({ id, label: words.own(sectorById(id)?.name ?? id) }));
  const offered = practice.phases.length > 0 ? practice.phases : phases;
  return (
    <Dialog
      isOpen
      width="small"
      onClose={onClose}
      closeLabel={words.say('dialog.close')}
      title={words.own(practice.title)}
      actions={
        <>
          <Button variant="quiet" onPress={onClose}>
            {words.say('dialog.cancel')}
          </Button>
          <Button variant="primary" onPress={() => onUse({ sector, phase, fill })}>
            {words.say('practice.useDo')}
          </Button>
        </>
      }
    >
      <p className="cw-browse-note">{words.say('practice.useText')}</p>
      {practice.sectors.length > 0 ? (
        <SegmentedChoice
          label={words.say('practice.useSector')}
          layout="list"
          options={named(practice.sectors)}
          value={sector}
          onChange={setSector}
        />
      ) : (
        <Select
          label={words.say('practice.useSector')}
          options={named(sectors().map(({ id }) => id))}
          value={sector === '' ? null : sector}
          placeholder={words.say('new.choose')}
          onChange={(id) => setSector(id ?? '')}
        />
      )}
      <SegmentedChoice
        label={words.say('practice.usePhase')}
        options={offered.map((id) => ({ id, label: words.say(`option.${id}`) }))}
        value={phase === '' ? null : phase}
        onChange={setPhase}
      />
      {blank.length > 0 ? (
        <Select
          label={words.say('practice.useWhere')}
          hint={words.say('practice.useFillHint')}
          options={[
            { id: aNewOne, label: words.say('practice.useNew') },
            ...blank.map(({ id, title }) => ({ id, label: title || words.say('practice.useUnnamed') })),
          ]}
          value={fill ?? aNewOne}
          placeholder={words.say('practice.useNew')}
          onChange={(id) => setFill(id === aNewOne ? null : id)}
        />
      ) : null}
    </Dialog>
  );
}
