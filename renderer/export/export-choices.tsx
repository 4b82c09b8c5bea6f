// The choices on the left: which document, which paper, which marks, and whether the restricted part goes along.
import { ArrowRight } from 'lucide-react';
import { Button } from '../kit/button.tsx';
import { Checkbox } from '../kit/checkbox.tsx';
import { SegmentedChoice } from '../kit/segmented-choice.tsx';
import { collectionName, fieldName } from '../../shared/words/plan-words.ts';
import type { Words } from '../../shared/words/words.ts';
import { useNavigate, useWords } from '../workbench-context.tsx';
import { outlineNames } from '../../shared/document/outline-names.ts';
import { chosenDocument } from './choices.ts';
import type { ExportChoices } from './choices.ts';

type Props = {
  readonly choices: ExportChoices;
  readonly onChange: (change: Partial<ExportChoices>) => void;
  readonly isTraining: boolean;
  readonly isFinal: boolean;
  readonly restricted: readonly string[];
};

export function ExportChoicesForm({ choices, onChange, isTraining, isFinal, restricted }: Props) {
  const words = useWords();
  const navigate = useNavigate();
  return (
    <div className="cw-export-form">
      <SegmentedChoice<ExportChoices['outline']>
        label={words.say('export.what')}
        layout="list"
        options={outlineNames.map((id) => ({
          id,
          label: words.say(`export.what.${id}`),
          detail: words.say(`export.what.${id}Hint`),
        }))}
        value={choices.outline}
        onChange={(outline) => onChange(chosenDocument(outline))}
      />
      <SegmentedChoice<ExportChoices['paper']>
        label={words.say('export.paper')}
        options={(['a4', 'letter'] as const).map((id) => ({ id, label: words.say(`export.paper.${id}`) }))}
        value={choices.paper}
        onChange={(paper) => onChange({ paper })}
      />
      <fieldset className="cw-export-marks">
        <legend>{words.say('export.onPages')}</legend>
        {isTraining ? (
          <Checkbox
            isSelected
            isDisabled
            onChange={() => undefined}
            label={words.say('export.trainingMark')}
            detail={words.say('export.trainingMarkHint')}
          />
        ) : null}
        {isTraining || isFinal ? null : (
          <Checkbox
            isSelected={choices.draftMark}
            onChange={(draftMark) => onChange({ draftMark })}
            label={words.say('export.draftMark')}
            detail={words.say('export.draftMarkHint')}
          />
        )}
        {isFinal ? (
          <Checkbox
            isSelected={choices.marks}
            onChange={(marks) => onChange({ marks })}
            label={words.say('export.marks')}
            detail={words.say('export.marksHint')}
          />
        ) : null}
        <Checkbox
          isSelected={choices.restricted && restricted.length > 0}
          isDisabled={restricted.length === 0}
          onChange={(isIn) => onChange({ restricted: isIn })}
          label={words.say('export.restricted')}
          detail={restrictedSentence(words, restricted, choices.restricted)}
        />
        <Button variant="quiet" icon={ArrowRight} iconAtEnd onPress={() => navigate('restricted')}>
          {words.say('restricted.show')}
        </Button>
      </fieldset>
    </div>
  );
}

function restrictedSentence(words: Words, keys: readonly string[], isIn: boolean): string {
  if (keys.length === 0) return words.say('export.restrictedNone');
  const names = keys
    .map((key) =>
      words.find(`collection.${key}`) === null ? fieldName(words, key) : collectionName(words, key),
    )
    .map((name) => name.toLocaleLowerCase(words.language))
    .join(', ');
  return words.say(isIn ? 'export.restrictedOn' : 'export.restrictedOff', { names });
}
