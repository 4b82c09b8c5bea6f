// The sectors proposed for this role and crisis, each with its reason; the rest set to "not now" in one action.
import { useMemo, useState } from 'react';
import { sectorById } from '../../shared/framework/sectors.ts';
import { proposeSectors, type SectorProposal } from '../../shared/checks/propose-sectors.ts';
import { Button } from '../kit/button.tsx';
import { Checkbox } from '../kit/checkbox.tsx';
import { useEdit, useOpenPlan, usePlan, useWords } from '../workbench-context.tsx';
import { chooseSector, sectorState, settleSectors } from './sector-edits.ts';

export function SectorPanel() {
  const words = useWords();
  const choices = usePlan((plan) => plan.sections.sectors.choices);
  const included = useMemo(
    () => Object.values(choices).filter((choice) => choice.decision === 'in').length,
    [choices],
  );
  const isSettled = Object.values(choices).every((choice) => choice.decision !== '');
  const [isReopened, setOpen] = useState(false);
  const isOpen = !isSettled || isReopened;
  return (
    <section className="cw-section cw-block cw-panel-block" aria-label={words.say('proposal.title')}>
      <div className="cw-block-head">
        <h2>{words.say('proposal.title')}</h2>
        <p className="cw-quiet">{words.say('proposal.done', { count: included })}</p>
        {isSettled ? (
          <Button variant="quiet" isExpanded={isOpen} onPress={() => setOpen(!isOpen)}>
            {words.say(isOpen ? 'proposal.close' : 'proposal.change')}
          </Button>
        ) : null}
      </div>
      {isOpen ? <Proposal close={() => setOpen(false)} /> : <Included />}
    </section>
  );
}

/** The chosen sectors in one line, while the list is closed. */
function Included() {
  const words = useWords();
  const names = usePlan((plan) =>
    sectorState(plan)
      .included.map((id) => words.own(sectorById(id)?.name ?? id))
      .join(' · '),
  );
  return names === '' ? null : <p className="cw-included">{names}</p>;
}

function Proposal({ close }: { close: () => void }) {
  const words = useWords();
  const edit = useEdit();
  const { plan: actor } = useOpenPlan();
  const [isAllShown, setAllShown] = useState(false);
  const proposals = useProposals();
  const choices = usePlan((plan) => plan.sections.sectors.choices);
  const isIn = (id: string) => choices[id]?.decision === 'in';
  const proposed = proposals.filter((one) => one.proposed || isIn(one.sectorId));
  const others = proposals.filter((one) => !proposed.includes(one));
  const undecided = Object.values(choices).filter((choice) => choice.decision === '');
  const hasChosen = Object.values(choices).some((choice) => choice.decision === 'in');
  const include = hasChosen ? [] : proposed.map((one) => one.sectorId);
  const out = undecided.filter((choice) => !include.includes(choice.id)).length;
  const settle = () => {
    edit(settleSectors(actor.getSnapshot().context.history.plan, include));
    close();
  };
  return (
    <>
      <p className="cw-quiet">{words.say('proposal.explained')}</p>
      <ul className="cw-proposal">
        {[...proposed, ...(isAllShown ? others : [])].map((one) => (
          <li key={one.sectorId}>
            <SectorChoice
              proposal={one}
              isIn={isIn(one.sectorId)}
              choose={(next) => edit(chooseSector(one.sectorId, next))}
            />
          </li>
        ))}
      </ul>
      <div className="cw-block-actions">
        {undecided.length > 0 ? (
          <Button onPress={settle}>
            {hasChosen
              ? words.say('proposal.setAside', { out })
              : words.say('proposal.include', { in: include.length, out })}
          </Button>
        ) : null}
        {others.length > 0 ? (
          <Button variant="quiet" isExpanded={isAllShown} onPress={() => setAllShown(!isAllShown)}>
            {isAllShown
              ? words.say('proposal.fewer')
              : words.say('proposal.others', { count: others.length })}
          </Button>
        ) : null}
      </div>
    </>
  );
}

/** Worked out anew only when role, kinds of crisis or hazards change. */
function useProposals(): readonly SectorProposal[] {
  const { plan: actor } = useOpenPlan();
  const role = usePlan((plan) => plan.role);
  const types = usePlan((plan) => plan.sections.scope.crisisTypes);
  const hazards = usePlan((plan) => plan.sections.risks.hazards);
  return useMemo(
    () => proposeSectors(actor.getSnapshot().context.history.plan),
    // The three parts of the plan the proposal rests on.
    [actor, role, types, hazards],
  );
}

type ChoiceProps = { proposal: SectorProposal; isIn: boolean; choose: (isIn: boolean) => void };

function SectorChoice({ proposal, isIn, choose }: ChoiceProps) {
  const words = useWords();
  const sector = sectorById(proposal.sectorId);
  if (!sector) return null;
  const detail = proposal.reason === '' ? sector.subtitle : proposal.reason;
  return (
    <Checkbox label={words.own(sector.name)} detail={words.own(detail)} isSelected={isIn} onChange={choose} />
  );
}
