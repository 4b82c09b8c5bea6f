// Answers that say they are not known, of which no question was made yet: where, what they say, and the one press.
import type { MarkedAnswer } from '../../shared/upkeep/marked-answers.ts';
import { Button } from '../kit/button.tsx';
import { usePlan, useWords } from '../workbench-context.tsx';
import { useJump } from '../workbench/use-jump.ts';
import { useUndoable } from '../wizard/undoable.ts';
import { aboutWords, openTitle } from './place-words.ts';

type Props = {
  readonly marks: readonly MarkedAnswer[];
  /** Absent where nothing may be written. */
  readonly onAsk: ((mark: MarkedAnswer) => void) | undefined;
};

export function UntoldList({ marks, onAsk }: Props) {
  const words = useWords();
  const jump = useJump();
  const plan = usePlan((whole) => whole);
  const doUndoable = useUndoable();
  const confirm = ({ place }: MarkedAnswer): void =>
    doUndoable(
      {
        kind: 'confirm',
        collection: `${place.section}.${place.collection ?? ''}`,
        item: place.item ?? '',
      },
      words.say('upkeep.confirmed', { title: openTitle(plan, place) || words.say('upkeep.unnamed') }),
    );
  return (
    <section className="cw-upkeep-kind">
      <h3>{words.say('upkeep.untold')}</h3>
      <p className="cw-quiet">
        {words.say(marks.length === 0 ? 'upkeep.untold.none' : 'upkeep.untold.text')}
      </p>
      <ul className="cw-upkeep-rows">
        {marks.map((mark) => {
          const title = aboutWords(words, plan, mark.place);
          return (
            <li key={mark.ref} className="cw-upkeep-row">
              <span className="cw-upkeep-name">
                {mark.text || title}
                {mark.text === '' ? null : <span className="cw-cell-note">{title}</span>}
              </span>
              <span className="cw-upkeep-when">{words.say(`upkeep.mark.${mark.kind}`)}</span>
              <span className="cw-upkeep-does">
                {onAsk && mark.kind === 'unverified' ? (
                  <Button
                    variant="quiet"
                    spokenAs={words.say('upkeep.confirmThis', { title })}
                    onPress={() => confirm(mark)}
                  >
                    {words.say('upkeep.confirm')}
                  </Button>
                ) : null}
                {onAsk ? (
                  <Button
                    spokenAs={words.say('upkeep.makeQuestionThis', { title })}
                    onPress={() => onAsk(mark)}
                  >
                    {words.say('upkeep.makeQuestion')}
                  </Button>
                ) : null}
                <Button
                  variant="quiet"
                  spokenAs={words.say('upkeep.openThis', { title })}
                  onPress={() => jump(mark.place)}
                >
                  {words.say('upkeep.open')}
                </Button>
              </span>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
