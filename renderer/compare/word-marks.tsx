// What went and what came: struck through or underlined, with a sign, and said aloud. Never told by colour alone.
import type { WordPart } from '../../shared/compare/compare-texts.ts';
import { aroundChanges } from '../../shared/document/difference-text.ts';
import { useWords } from '../workbench-context.tsx';

export function Went({ text }: { readonly text: string }) {
  const words = useWords();
  return (
    <del className="cw-went">
      <span aria-hidden className="cw-sign">
        −
      </span>
      <span className="cw-hidden">{words.say('compare.went')} </span>
      {text}
    </del>
  );
}

export function Came({ text }: { readonly text: string }) {
  const words = useWords();
  return (
    <ins className="cw-came">
      <span aria-hidden className="cw-sign">
        +
      </span>
      <span className="cw-hidden">{words.say('compare.came')} </span>
      {text}
    </ins>
  );
}

/** A text with its changes where they stand; long stretches that stayed are cut short. */
export function WordMarks({ parts }: { readonly parts: readonly WordPart[] }) {
  return (
    <>
      {aroundChanges(parts).map(({ kind, text }, at) => {
        if (kind === 'same') return <span key={at}>{text}</span>;
        return kind === 'removed' ? <Went key={at} text={text} /> : <Came key={at} text={text} />;
      })}
    </>
  );
}
