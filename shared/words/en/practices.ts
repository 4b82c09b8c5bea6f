// Words of the library of practices: finding one, using it in a plan, writing one's own, and what goes wrong with their file.
export const practices = {
  'screen.practices': 'Practices',
  'practice.purpose':
    'What helped in other crises: from the cases, from the MICIC Initiative and from your own experience. Use one in your plan, and its source goes with it.',
  'practice.purposeLibrary':
    'What helped in other crises: from the cases, from the MICIC Initiative and from your own experience. Open a plan to use one in it.',
  'practice.purposeFinal':
    'What helped in other crises: from the cases, from the MICIC Initiative and from your own experience. This plan is final: reopen it to use one in it.',
  'practice.back': 'Back to writing',
  'practice.find': 'Find a practice…',
  'practice.startHint': 'What helped in other crises, to read and to search',

  'practice.search': 'Find in the practices',
  'practice.filters': 'Narrow the practices',
  'practice.sector': 'Sector',
  'practice.phase': 'Phase',
  'practice.guideline': 'Guideline',
  'practice.role': 'Role of the State',
  'practice.from': 'Comes from',
  'practice.any': 'All',
  'practice.fromOwn': 'Our own practices',
  'practice.clear': 'Show all again',
  'practice.count': '{found, number} of {all, plural, one {# practice} other {# practices}}',
  'practice.none': 'No practice fits',
  'practice.noneText': 'Take out a word or a choice, or write a practice of your own.',

  'practice.what': 'What was done',
  'practice.reading':
    'Why it worked and what it needs here are our reading of the sources. Check each practice before you rely on it.',
  'practice.serves': 'Serves {guidelines}',
  'practice.own': 'Our own',
  'practice.status.seen': 'seen in the source',
  'practice.status.seen-older-edition': 'seen in an older edition',
  'practice.status.unverified': 'to be confirmed',
  'practice.status.derived': 'put together from sources',
  'practice.status.proposal': 'proposal',
  'practice.status.exercise-design': 'invented for an exercise',
  'practice.noSource': 'No source given',

  'practice.useSpoken': 'Use in my plan: {title}',
  'practice.goTo': 'Go to it',
  'practice.goToSpoken': 'Go to the activity: {title}',
  'practice.useText': 'It becomes an activity that names its source. You can change every word of it.',
  'practice.useSector': 'In which sector?',
  'practice.usePhase': 'In which phase?',
  'practice.useWhere': 'Which activity?',
  'practice.useNew': 'A new activity',
  'practice.useUnnamed': 'Activity without a name',
  'practice.useFillHint': 'What you wrote there stays; only blanks are filled.',
  'practice.useDo': 'Put it into the plan',

  'practice.write': 'Write a practice of our own',
  'practice.change': 'Change',
  'practice.changeSpoken': 'Change the practice: {title}',
  'practice.remove': 'Remove',
  'practice.removeSpoken': 'Remove the practice: {title}',
  'practice.removed': 'Removed from our own practices: {title}',
  'practice.kept': 'Kept among our own practices: {title}',
  'practice.keepActivity': 'Keep as a practice',
  'practice.keepActivitySpoken': 'Keep as a practice: {title}',
  'practice.keptLook': 'Kept as a practice. Look at it',
  'practice.form.new': 'A practice of our own',
  'practice.form.change': 'Change our practice',
  'practice.form.title': 'Practice',
  'practice.form.titleHint': 'In a few words, as one would tell a colleague.',
  'practice.form.who': 'Who did it',
  'practice.form.why': 'Why it worked',
  'practice.form.needs': 'What it needs here',
  'practice.form.source': 'Source',
  'practice.form.sourceHint': 'A report, a decision, a meeting: where others can look it up.',
  'practice.form.sectors': 'Sectors',
  'practice.form.phases': 'Phases',
  'practice.form.guidelines': 'Guidelines',
  'practice.form.private':
    'It stays on this computer, in your data folder. It leaves only in a file you make, or in a plan you use it in. Leave out names of persons.',
  'practice.form.keep': 'Keep this practice',
  'practice.form.needed': 'Give it a name and say what was done.',
  'practice.form.noCode': 'Nothing like that in the list',

  'practice.more': 'Our own practices as a file',
  'practice.handOn': 'Write our own practices to a file',
  'practice.handedOn': 'Written to your exports: {file}',
  'practice.bringIn': 'Bring in practices from a file',
  'practice.broughtIn':
    '{added, plural, =0 {The file holds nothing new.} one {One practice was brought in.} other {# practices were brought in.}}',
  'document.origin.practiceSource': 'from a practice, source {sources}',
  'practice.fileName': 'Our own practices',

  'practice.fault':
    'Your own practices are not shown. They are in the file practices.json of your data folder, which nothing writes over.',
  'fault.not-practices': 'This file holds no practices of this program. It was left as it is.',
  'fault.practices-damaged':
    'This file of practices is damaged, or was changed into something that is none. It was left as it is. Take a good copy of it, or ask for it again.',
  'fault.practices-newer':
    'This file of practices was made by a newer version of the program. It was left as it is. Update the program to open it.',
  'fault.practices-not-text':
    'This file of practices holds broken text. It was left as it is. Take a good copy of it, or ask for it again.',
  'fault.practices-too-large':
    'This file is larger than a file of practices can be (5 MB). It was left as it is.',
  'fault.too-many-practices':
    'There is room for 1,000 practices of your own. Nothing was changed. Remove some that nobody uses, then try again.',
} as const;
