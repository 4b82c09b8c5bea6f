// What narrows the practices: words, sector, phase, guideline, role and where they come from.
import { guidelines } from '../../shared/framework/guidelines.ts';
import type { CrisisRole, Phase } from '../../shared/framework/roles.ts';
import { sectors } from '../../shared/framework/sectors.ts';
import { phases } from '../../shared/plan/sections/sectors.ts';
import { anyPractice } from '../../shared/practices/find-practices.ts';
import type { PracticeWish } from '../../shared/practices/find-practices.ts';
import { practiceSources } from '../../shared/practices/library.ts';
import { Button } from '../kit/button.tsx';
import type { Option } from '../kit/options.ts';
import { SearchField } from '../kit/search-field.tsx';
import { Select } from '../kit/select.tsx';
import { useWords } from '../workbench-context.tsx';

type Props = {
  readonly wish: PracticeWish;
  readonly hasOwn: boolean;
  readonly onChange: (wish: PracticeWish) => void;
};
const roles: readonly CrisisRole[] = ['host', 'origin', 'transit'];

export function PracticeFilters({ wish, hasOwn, onChange }: Props) {
  const words = useWords();
  const isOpen = JSON.stringify(wish) === JSON.stringify(anyPractice);
  const own = hasOwn ? [{ id: 'own', label: words.say('practice.fromOwn') }] : [];
  return (
    <section className="cw-browse-filters" aria-label={words.say('practice.filters')}>
      <SearchField
        label={words.say('practice.search')}
        value={wish.text}
        onChange={(text) => onChange({ ...wish, text })}
      />
      <Choice
        label={words.say('practice.sector')}
        options={sectors().map(({ id, name }) => ({ id, label: words.own(name) }))}
        value={wish.sector}
        onChange={(sector) => onChange({ ...wish, sector })}
      />
      <Choice
        label={words.say('practice.phase')}
        options={phases.map((id) => ({ id, label: words.say(`option.${id}`) }))}
        value={wish.phase}
        onChange={(phase) => onChange({ ...wish, phase: phase as Phase | '' })}
      />
      <Choice
        label={words.say('practice.guideline')}
        options={guidelines().map(({ id, title }) => ({ id, label: `${id} ${words.own(title)}` }))}
        value={wish.guideline}
        onChange={(guideline) => onChange({ ...wish, guideline })}
      />
      <Choice
        label={words.say('practice.role')}
        options={roles.map((id) => ({ id, label: words.say(`role.${id}`) }))}
        value={wish.role}
        onChange={(role) => onChange({ ...wish, role: role as CrisisRole | '' })}
      />
      <Choice
        label={words.say('practice.from')}
        options={[...own, ...practiceSources().map(({ id, title }) => ({ id, label: words.own(title) }))]}
        value={wish.from}
        onChange={(from) => onChange({ ...wish, from })}
      />
      {isOpen ? null : (
        <Button variant="quiet" onPress={() => onChange(anyPractice)}>
          {words.say('practice.clear')}
        </Button>
      )}
      <p className="cw-quiet cw-browse-reading">{words.say('practice.reading')}</p>
    </section>
  );
}

type ChoiceProps = {
  readonly label: string;
  readonly options: readonly Option[];
  readonly value: string;
  readonly onChange: (value: string) => void;
};

function Choice({ label, options, value, onChange }: ChoiceProps) {
  const words = useWords();
  return (
    <Select
      label={label}
      options={options}
      value={value === '' ? null : value}
      onChange={(id) => onChange(id ?? '')}
      placeholder={words.say('practice.any')}
      noneLabel={words.say('practice.any')}
    />
  );
}
