// Words for plans above and below: naming a parent plan, what it offers, what was taken over and what differs.
export const parent = {
  'field.plan.parentPlan': 'Parent plan',

  'parent.title': 'Parent plan',
  'parent.none':
    'None is named. From the plan above this one, roles, alert levels and contacts can be taken over.',
  'parent.noneNational':
    'This plan is a national framework, which usually stands above all others. One of a wider scope can be named.',
  'parent.name': 'Name a parent plan…',
  'parent.what': '{level}, {edition, select, none {no edition named} other {edition {edition}}}',
  'parent.takenOn': 'As it stood when last looked at, on {date}.',
  'parent.same': 'All that was taken over stands as in the parent plan.',
  'parent.nothingTaken': 'Nothing was taken over from it.',
  'parent.differs': '{count, plural, one {One item differs} other {# items differ}} from the parent plan.',
  'parent.news':
    'The file among your plans has changed since: {count, plural, one {one item is} other {# items are}} new or different there.',
  'parent.showDiffering': 'See what differs',
  'parent.look': 'Look for changes…',
  'parent.other': 'Name another…',
  'parent.more': 'More about the parent plan',
  'parent.forget': 'Forget it',
  'parent.forgotten': 'The parent plan is forgotten. What was taken over stays and is this plan’s own now.',

  'parent.choose.title': 'Which plan stands above this one?',
  'parent.choose.text':
    'Choose the plan above. You then see what can be taken over, item by item. Until you say so, nothing changes, and the plan above is never changed.',
  'parent.choose.again': 'Where is “{title}” now?',
  'parent.choose.againText':
    'It is not among your plans. Choose the file that you were sent. Nothing changes until you have seen what differs.',
  'parent.choose.list': 'Your plans',
  'parent.choose.none': 'There is no other plan among yours. Choose the file that you were sent.',
  'parent.choose.file': 'Choose a file…',
  'parent.choose.newer': 'Choose another file of it…',
  'parent.choose.this': 'Look at it',
  'parent.choose.changed': 'Last changed',
  'parent.choose.plan': 'Plan',
  'parent.choose.action': 'Look at it',

  'parent.child.menu': 'Make a plan under this one…',
  'parent.child.title': 'A plan under “{title}”',
  'parent.child.text':
    'The new plan begins with what you tick, as it stands there now. Later changes above are offered to it; none is ever made by itself.',
  'parent.child.level': 'Level of the new plan',
  'parent.child.take': 'Take over',
  'parent.child.lowest':
    '“{title}” is written for a post or a province. No plan stands below that: make a plan under a national framework or a country plan.',
  'parent.child.do':
    '{count, plural, =0 {Make the plan} one {Make the plan with one item from above} other {Make the plan with # items from above}}',

  'parent.refused.itself': 'That is this plan itself. Choose the plan that stands above it.',
  'parent.refused.below':
    '“{title}” stands below this plan, so it cannot stand above it too. Choose another plan.',
  'parent.refused.lower':
    '“{title}” is written for a lower level ({level}) than this plan ({own}). A parent plan stands above: national framework, country, then post or province. Choose another plan, or set the level of this one.',
  'parent.refused.too-many':
    '“{title}” holds more roles, levels or contacts than are taken over. Nothing was changed.',
  'parent.refused.another':
    '“{title}” is not the parent plan named here (“{parent}”). Choose the file of that plan, or name another parent plan.',
  'parent.sameLevel':
    'Both plans are written for the same level ({level}). That may be: make sure it is the plan above this one.',

  'parent.offer.title': 'What “{title}” says',
  'parent.offer.differs': 'What differs from “{title}”',
  'parent.offer.source': '{what}; file last changed {at}',
  'parent.offer.text':
    'Tick what this plan is to take over. What you leave stays as it is here, is kept as decided, and is shown as a difference from then on.',
  'parent.offer.standing':
    'As it was last looked at, on {date}. “Look for changes” compares with the file as it is now.',
  'parent.offer.groups': 'Look at',
  'parent.offer.nothing': 'Both say the same in what is looked at.',
  'parent.offer.news': 'New or changed in the parent plan',
  'parent.offer.kept': 'Changed or left out here',
  'parent.offer.column.item': 'What',
  'parent.offer.column.parent': 'Parent plan',
  'parent.offer.column.here': 'This plan',
  'parent.offer.more':
    '{count, plural, one {One more item is} other {# more items are}} not shown here; they stay as ticked.',
  'parent.offer.pickAll': 'Tick all',
  'parent.offer.pickNone': 'Tick none',
  'parent.offer.readOnly': 'This plan is read-only or final. Reopen it to take anything over.',
  'parent.offer.byHand':
    'This file was changed outside the program since it was last saved. It is a plan all the same: ask its sender unless you expected that.',
  'parent.offer.language':
    'The parent plan is written in another language ({language}). What is taken over keeps its words.',
  'parent.offer.noContacts':
    'This file holds no contacts and no other restricted answers, as when they are left out of a copy. Those taken over before stay; tick “Contacts” only to look at them all the same.',

  'parent.group.roles': 'Roles: bodies, crisis team, who does what',
  'parent.group.levels': 'Alert levels, and who declares them',
  'parent.group.contacts': 'Contacts and other restricted answers',
  'parent.group.contactsHint': 'Names and numbers for the named few come into this plan’s restricted part.',

  'parent.change.new': 'new',
  'parent.change.gone': 'no longer there',
  'parent.change.leftOut': 'not in this plan',
  'parent.by.parent': 'changed in the parent plan',
  'parent.by.here': 'changed here',
  'parent.by.both': 'different on both sides',
  'parent.take': 'Take over “{title}”',
  'parent.takeAnswer': 'Take over: {field} of “{title}”',
  'parent.remove': 'Remove “{title}” here',
  'parent.tickToRemove': 'tick to remove it here',
  'parent.blank': 'not answered',
  'parent.notThere': 'not there',
  'parent.stillNamed':
    '“{title}” cannot be removed yet: {places, plural, one {one answer names it} other {# answers name it}}. It stays, and is offered again.',
  'parent.along':
    '{count, plural, one {One body comes} other {# bodies come}} along, because what you take over names {count, plural, one {it} other {them}}: {names}.',
  'parent.do':
    '{count, plural, =0 {Keep everything as it is here} one {Take over one item} other {Take over # items}}',
  'parent.doFirst':
    '{count, plural, =0 {Name it, take over nothing} one {Name it and take over one item} other {Name it and take over # items}}',
  'parent.done':
    '{count, plural, =0 {“{title}” is kept as the parent plan. Nothing here was changed.} one {One item was taken over from “{title}”.} other {# items were taken over from “{title}”.}}',

  'parent.pill': 'From the parent plan',
  'parent.pillDiffers': 'Differs from the parent plan',
  'parent.says': 'Parent plan – {field}: {answer}',

  'document.parent': 'What differs from the parent plan',
  'document.parent.from':
    'Taken over from the parent plan “{title}” ({edition, select, none {no edition named} other {edition {edition}}}), as it stood on {date}: {what}.',
  'document.parent.part': '{name} {same, number} of {all, number} unchanged',
  'document.parent.column.item': 'What',
  'document.parent.column.field': 'Answer',
  'document.parent.column.parent': 'In the parent plan',
  'document.parent.column.here': 'In this plan',
  'document.parent.leftOut': 'not in this plan',
  'document.parent.more': 'And {count, plural, one {one more difference} other {# more differences}}.',

  'parent.use.from': 'Name the parent plan: --from PARENT. See: workbench --help',
  'parent.use.out': '--take writes a plan: say where with -o OUT. See: workbench --help',
  'parent.terminal.head': '“{title}” as the parent plan of “{plan}”:',
  'parent.terminal.none': 'Nothing differs.',
  'parent.terminal.sum':
    '{count, plural, one {One item differs} other {# items differ}}, {news, plural, =0 {none of them new} one {one of them new or changed in the parent plan} other {# of them new or changed in the parent plan}}.',
  'parent.terminal.withoutContacts':
    'Contacts and other restricted answers were not looked at. Add --contacts to look at them too.',
  'parent.terminal.answer': '{field} ({by}): parent plan {parent}; this plan {here}',
} as const;
