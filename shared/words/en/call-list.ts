// Words of the call list: how to reach people in the order of the cascade, on paper.

export const callList = {
  'export.what.call-list': 'Call list',
  'export.what.call-listHint': 'One or two pages: who is called in which order, with numbers, tick and time.',
} as const;
