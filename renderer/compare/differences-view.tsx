// All that is not the same in two states of the plan, to be read: how much, then section by section.
import { useId } from 'react';
import type {
  PlanDifferences,
  SectionDifference,
  TableDifference,
} from '../../shared/compare/compare-plans.ts';
import { countsText } from '../../shared/document/difference-text.ts';
import type { Sides } from '../../shared/document/difference-text.ts';
import type { AnySectionId } from '../../shared/plan/sections.ts';
import { collectionName, sectionName } from '../../shared/words/plan-words.ts';
import { useWords } from '../workbench-context.tsx';
import { AnswerLine, ItemLine } from './difference-lines.tsx';
import type { Jump } from './difference-lines.tsx';
import { Came, Went } from './word-marks.tsx';
import './compare.css';

/** A table may have thousands of changed rows; nobody reads more than these, and drawing all would stop the window. */
const mostShown = 200;

type Props = { readonly sides: Sides; readonly differences: PlanDifferences; readonly jump: Jump };

export function DifferencesView({ sides, differences, jump }: Props) {
  const words = useWords();
  const { counts, sections } = differences;
  return (
    <div className="cw-compare">
      <p className="cw-compare-sum" role="status">
        {countsText(words, counts)}
      </p>
      {sections.length > 0 ? (
        <p className="cw-quiet">
          {words.say('compare.legend')} <Went text={words.say('compare.legend.went')} />{' '}
          <Came text={words.say('compare.legend.came')} />
        </p>
      ) : null}
      {sections.map((section) => (
        <Section key={section.section} sides={sides} difference={section} jump={jump} />
      ))}
    </div>
  );
}

type SectionProps = { readonly sides: Sides; readonly difference: SectionDifference; readonly jump: Jump };

function Section({ sides, difference, jump }: SectionProps) {
  const words = useWords();
  const heading = useId();
  const { section, answers, tables } = difference;
  return (
    <section aria-labelledby={heading} className="cw-compare-section">
      <h3 id={heading}>{sectionName(words, section)}</h3>
      {answers.length > 0 ? (
        <dl className="cw-compare-answers">
          {answers.map((answer) => (
            <AnswerLine key={answer.field} sides={sides} at={{ section }} difference={answer} jump={jump} />
          ))}
        </dl>
      ) : null}
      {section === 'plan'
        ? null
        : tables.map((table) => <Table key={table.collection} {...{ sides, section, table, jump }} />)}
    </section>
  );
}

type TableProps = {
  readonly sides: Sides;
  readonly section: AnySectionId;
  readonly table: TableDifference;
  readonly jump: Jump;
};

function Table({ sides, section, table, jump }: TableProps) {
  const words = useWords();
  const { collection, items } = table;
  const left = items.length - mostShown;
  return (
    <>
      <h4>{collectionName(words, `${section}.${collection}`)}</h4>
      <ul className="cw-compare-items">
        {items.slice(0, mostShown).map((item) => (
          <ItemLine key={item.item} {...{ sides, section, collection, jump }} difference={item} />
        ))}
      </ul>
      {left > 0 ? <p className="cw-quiet">{words.say('compare.more', { count: left })}</p> : null}
    </>
  );
}
