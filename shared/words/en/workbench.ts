// Words of the frame around every screen: opening, saving, closing, and what goes wrong with a file.
export const workbench = {
  'app.name': 'Crisis Preparedness Workbench',
  'app.bar': 'Plan and saving',
  'app.skip': 'Skip to the content',
  'app.loading': 'Opening the workbench…',
  'app.notices': 'Notices',
  'app.dismiss': 'Dismiss',
  'app.screens': 'Screens of the plan',

  'connect.no-code':
    'This page was opened without its one-time address. Your plans are safe. Go back to the window or terminal where the workbench was started and open the address it prints.',
  'connect.code-used':
    'This address was used before or has run out. Your plans are safe. Press Enter in the terminal where the workbench runs for a new one.',

  'screen.library': 'Plans',
  'screen.home': 'Plan home',
  'screen.wizard': 'Write',
  'screen.review': 'Review',
  'screen.export': 'Export',
  'screen.present': 'Present',

  'plan.untitled': 'Plan without a title',
  'plan.exercise': 'Exercise',
  'plan.workedExample': 'Worked example, for training',
  'plan.refused':
    'This answer was not kept: it is longer than the plan can hold, or not of the kind asked. The former answer stands. Shorten it and try again.',
  'plan.opening': 'Opening the plan…',

  'save.clean': 'Saved {time}',
  'save.cleanNever': 'Saved',
  'save.dirty': 'Saving soon…',
  'save.saving': 'Saving…',
  'save.failed': 'Not saved',
  'save.stale': 'Changed elsewhere',
  'save.away': 'Folder not there',
  'save.readOnly': 'Read-only',
  'save.now': 'Save a version',
  'save.versionKept': 'Saved. This state is kept as a version you can come back to.',
  'save.retry': 'Try again',

  'stale.title': 'This plan was changed elsewhere',
  'stale.text':
    'Someone else saved this plan after you opened it. Both versions are safe: theirs is in the file, yours is in this window. Choose what this window goes on with.',
  'stale.keep': 'Keep mine as a copy, then show theirs',
  'stale.keepHint': 'Your version becomes a plan of its own in the library.',
  'stale.take': 'Take theirs',
  'stale.takeHint': 'What you wrote since then leaves this window. The file keeps its versions.',
  'stale.copyTitle': '{title} (my copy)',

  'recovery.title': 'Bring back the last changes?',
  'recovery.text':
    'The program ended before it had saved {edits, plural, one {one change} other {# changes}} of {at}. The plan as last saved is safe. You can bring the changes back, or go on with the file and keep the changes as a plan of their own.',
  'recovery.other':
    'The file was changed since then, so the changes were made on an earlier state of the plan. Bringing them back shows that state with the changes; the file on disk stays a version you can come back to.',
  'recovery.take': 'Bring the changes back',
  'recovery.discard': 'Go on with the file, keep the changes as a copy',
  'recovery.copyTitle': '{title} (changes not saved)',

  'closing.saving': 'Saving before closing…',
  'closing.title': 'The last changes are not in the file yet',
  'closing.text':
    '{why} What you wrote is kept in the recovery journal on this computer and is offered when you open the plan again.',
  'closing.retry': 'Try to save again',
  'closing.anyway': 'Close without saving to the file',
  'closing.cancel': 'Go on editing',

  'fault.not-found':
    'This plan is no longer where it was. Nothing else was changed. Look in the trash, or refresh the list of plans.',
  'fault.stale':
    'The file was changed by someone else in the meantime. Nothing was overwritten. Choose which version to go on with.',
  'fault.unreadable':
    'This file could not be read as a plan. It was left as it is. Open an earlier version, or ask for the file again.',
  'fault.newer':
    'This plan was saved by a newer version of the program. It was left as it is. Update the program to open it.',
  'fault.no-space':
    'The disk is full, so the last changes are not in the file. The last good version is untouched. Free some space, then try again.',
  'fault.read-only':
    'This plan may not be written where it is. It can be read. Duplicate it in the library to work on a copy.',
  'fault.away':
    'The folder of your plans is not there now, for example because a stick was pulled or a network drive is off. Nothing was deleted. Connect it again, then try again.',
  'fault.refused': 'The program refused this file. It was left as it is, and nothing was brought in.',
  'fault.locked': 'Another program holds this file. Nothing was changed. Close it there, then try again.',
  'fault.internal':
    'Something went wrong inside the program. Your plan as last saved is safe. Try again; if it happens again, close and open the plan.',
  'fault.too-large':
    'This file is larger than 50 MB, more than a plan can be. It was left as it is. Ask the sender for the plan file itself.',
  'fault.too-deep':
    'This file is nested deeper than a plan can be. It was left as it is. Ask the sender for the plan file again.',
  'fault.too-many':
    'This file holds more values than a plan can. It was left as it is. Ask the sender for the plan file again.',
  'fault.not-json':
    'This file is damaged or is not a plan. It was left as it is. Open an earlier version, or ask the sender for it again.',
  'fault.bad-text':
    'This file holds broken text. It was left as it is. Ask the sender for the plan file again.',
  'fault.forbidden-key':
    'This file holds a name that no plan may hold ({detail}). It was left as it is. Do not trust its source without asking.',
  'fault.duplicate-key':
    'This file says one thing twice ({detail}), so we cannot tell which is meant. It was left as it is. Correct it or ask for it again.',
  'fault.bad-number':
    'This file holds a number that cannot be kept exactly ({detail}). It was left as it is. Correct it or ask for it again.',
  'fault.not-a-plan':
    'This file is not an emergency preparedness plan of this program. It was left as it is.',
  'fault.invalid':
    'One answer in this file does not fit a plan (at {detail}). It was left as it is. Correct it there, or open an earlier version.',

  'notice.edited-by-hand':
    'This file was edited outside the program since it was last saved. It is valid and was opened as it is.',
  'notice.migrated':
    'This plan was made by an earlier version of the program. It opens in today’s form; the file changes with your first edit.',
  'notice.recovered':
    'The last changes had not reached the file when the program ended. They were brought back and are saved now.',
  'notice.readOnly':
    'This plan may not be written where it is, so changes stay in this window. Duplicate it in the library to work on a copy.',
  'notice.elsewhere':
    'This plan is also open elsewhere since {since}. You can both write: nobody’s work is overwritten without a question.',

  'stale.choose': 'Choose',
  'stale.look': 'Look at mine first',

  'undo.nothing': 'Nothing to undo',
  'redo.nothing': 'Nothing to do again',
  'undo.word': 'Undo',
  'redo.word': 'Redo',
} as const;
