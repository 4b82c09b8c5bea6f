// One sector opened from the grid: what it covers, and three columns of activity cards to fill a hole on the spot.
import { Plus } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { coverage } from '../../shared/checks/coverage.ts';
import type { Phase } from '../../shared/checks/coverage.ts';
import { sectorById } from '../../shared/framework/sectors.ts';
import type { Edit } from '../../shared/plan/edit.ts';
import { phases } from '../../shared/plan/sections/sectors.ts';
import { Button } from '../kit/button.tsx';
import { Dialog } from '../kit/dialog.tsx';
import { PhaseBadge } from '../kit/phase-badge.tsx';
import { useEdit, useNewId, usePlan, useWords } from '../workbench-context.tsx';
import { ActivityCard } from './activity-card.tsx';
import './sector-dialog.css';

type Props = { readonly sectorId: string; readonly phase: Phase; readonly onClose: () => void };

export function SectorDialog({ sectorId, phase, onClose }: Props) {
  const words = useWords();
  const sector = sectorById(sectorId);
  const row = usePlan((plan) => coverage(plan).rows.find((candidate) => candidate.sectorId === sectorId));
  const opened = useRef<HTMLElement>(null);
  useEffect(() => {
    opened.current?.scrollIntoView({ block: 'nearest' });
    opened.current?.querySelector<HTMLElement>('input, button')?.focus();
  }, []);
  if (!sector || !row) return null;
  return (
    <Dialog
      isOpen
      width="large"
      onClose={onClose}
      closeLabel={words.say('sector.close')}
      title={words.own(sector.name)}
    >
      <p className="cw-quiet">{words.own(sector.subtitle)}</p>
      {row.decision === 'notNow' ? <p>{words.say('sector.notNow')}</p> : null}
      <div className="cw-sector-columns">
        {phases.map((each) => (
          <section
            key={each}
            ref={each === phase ? opened : null}
            className="cw-sector-column"
            aria-label={words.say(`option.${each}`)}
          >
            <PhaseBadge
              phase={each}
              letter={words.say(`phaseLetter.${each}`)}
              word={words.say(`option.${each}`)}
            />
            <p className="cw-sector-covers">{words.own(sector.phases[each])}</p>
            {row.cells[each].activityIds.map((id) => (
              <ActivityCard key={id} id={id} onLeave={onClose} />
            ))}
            <AddActivity sectorId={sectorId} phase={each} isTaken={row.decision === 'in'} />
          </section>
        ))}
      </div>
    </Dialog>
  );
}

type AddProps = { readonly sectorId: string; readonly phase: Phase; readonly isTaken: boolean };

/** Adding in a sector that is not in the plan takes the sector in, in the same step. */
function AddActivity({ sectorId, phase, isTaken }: AddProps) {
  const words = useWords();
  const edit = useEdit();
  const newId = useNewId();
  const guidelines = sectorById(sectorId)?.guidelines ?? [];
  const add = (): void => {
    const activity: Edit = {
      kind: 'add',
      collection: 'sectors.activities',
      id: newId(),
      values: { sector: sectorId, phase, guidelines },
    };
    const decision: Edit = {
      kind: 'set',
      place: { section: 'sectors', collection: 'choices', item: sectorId, field: 'decision' },
      value: 'in',
    };
    const name = { action: 'add', subject: 'sectors.activities', title: '' } as const;
    edit({ kind: 'many', name, edits: isTaken ? [activity] : [activity, decision] });
  };
  return (
    <Button
      icon={Plus}
      onPress={add}
      spokenAs={words.say('sector.addIn', { phase: words.say(`sector.phase.${phase}`) })}
    >
      {words.say('sector.add')}
    </Button>
  );
}
