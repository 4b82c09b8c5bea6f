// Which findings stand beside the text: each gravity with its shape, its word and how many there are.
import { Radio, RadioGroup } from 'react-aria-components/RadioGroup';
import { countProblems } from '../../shared/checks/check-plan.ts';
import type { Problem } from '../../shared/checks/problem.ts';
import { SeverityMark } from '../kit/severity-mark.tsx';
import { useWords } from '../workbench-context.tsx';
import type { Shown } from './margin.tsx';

const order: readonly Shown[] = ['all', 'error', 'warning', 'note', 'none'];

type Props = {
  readonly problems: readonly Problem[];
  readonly shown: Shown;
  readonly onChange: (shown: Shown) => void;
};

export function ReviewFilter({ problems, shown, onChange }: Props) {
  const words = useWords();
  const counts = countProblems(problems);
  return (
    <RadioGroup
      aria-label={words.say('review.show')}
      orientation="horizontal"
      value={shown}
      onChange={(id) => onChange(id as Shown)}
      className="cw-review-filter"
    >
      <div className="cw-choice-row">
        {order.map((id) => (
          <Radio key={id} value={id} className="cw-segment">
            {id === 'all' || id === 'none' ? null : (
              <SeverityMark severity={id} word={words.say(`severity.${id}`)} />
            )}
            <span>{words.say(`review.show.${id}`)}</span>
            {id === 'none' ? null : (
              <span className="cw-review-count">
                {words.say('review.count', { count: id === 'all' ? problems.length : counts[id] })}
              </span>
            )}
          </Radio>
        ))}
      </div>
    </RadioGroup>
  );
}
