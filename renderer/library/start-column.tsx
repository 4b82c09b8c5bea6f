// What a person can begin with: a new plan, a real crisis, a file somebody sent.
import { BookOpen, CloudRain, FilePlus2, FolderOpen, Lightbulb, ShieldAlert } from 'lucide-react';
import type { LucideIcon } from 'lucide-react';
import { Button as AriaButton } from 'react-aria-components/Button';
import { sampleIds } from '../../shared/scenario/samples.ts';
import { scenarioById, scenarioIds } from '../../shared/scenario/scenarios.ts';
import { useWords } from '../workbench-context.tsx';
import type { NewPlanWish } from './new-plan-dialog.tsx';

const iconOf: Readonly<Record<string, LucideIcon>> = { flood: CloudRain, conflict: ShieldAlert };

type Props = {
  readonly onStart: (wish: NewPlanWish) => void;
  readonly onSample: (id: string) => void;
  readonly onOpenFile: () => void;
  readonly onPractices: () => void;
};

export function StartColumn({ onStart, onSample, onOpenFile, onPractices }: Props) {
  const words = useWords();
  return (
    <aside className="cw-start" aria-label={words.say('library.start')}>
      <h2 className="cw-start-title">{words.say('library.start')}</h2>
      <Start
        icon={FilePlus2}
        word={words.say('library.new')}
        hint={words.say('library.newHint')}
        onPress={() => onStart({ scenario: null })}
        isMain
      />
      <Start
        icon={FolderOpen}
        word={words.say('library.open')}
        hint={words.say('library.openHint')}
        onPress={onOpenFile}
      />
      <Start
        icon={Lightbulb}
        word={words.say('screen.practices')}
        hint={words.say('practice.startHint')}
        onPress={onPractices}
      />
      <h3 className="cw-start-group">{words.say('library.scenarios')}</h3>
      <p className="cw-start-hint">{words.say('library.scenarioHint')}</p>
      {scenarioIds
        .flatMap((id) => scenarioById(id) ?? [])
        .map((scenario) => (
          <Start
            key={scenario.id}
            icon={iconOf[scenario.crisisType] ?? ShieldAlert}
            word={words.own(scenario.title)}
            hint={words.own(scenario.summary)}
            onPress={() => onStart({ scenario })}
          />
        ))}
      <h3 className="cw-start-group">{words.say('library.samples')}</h3>
      <p className="cw-start-hint">{words.say('library.samplesHint')}</p>
      {sampleIds.map((id) => (
        <Start
          key={id}
          icon={BookOpen}
          word={words.find(`sample.${id}`) ?? id}
          hint={words.find(`sample.${id}.hint`) ?? ''}
          onPress={() => onSample(id)}
        />
      ))}
    </aside>
  );
}

type StartProps = {
  readonly icon: LucideIcon;
  readonly word: string;
  readonly hint: string;
  readonly onPress: () => void;
  readonly isMain?: boolean;
};

function Start({ icon: Icon, word, hint, onPress, isMain = false }: StartProps) {
  return (
    <AriaButton className={isMain ? 'cw-start-row cw-start-main' : 'cw-start-row'} onPress={onPress}>
      <Icon aria-hidden className="cw-icon" />
      <span className="cw-start-words">
        <span className="cw-start-word">{word}</span>
        <span className="cw-start-row-hint">{hint}</span>
      </span>
    </AriaButton>
  );
}
