// Words for what is not the same in two states of a plan.
export const compare = {
  'compare.nothing': 'Both say the same.',
  'compare.counts': '{what}, in {sections, plural, one {one section} other {# sections}}.',
  'compare.sectionChanged': '{section}: {what}.',
  'compare.count.answers': '{count, plural, one {one answer changed} other {# answers changed}}',
  'compare.count.added': '{count, plural, one {one row added} other {# rows added}}',
  'compare.count.removed': '{count, plural, one {one row taken out} other {# rows taken out}}',
  'compare.count.moved': '{count, plural, one {one row moved} other {# rows moved}}',
  'compare.answer.words': '{name}: {text}',
  'compare.answer.values': '{name}: was {before}; now {after}',
  'compare.answer.filled': '{name}: {after}',
  'compare.answer.emptied': '{name}: was {before}; now not answered',
  'compare.answer.setRemoved': '{name}: without {removed}',
  'compare.answer.setAdded': '{name}: with {added}',
  'compare.answer.setBoth': '{name}: without {removed}; with {added}',
  'compare.blank': 'not answered',
  'compare.untitled': 'without a title',
  'compare.gone': 'no longer in the plan',
  'compare.item.added': '{title}: added',
  'compare.item.removed': '{title}: taken out',
  'compare.item.changed': '{title}',
  'compare.item.moved': 'moved from place {from, number} to place {to, number}',
  'compare.terminal.legend': 'Words taken out stand in {removed}, words put in stand in {added}.',
  'compare.terminal.otherPlan':
    'Note: these are two different plans, not two states of one. They are compared all the same.',
  'compare.use.twoFiles':
    'Name exactly two plan files: the earlier one, then the later one. See: workbench --help',
} as const;
