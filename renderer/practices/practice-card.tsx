// One practice to read: who did what, why it worked, what it needs here, where it comes from; and what can be done with it.
import { Check, Pencil, Plus, Trash2 } from 'lucide-react';
import { codeName } from '../../shared/framework/code-lists.ts';
import { isToBeConfirmed } from '../../shared/framework/provenance.ts';
import { sectorById } from '../../shared/framework/sectors.ts';
import { citation } from '../../shared/practices/library.ts';
import type { LibraryPractice } from '../../shared/practices/library.ts';
import { Button } from '../kit/button.tsx';
import { PhaseBadge } from '../kit/phase-badge.tsx';
import { Pill } from '../kit/pill.tsx';
import { useWords } from '../workbench-context.tsx';

/** What a screen lets a person do with a practice; what is absent is not offered. */
export type PracticeActions = {
  readonly onUse?: (practice: LibraryPractice) => void;
  /** Goes to the activity that came from it; absent while none did. */
  readonly activityOf?: (practice: LibraryPractice) => (() => void) | undefined;
  readonly onChange: (practice: LibraryPractice) => void;
  readonly onRemove: (practice: LibraryPractice) => void;
};

type Props = { readonly practice: LibraryPractice; readonly actions: PracticeActions };

export function PracticeCard({ practice, actions }: Props) {
  const words = useWords();
  const title = words.own(practice.title);
  const who = words.own(practice.who);
  const where = practice.countries
    .map((code) => words.own(codeName('countries', code)))
    .filter((name) => !who.includes(name));
  const origin = practice.origin === 'own' ? words.say('practice.own') : words.own(practice.setTitle);
  const by = [who, practice.origin === 'micic' ? where.join(', ') : '', String(practice.year ?? '')];
  return (
    <article className="cw-browse-card" aria-label={title}>
      <div className="cw-browse-head">
        <div>
          <p className="cw-browse-origin">{origin}</p>
          <h2>{title}</h2>
          <p className="cw-quiet">{by.filter((part) => part !== '').join(' · ')}</p>
        </div>
        <Actions practice={practice} title={title} actions={actions} />
      </div>
      <div className="cw-browse-body">
        <Told label={words.say('practice.what')} text={words.own(practice.what)} />
        <Told label={words.say('practices.why')} text={words.own(practice.why)} />
        <Told label={words.say('practices.needs')} text={words.own(practice.needs)} />
      </div>
      <div className="cw-browse-foot">
        {practice.phases.map((phase) => (
          <PhaseBadge
            key={phase}
            phase={phase}
            letter={words.say(`phaseLetter.${phase}`)}
            word={words.say(`option.${phase}`)}
          />
        ))}
        <span>{practice.sectors.map((id) => words.own(sectorById(id)?.name ?? id)).join(' · ')}</span>
        {practice.guidelines.length > 0 ? (
          <span>{words.say('practice.serves', { guidelines: inNumber(practice.guidelines) })}</span>
        ) : null}
      </div>
      <SourceLine practice={practice} />
    </article>
  );
}

const inNumber = (guidelines: readonly string[]): string =>
  [...guidelines].sort((one, other) => Number(one.slice(1)) - Number(other.slice(1))).join(', ');

function Told({ label, text }: { readonly label: string; readonly text: string }) {
  if (text === '') return null;
  return (
    <div>
      <h3>{label}</h3>
      <p>{text}</p>
    </div>
  );
}

function SourceLine({ practice }: { readonly practice: LibraryPractice }) {
  const words = useWords();
  const named = practice.sourceText || citation(practice.publications);
  const source =
    named === '' ? words.say('practice.noSource') : words.say('practices.source', { source: named });
  const status = practice.status === '' ? null : words.say(`practice.status.${practice.status}`);
  return (
    <p className="cw-browse-source">
      {status ? (
        <Pill tone={practice.status !== '' && isToBeConfirmed(practice.status) ? 'attention' : 'plain'}>
          {status}
        </Pill>
      ) : null}{' '}
      {source}
    </p>
  );
}

function Actions({ practice, title, actions }: Props & { readonly title: string }) {
  const words = useWords();
  const goTo = actions.activityOf?.(practice);
  const { onUse } = actions;
  return (
    <div className="cw-browse-actions">
      {practice.origin === 'own' ? (
        <>
          <Button
            variant="quiet"
            icon={Pencil}
            spokenAs={words.say('practice.changeSpoken', { title })}
            onPress={() => actions.onChange(practice)}
          >
            {words.say('practice.change')}
          </Button>
          <Button
            variant="quiet"
            icon={Trash2}
            spokenAs={words.say('practice.removeSpoken', { title })}
            onPress={() => actions.onRemove(practice)}
          >
            {words.say('practice.remove')}
          </Button>
        </>
      ) : null}
      {goTo ? (
        <>
          <Pill tone="good">
            <Check aria-hidden className="cw-icon" />
            {words.say('practices.used')}
          </Pill>
          <Button variant="quiet" spokenAs={words.say('practice.goToSpoken', { title })} onPress={goTo}>
            {words.say('practice.goTo')}
          </Button>
        </>
      ) : onUse ? (
        <Button
          icon={Plus}
          spokenAs={words.say('practice.useSpoken', { title })}
          onPress={() => onUse(practice)}
        >
          {words.say('practices.use')}
        </Button>
      ) : null}
    </div>
  );
}
