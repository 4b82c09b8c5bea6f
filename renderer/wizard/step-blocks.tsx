// The blocks of a step in order: forms, tables, cards, lists, panels; then what plans like this one usually leave blank, and
// what is answered but not asked here.
import { memo, useMemo } from 'react';
import { unfoldStep, type TemplateStep, type UnfoldedBlock } from '../../shared/plan/template.ts';
import { partBlock } from '../../shared/plan/usual.ts';
import { collectionName, fieldName } from '../../shared/words/plan-words.ts';
import { useOpenPlan, usePlan, useTemplate, useWords } from '../workbench-context.tsx';
import { AlsoAnswered } from './also-answered-line.tsx';
import { CollectionCards } from './collection-cards.tsx';
import { CollectionList } from './collection-list.tsx';
import { CollectionTable } from './collection-table.tsx';
import { FieldsBlock } from './fields-block.tsx';
import { panels } from './panels.tsx';
import { StepTables } from './step-tables.tsx';

const unfolded = new WeakMap<TemplateStep, UnfoldedBlock[]>();

/** A step's blocks, the same objects every time. */
export function blocksOf(step: TemplateStep): UnfoldedBlock[] {
  const blocks = unfolded.get(step) ?? unfoldStep(step);
  unfolded.set(step, blocks);
  return blocks;
}

function DrawnBlocks({ step }: { step: TemplateStep }) {
  const { usual, unusual } = useParted(step);
  return (
    <>
      <StepTables blocks={usual} />
      {usual.map((block) => (
        <BlockView key={keyOf(block)} block={block} />
      ))}
      {unusual.length > 0 ? <Unusual blocks={unusual} /> : null}
      <AlsoAnswered step={step} />
    </>
  );
}

type Parted = { readonly usual: readonly UnfoldedBlock[]; readonly unusual: readonly UnfoldedBlock[] };

/** Parted when the step is opened, or role or level are changed: nothing moves while somebody writes. */
function useParted(step: TemplateStep): Parted {
  const template = useTemplate();
  const { plan: actor } = useOpenPlan();
  const role = usePlan((plan) => plan.role);
  const level = usePlan((plan) => plan.level);
  return useMemo(() => {
    const { plan } = actor.getSnapshot().context.history;
    const parts = blocksOf(step).map((block) => partBlock(template, { ...plan, role, level }, block));
    const isThere = (block: UnfoldedBlock | null): block is UnfoldedBlock => block !== null;
    return {
      usual: parts.map(({ usual }) => usual).filter(isThere),
      unusual: parts.map(({ unusual }) => unusual).filter(isThere),
    };
  }, [step, template, actor, role, level]);
}

/** What plans of this role and level usually leave blank, to unfold when this one does not. */
function Unusual({ blocks }: { blocks: readonly UnfoldedBlock[] }) {
  const words = useWords();
  const names = blocks.flatMap((block) => {
    if (block.kind === 'panel') return [];
    if (block.kind === 'collection') return [collectionName(words, block.collection)];
    return block.fields.map((field) => fieldName(words, `${block.section}.${field}`));
  });
  return (
    <details className="cw-also cw-unusual">
      <summary>{words.say('unusual.summary', { names: names.join(', ') })}</summary>
      <p className="cw-quiet">{words.say('unusual.explained')}</p>
      {blocks.map((block) => (
        <BlockView key={keyOf(block)} block={block} />
      ))}
    </details>
  );
}

export const StepBlocks = memo(DrawnBlocks);

function keyOf(block: UnfoldedBlock): string {
  if (block.kind === 'panel') return block.panel;
  return block.kind === 'collection' ? block.collection : `${block.section}.${block.fields.join('.')}`;
}

function BlockView({ block }: { block: UnfoldedBlock }) {
  if (block.kind === 'fields') return <FieldsBlock block={block} />;
  if (block.kind === 'panel') {
    const Panel = panels[block.panel];
    return <Panel />;
  }
  if (block.layout === 'cards') return <CollectionCards block={block} />;
  return block.layout === 'list' ? <CollectionList block={block} /> : <CollectionTable block={block} />;
}
