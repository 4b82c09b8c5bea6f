// The blocks of a step in order: forms, tables, cards, lists, panels, and what is answered but not asked here.
import { memo } from 'react';
import { unfoldStep, type TemplateStep, type UnfoldedBlock } from '../../shared/plan/template.ts';
import { AlsoAnswered } from './also-answered-line.tsx';
import { CollectionCards } from './collection-cards.tsx';
import { CollectionList } from './collection-list.tsx';
import { CollectionTable } from './collection-table.tsx';
import { FieldsBlock } from './fields-block.tsx';
import { panels } from './panels.tsx';

const unfolded = new WeakMap<TemplateStep, UnfoldedBlock[]>();

/** A step's blocks, the same objects every time. */
export function blocksOf(step: TemplateStep): UnfoldedBlock[] {
  const blocks = unfolded.get(step) ?? unfoldStep(step);
  unfolded.set(step, blocks);
  return blocks;
}

function DrawnBlocks({ step }: { step: TemplateStep }) {
  return (
    <>
      {blocksOf(step).map((block) => (
        <BlockView key={keyOf(block)} block={block} />
      ))}
      <AlsoAnswered step={step} />
    </>
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
