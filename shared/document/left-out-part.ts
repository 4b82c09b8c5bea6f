// Says what a copy leaves out because only the named few may read it, so that nobody takes the copy for the whole.
import { inOrder } from '../base/order-key.ts';
import { itemsOf, sectionRecord } from '../plan/address.ts';
import { isBlank } from '../plan/field-kinds.ts';
import { anySectionIds, sectionDefinition } from '../plan/sections.ts';
import { collectionName, fieldName } from '../words/plan-words.ts';
import type { Block } from './document.ts';
import { mayShow } from './reading.ts';
import type { Reading } from './reading.ts';

/** A remark that names the answered fields left out; nothing when nothing is. */
export function leftOutBlocks(reading: Reading): Block[] {
  const names = leftOut(reading);
  if (names.length === 0) return [];
  const { words } = reading;
  const text = words.say('document.leftOut.text', { what: names.join('; ') });
  return [
    {
      kind: 'callOut',
      tone: 'note',
      title: words.say('document.leftOut'),
      text: [{ kind: 'paragraph', text, style: 'small' }],
    },
  ];
}

function leftOut(reading: Reading): string[] {
  const { plan, words } = reading;
  return anySectionIds.flatMap((section) => {
    const { fields, collections } = sectionDefinition(section);
    const own = Object.entries(fields)
      .filter(([name, field]) => !mayShow(reading, field) && !isBlank(sectionRecord(plan, section)[name]))
      .map(([name]) => fieldName(words, `${section}.${name}`));
    const ofTables = Object.entries(collections).flatMap(([collection, definition]) => {
      const key = `${section}.${collection}`;
      const items = inOrder(itemsOf(plan, key));
      const hidden = Object.entries(definition.fields)
        .filter(([name, field]) => !mayShow(reading, field) && items.some((item) => !isBlank(item[name])))
        .map(([name]) => fieldName(words, `${key}.${name}`));
      return hidden.length === 0 ? [] : [`${collectionName(words, key)} (${hidden.join(', ')})`];
    });
    return [...own, ...ofTables];
  });
}
