// Before, during or after in the width of a table cell: three letters, each with its word read aloud.
import { Radio, RadioGroup } from 'react-aria-components/RadioGroup';
import { useWords } from '../workbench-context.tsx';

const phases = ['before', 'during', 'after'] as const;

export type PhaseChoiceProps = { label: string; value: string; onChange: (phase: string) => void };

export function PhaseChoice({ label, value, onChange }: PhaseChoiceProps) {
  const words = useWords();
  return (
    <RadioGroup
      aria-label={label}
      value={value || null}
      onChange={onChange}
      orientation="horizontal"
      className="cw-phase-choice"
    >
      {phases.map((phase) => (
        <Radio
          key={phase}
          value={phase}
          aria-label={words.say(`option.${phase}`)}
          className={`cw-phase-segment cw-phase-segment-${phase}`}
        >
          {words.say(`phaseLetter.${phase}`)}
        </Radio>
      ))}
    </RadioGroup>
  );
}
