// Words of the call list and of the sheet that goes with the sealed copy: how to reach people when nothing else works.

export const callList = {
  'export.what.call-list': 'Call list',
  'export.what.call-listHint': 'Whom to call in which order, and the sheet of a sealed copy.',

  'document.header.restricted': 'RESTRICTED',
  'document.callList.lead':
    'Work down the list. Tick who was reached and write the time. Who cannot be reached is replaced by the deputy.',
  'document.callList.number': 'No.',
  'document.callList.time': 'Time',
  'document.callList.declares': 'The plan is put into force by {name}',
  'document.callList.deputy': 'deputy: {name}',
  'document.callList.numbers': 'Numbers, in the order of the calls',
  'document.callList.others': 'Others who can be reached',
  'document.callList.missing': 'No number in the plan yet: write it in',
  'document.callList.whom': 'Whom',
  'document.callList.reached': 'Telephone, radio',
  'document.callList.inCalls': 'Call',
  'document.callList.checked': 'checked {date}',
  'document.callList.nothingYet':
    'The plan does not say yet who is called in which order, and holds no contacts. Write them in by hand, then into the plan.',
  'document.callList.noNumbers':
    'Names and numbers are left out of this copy. Write them in by hand; then this sheet is restricted too.',
  'document.callList.checkedOn': 'Numbers checked on',
  'document.callList.checkedBy': 'Checked by',
  'document.callList.changed': 'What changed',

  'document.sealed': 'The sealed copy',
  'document.sealed.lead':
    'This sheet goes into each sealed envelope with the call list. It needs no computer and no program.',
  'document.sealed.envelope': 'In the envelope',
  'document.sealed.envelope.list': 'This call list, with every number checked.',
  'document.sealed.envelope.firstHour': 'The first-hour pack.',
  'document.sealed.envelope.plan': 'The signed plan with its restricted part.',
  'document.sealed.envelope.file': 'The plan file (it ends in .crisisplan) on a memory stick.',
  'document.sealed.envelope.fileOf':
    'The plan file (it ends in .crisisplan) on a memory stick. Fingerprint of the signed edition (SHA-256): {digits}',
  'document.sealed.copies': 'Sealed copies',
  'document.sealed.lost': 'When the computer or the file is lost',
  'document.sealed.lost.paper':
    'Work from paper: call, tick, write the time. Nothing has to wait for a computer.',
  'document.sealed.lost.bringIn':
    'On any computer with the Crisis Preparedness Workbench: open the list of plans and bring in the plan file from the stick, from a colleague or from the last backup. One file holds the whole plan, its restricted part included.',
  'document.sealed.lost.folders':
    'If the old computer still runs: plans lie in the documents, in the folder “Crisis Preparedness Workbench”, “Plans”. Earlier versions and the journal of unsaved work lie apart, on that computer only; “Where is my data?” names both folders. Copy both.',
  'document.sealed.lost.others':
    'If no file is left: ask those who hold the plan, and write it anew from there.',
  'document.sealed.lost.holders':
    'If no file is left: ask those who hold the plan, and write it anew from there. They are: {holders}.',
  'document.sealed.lost.after':
    'Afterwards: check every number, print anew, seal anew, write the opening below, and destroy the old copy.',
  'document.sealed.openings': 'Record of opening',
  'document.sealed.openedAt': 'Day and time',
  'document.sealed.openedBy': 'Opened by',
  'document.sealed.why': 'Why',
  'document.sealed.sealedAnew': 'Sealed anew on',
  'document.sealed.place': 'Where it lies',
  'document.sealed.holder': 'Held by',
  'document.sealed.opens': 'Who may open it',
  'document.sealed.sealedOn': 'Sealed on',

  'uncovered.what':
    '{count, plural, one {One character has} other {# characters have}} no letter in the fonts of this program: {characters}. On the pages {count, plural, one {its code stands in its place} other {their codes stand in their place}}, as {code}.',
  'uncovered.where': 'In the plan: {places}.',
  'uncovered.remedy': 'Write it in other words, or with letters of the languages this program prints.',
  'uncovered.more': '{named} and {count, number} more',
  'uncovered.title': 'Not everything could be printed',
} as const;
