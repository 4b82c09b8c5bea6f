// Words for making a plan final, for reading a final one, and for what it refuses.
export const finalise = {
  'finalise.title': 'Finalise',
  'finalise.text':
    'A final plan is what the signatory signs: it is read-only, the program does not touch its file any more, and its document carries no checks and no scores.',
  'finalise.blocked':
    '{count, plural, one {One point stands} other {# points stand}} against signing. Settle {count, plural, one {it} other {them}} first; warnings and notes do not stand in the way.',
  'finalise.open': 'Finalise edition {edition}…',
  'finalise.dialogTitle': 'Finalise edition {edition}',
  'finalise.dialogText':
    'Checks, scores and marks of doubt are not in the signed document. What its readers must know about the limits of this plan, and what comes next, is said here in the signatory’s own words.',
  'finalise.stillOpen':
    'Not settled, and not in the document: {warnings, plural, =0 {no weak point} one {one weak point} other {# weak points}}, {notes, plural, =0 {no note} one {one note} other {# notes}}.',
  'finalise.confirm': 'Finalise edition {edition}',
  'finalise.cancel': 'Go on writing',
  'finalise.done': 'Edition {edition} is final. It is kept as a version with that name.',
  'finalise.versionName': 'Final: edition {edition}',

  'final.title': 'Edition {edition} is final: you can read it, present it and export it, not change it.',
  'final.fingerprint': 'Fingerprint of the file',
  'final.fingerprintText':
    'The SHA-256 of the file, reckoned just now, in sixteen groups; the printed document has it beside the signatures. “sha256sum” or, on Windows, “certutil -hashfile” gives the same digits for every true copy.',
  'final.reopen': 'Reopen as the next edition',
  'final.reopenTitle': 'Reopen as edition {edition}?',
  'final.reopenText':
    'The plan becomes a draft again, as edition {edition}, with a row for it in the record of changes. This is not undone by “Undo”: the final edition stays among the versions and can be brought back from there.',
  'final.reopenConfirm': 'Reopen as edition {edition}',
  'final.reopenCancel': 'Leave it final',
  'final.reopened': 'Edition {edition} is a draft. The record of changes has a row for it.',
  'final.reopenedRow': 'Reopened after edition {edition} was final.',

  'told.none': 'not answered',
  'told.byAct': 'Set by finalising, at the end of Review, and by reopening.',
  'fault.final':
    'This plan is final, and its title is part of what was signed, so it was not renamed. Open it and choose “Reopen as the next edition”, or duplicate it under another title.',
  'rename.openFinal': 'Open the plan',

  'refused.final':
    'This plan is final, so nothing was changed. To change it, choose “Reopen as the next edition” at the top.',
  'refused.finalise-first':
    'A plan becomes final with “Finalise” at the end of Review, once nothing stands against signing. The status was left as it is.',
  'refused.errors':
    'The plan is still a draft: something stands against signing. The end of Review lists it.',
  'refused.draft': 'The plan is a draft already, so there is nothing to reopen.',
} as const;
