// Words of the help (F1): what the program does, how a plan comes about, which keys there are.
export const help = {
  'help.title': 'Help',
  'help.open': 'Help',
  'help.what':
    'The workbench walks you through an emergency preparedness plan for migrants in a crisis, structured after MCOF and the MICIC Guidelines. You write, it keeps, checks and prints.',
  'help.how': 'How a plan comes about',
  'help.how.1':
    'Choose a path: ninety minutes at a table, or the full plan. You can go from one to the other at any time; nothing is retyped.',
  'help.how.2':
    'Answer in any order. Every step says what it is for, shows an example from another crisis and the source it rests on.',
  'help.how.3':
    'Anything you write is saved by itself within a second. “Save a version” (Ctrl+S) keeps a state you can come back to.',
  'help.how.4':
    'The checks say what is not yet there. They never stop you from writing, saving or exporting.',
  'help.how.5': 'Review the whole plan, present it to the room in five screens, export it as a PDF.',
  'help.facts':
    'Facts from a scenario carry their source. Where sources differ, the figures stand side by side. What we could not confirm says so.',
  'help.persons':
    'A plan needs no personal data about migrants. Names and telephone numbers of officials belong in the restricted part, which is left out of exports unless you ask for it.',
  'help.keys': 'Keys',
  'help.key.F1': 'This help',
  'help.key.save': 'Save a version',
  'help.key.undo': 'Undo, with the name of what is taken back',
  'help.key.redo': 'Do again',
  'help.key.find': 'Find in the plan',
  'help.key.print': 'Export a PDF',
  'help.key.new': 'New plan (in the list of plans)',
  'help.key.open': 'Open a file (in the list of plans)',
  'help.key.rows': 'In a table: move between cells; Enter edits and goes on to the next row',
  'help.key.duplicate': 'In a table: duplicate the row',
  'help.key.move': 'In a table: move the row up or down',
} as const;
