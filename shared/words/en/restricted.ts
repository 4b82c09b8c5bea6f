// Words of the screen that shows everything restricted, and of its advice on sealed copies and lost files.

export const restricted = {
  'screen.restricted': 'Restricted',
  'restricted.title': 'For the named few',
  'restricted.purpose': 'Everything in this plan that only the named few may read, in one place.',
  'restricted.leftOut':
    'Left out of every document unless you choose otherwise when exporting; each document says what it leaves out. The search shows where these answers stand, not what they say.',
  'restricted.count': '({count, number})',
  'restricted.open': 'Open',
  'restricted.openThis': 'Open “{title}” in the plan',
  'restricted.print': 'Print the call list',
  'restricted.show': 'See all that is restricted',
  'search.restricted': 'For the named few: open it to read',

  'restricted.advice': 'Sealed copy and recovery',
  'restricted.keep': 'Keep a sealed copy on paper',
  'restricted.keep.print':
    'Print the call list with the sheet of the sealed copy, the first-hour pack, and the signed plan with its restricted part.',
  'restricted.keep.copies':
    'Make two copies at least, in two buildings. Number them; put the plan file on a stick in each.',
  'restricted.keep.hold':
    'Write under “Sealed copies” where each lies, who holds it and who may open it. Two functions may open, never one person.',
  'restricted.keep.replace':
    'Replace them each quarter and after every change of numbers: ring each number first, then print, seal, and destroy the old copy.',
  'restricted.keep.record':
    'Whoever opens one writes it in the record of opening on its sheet, and tells the holder of the plan.',
  'restricted.lost': 'When the computer or the file is lost',
  'restricted.lost.paper': 'Open a sealed copy and work from paper.',
  'restricted.lost.file':
    'Take the plan file from the stick, a colleague or the backup of the plans folder. One file holds the whole plan.',
  'restricted.lost.bringIn':
    'On another computer with this program, open the list of plans and bring the file in.',
  'restricted.lost.ask':
    'Versions and the recovery journal lie on the old computer only. If it still runs, copy that folder too before it is repaired.',
  'restricted.here': 'On this computer',
} as const;
