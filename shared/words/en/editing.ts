// Words for editing: what was done, for undo and for the record.
export const editing = {
  'edit.undo': 'Undo: {what}',
  'edit.redo': 'Redo: {what}',
  'edit.set': 'change {field}',
  'edit.add': 'add {collection}',
  'edit.remove': 'delete {collection}',
  'edit.removeTitled': 'delete {collection} “{title}”',
  'edit.duplicate': 'duplicate {collection}',
  'edit.move': 'move {collection}',
  'edit.takeOver': 'take over {title}',
  'edit.setAside': 'set the other sectors to “not now”',
  'edit.confirm': 'confirm {collection}',
  'edit.path': 'change the path',
  'edit.finalise': 'finalise the plan',
  'edit.reopen': 'reopen the plan as its next edition',
} as const;
