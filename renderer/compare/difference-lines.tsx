// One changed answer, and one item that was added, taken out, moved or changed.
import type { AnswerDifference } from '../../shared/compare/compare-answers.ts';
import type { ItemDifference } from '../../shared/compare/compare-plans.ts';
import { differenceText, itemLabel } from '../../shared/document/difference-text.ts';
import type { ReadDifference, Sides } from '../../shared/document/difference-text.ts';
import { collectionDefinition } from '../../shared/plan/address.ts';
import type { AnySectionId } from '../../shared/plan/sections.ts';
import type { Target } from '../fields/focus-place.ts';
import { Button } from '../kit/button.tsx';
import { useWords } from '../workbench-context.tsx';
import { Came, Went, WordMarks } from './word-marks.tsx';

export type Jump = (place: Target) => void;
type At = { readonly section: AnySectionId | 'plan'; readonly collection?: string };
type AnswerProps = {
  readonly sides: Sides;
  readonly at: At;
  readonly difference: AnswerDifference;
  readonly jump?: Jump;
};

export function AnswerLine({ sides, at, difference, jump }: AnswerProps) {
  const said = differenceText(sides, at, difference);
  return (
    <div className="cw-compare-answer">
      <dt>{said.name}</dt>
      <dd>
        <Change said={said} />
        {jump && isAsked(at, difference) ? (
          <GoThere name={said.name} onPress={() => jump({ section: at.section, field: difference.field })} />
        ) : null}
      </dd>
    </div>
  );
}

/** Every answer is asked in some step but which plan stands above: that is named on the home page. */
const isAsked = ({ section }: At, { field }: AnswerDifference): boolean =>
  !(section === 'plan' && field === 'parentPlan');

function Change({ said }: { readonly said: ReadDifference }) {
  if (said.shape === 'words') return <WordMarks parts={said.parts} />;
  const [removed, added] =
    said.shape === 'set' ? [said.removed, said.added] : [present(said.before), present(said.after)];
  return (
    <>
      {removed.map((text, at) => (
        <Went key={at} text={text} />
      ))}
      {added.map((text, at) => (
        <Came key={at} text={text} />
      ))}
    </>
  );
}

const present = (text: string): readonly string[] => (text === '' ? [] : [text]);

type ItemProps = {
  readonly sides: Sides;
  readonly section: AnySectionId;
  readonly collection: string;
  readonly difference: ItemDifference;
  readonly jump: Jump;
};

export function ItemLine({ sides, section, collection, difference, jump }: ItemProps) {
  const words = useWords();
  const key = `${section}.${collection}`;
  const { item, change, isMoved, before, after, answers } = difference;
  const title = itemLabel(sides, key, difference);
  const field = answers[0]?.field ?? collectionDefinition(key).titleField;
  return (
    <li className="cw-compare-item">
      <div className="cw-compare-item-head">
        {change === 'changed' ? <strong>{title}</strong> : null}
        {change === 'added' ? <Came text={title} /> : null}
        {change === 'removed' ? <Went text={title} /> : null}
        {isMoved && before && after ? (
          <span className="cw-quiet">
            {words.say('compare.item.moved', { from: before.number, to: after.number })}
          </span>
        ) : null}
        <GoThere
          name={title}
          onPress={() => jump({ section, collection, field, ...(change === 'removed' ? {} : { item }) })}
        />
      </div>
      {change === 'removed' || answers.length === 0 ? null : (
        <dl className="cw-compare-answers">
          {answers.map((answer) => (
            <AnswerLine key={answer.field} sides={sides} at={{ section, collection }} difference={answer} />
          ))}
        </dl>
      )}
    </li>
  );
}

function GoThere({ name, onPress }: { readonly name: string; readonly onPress: () => void }) {
  const words = useWords();
  return (
    <Button variant="quiet" spokenAs={words.say('compare.goTo', { place: name })} onPress={onPress}>
      {words.say('compare.go')}
    </Button>
  );
}
