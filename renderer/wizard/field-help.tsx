// Help with single questions: the one being answered in full, all others of the step folded away under the table they belong to.
import { useEffect, useRef } from 'react';
import { guidance, type Guidance } from '../../shared/framework/guidance.ts';
import type { TemplateStep } from '../../shared/plan/template.ts';
import { collectionName, fieldName } from '../../shared/words/plan-words.ts';
import type { Words } from '../../shared/words/words.ts';
import { useWords } from '../workbench-context.tsx';
import { formPart, guideGroups, isGrouped, type GuideGroup } from './guide-groups.ts';
import type { LookedAt } from './looked-at.ts';

export function Example({ words, guide }: { words: Words; guide: Guidance }) {
  if (!guide.example) return null;
  return (
    <blockquote className="cw-example">
      {words.own(guide.example)}
      {guide.exampleFrom ? <footer>{words.own(guide.exampleFrom)}</footer> : null}
    </blockquote>
  );
}

/** Whether there is more to say of a field than the line under its name. */
export const hasHelp = (words: Words, key: string): boolean =>
  Boolean(guidance(words.language).field(key)?.example);

/** What is known of one question: what is meant, how another case answered it, where that is written. */
export function OneHelp({ fieldKey }: { fieldKey: string }) {
  const words = useWords();
  const entry = guidance(words.language).field(fieldKey);
  if (!entry) return null;
  return (
    <>
      <p>{words.own(entry.line)}</p>
      <Example words={words} guide={entry} />
      {entry.source ? <p className="cw-guide-source">{words.own(entry.source)}</p> : null}
    </>
  );
}

/** All help of a step. In a long step the part that is looked at stands open, the others wait. */
export function StepHelp({ step, looked }: { step: TemplateStep; looked: LookedAt }) {
  const words = useWords();
  const groups = guideGroups(step, (key) => hasHelp(words, key));
  if (groups.length === 0) return null;
  return (
    <section>
      <h2>{words.say('guide.perField')}</h2>
      {isGrouped(groups)
        ? groups.map((group) => (
            <GroupHelp key={group.part} group={group} isLookedAt={looked.part === group.part} />
          ))
        : groups.flatMap(({ keys }) => keys.map((key) => <FoldedHelp key={key} fieldKey={key} />))}
    </section>
  );
}

function GroupHelp({ group: { part, keys }, isLookedAt }: { group: GuideGroup; isLookedAt: boolean }) {
  const words = useWords();
  const fold = useRef<HTMLDetailsElement>(null);
  // A fold may also be opened by hand; only coming to the part and leaving it moves it.
  useEffect(() => {
    if (fold.current) fold.current.open = isLookedAt;
  }, [isLookedAt]);
  return (
    <details ref={fold} className="cw-guide-group">
      <summary>
        <span>{part === formPart ? words.say('guide.form') : collectionName(words, part)}</span>
        <span className="cw-quiet cw-number">{words.number(keys.length)}</span>
      </summary>
      {keys.map((key) => (
        <FoldedHelp key={key} fieldKey={key} />
      ))}
    </details>
  );
}

function FoldedHelp({ fieldKey }: { fieldKey: string }) {
  const words = useWords();
  return (
    <details className="cw-guide-field">
      <summary>{fieldName(words, fieldKey)}</summary>
      <OneHelp fieldKey={fieldKey} />
    </details>
  );
}
