// Words of the command line: help, answers, and for every fault what happened, what is safe and what to do.
export const cli = {
  'cli.help': `Crisis Preparedness Workbench, from the command line

  npm run --silent workbench -- COMMAND

  templates                       the templates, with their paths and roles
  scenarios                       the scenarios a plan can be started from
  practices                       what helped in other crises, with its source
      [--sector ID] [--phase PHASE] [--guideline ID] [--search TEXT] [--json]
  new --template ID -o FILE       a new plan
      [--scenario ID] [--path PATH] [--role ROLE] [--country CODE] [--title TEXT] [--lang LANGUAGE]
  check FILE [--json]             what is not yet in the plan
  compare EARLIER LATER [--json]  what changed from one plan file to the other
  parent FILE --from PARENT       what the plan above says otherwise
      [--contacts] [--json] [--take all|new -o OUT]
  export FILE --to OUT.pdf        the plan as a document
      [--what plan|first-hour|call-list] [--page A4|Letter] [--restricted yes|no]
  fingerprint FILE                the digits beside the signatures of a printed plan
  words --coverage [--json]       how much is written in each language
  --help                          this page

Any command takes --say en|vi|th|km: the language it answers in. Without it, WORKBENCH_LANG and then the system decide.
--lang is another matter: the language the plan is written in.

-o and --to replace a file that is there already; at every moment either the old or the new one is whole.

Exit codes: 0 all is well · 1 the answer is no: an error stands, or there are differences · 2 the command was not understood · 3 a file could not be read or written`,

  'cli.templateRow': '{id}  roles: {roles}; paths: {paths}',
  'cli.scenarioRow': '{id}  {title}; roles: {roles}',
  'cli.written': 'Written: {file}',
  'cli.checkClean': 'Nothing to point out. Ready: {percent, number} %.',
  'cli.checkCount':
    '{errors, plural, =0 {Nothing stands against signing} one {One point to settle before signing} other {# points to settle before signing}}, {warnings, plural, one {one weak point} other {# weak points}}, {notes, plural, one {one note} other {# notes}}. Ready: {percent, number} %.',
  'cli.problemPlace': '{place} · {source}',
  'cli.editedByHand': 'Note: this file was changed outside the workbench. It is still a valid plan.',

  'cli.say.partial': 'Note: only part of this is written in {language}. The rest is said in English.',
  'cli.say.missing':
    'Note: WORKBENCH_LANG asks for “{language}”, which this program does not speak. There is: en, vi, th, km.',

  'cli.words.language': 'Language',
  'cli.words.interface': 'Interface',
  'cli.words.toBeConfirmed': 'to be confirmed',
  'cli.words.guidance': 'Guidance',
  'cli.words.names': 'Names',
  'cli.words.share': '{written, number} of {all, number}',

  'cli.use.noCommand': 'Say what to do. See: workbench --help',
  'cli.use.unknownCommand': 'There is no command “{command}”. See: workbench --help',
  'cli.use.unknownFlag': 'This command has no flag {flag}. See: workbench --help',
  'cli.use.flagValue': 'The flag {flag} was not used as it is meant. See: workbench --help',
  'cli.use.oneFile': 'Name exactly one plan file. See: workbench --help',
  'cli.use.noneWanted': 'This command takes no file. See: workbench --help',
  'cli.use.missing': '{flag} is missing. See: workbench --help',
  'cli.use.notOneOf': '{flag} cannot be “{value}”. There is: {known}.',
  'cli.use.language': '--lang cannot be “{value}”. Give a language tag such as en or vi.',
  'cli.use.country': '--country cannot be “{value}”. Give the three-letter code, such as THA or LBY.',
  'cli.use.pdfEnding': '--to cannot be “{value}”: the name of the document ends in .pdf.',

  'cli.fault.not-found': 'There is no file {file}. Nothing was changed. Look at the name and the folder.',
  'cli.fault.not-allowed':
    '{file} cannot be opened: this account may not. Nothing was changed. Ask for the right to it, or use another folder.',
  'cli.fault.no-space':
    'The disk has no room for {file}. What stood there before is untouched. Make room and try again.',
  'cli.fault.not-written':
    '{file} could not be written ({reason}). What stood there before is untouched. Try another folder.',
  'cli.fault.not-read': '{file} could not be read ({reason}). Nothing was changed. Try again, or try a copy.',
  'cli.fault.newer':
    '{file} was made by a newer version of this program. The file is untouched. Open it with that version.',
  'cli.fault.not-a-plan':
    '{file} is not a plan of this program. The file is untouched. Choose a file that ends in .crisisplan.',
  'cli.fault.invalid':
    '{file} is a plan, but this part of it cannot be read: {detail}. The file is untouched. Take an earlier version, or mend that part.',
  'cli.fault.too-large': '{file} is larger than a plan may be. The file is untouched.',
  'cli.fault.too-deep': '{file} is nested more deeply than a plan may be. The file is untouched.',
  'cli.fault.too-many': '{file} holds more than a plan may. The file is untouched.',
  'cli.fault.not-json':
    '{file} is damaged: it ends too soon or is not JSON. The file is untouched. Take an earlier version.',
  'cli.fault.bad-text':
    '{file} is not well-formed text (UTF-8). The file is untouched. Take an earlier version.',
  'cli.fault.forbidden-key':
    '{file} holds a name that no plan may hold: {detail}. The file is untouched. Do not trust it.',
  'cli.fault.duplicate-key':
    '{file} says the same thing twice: {detail}. The file is untouched. Take one of the two out.',
  'cli.fault.bad-number':
    '{file} holds a number that cannot be kept exactly: {detail}. The file is untouched. Mend the number.',
  'cli.fault.template':
    '{file} follows the template “{detail}”, which this program does not have. The file is untouched. Open it with a version that has it.',
  'cli.fault.printing':
    'The document could not be made ({reason}). The plan is untouched. Try again; if it stays so, report the plan’s steps.',
} as const;
