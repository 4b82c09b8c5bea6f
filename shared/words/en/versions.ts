// Words of the versions kept of a plan.
export const versions = {
  'versions.title': 'Versions of this plan',
  'versions.open': 'Versions',
  'versions.text':
    'The program keeps earlier states of the file: each you saved with a name, each time you closed it, and one every ten minutes of work. Bringing one back keeps the present state as a version too.',
  'versions.none': 'No earlier version yet. The first is kept with the next save.',
  'versions.when': 'Kept',
  'versions.why': 'Why',
  'versions.reason.auto': 'While working',
  'versions.reason.named': 'Saved by you',
  'versions.reason.close': 'When closing',
  'versions.reason.before': 'Before it was replaced',
  'versions.size': 'Size',
  'versions.kilobytes': '{size} kB',
  'versions.actions': 'Actions',
  'versions.restore': 'Bring back',
  'versions.restoreThis': 'Bring back the version of {at}',
  'versions.restored': 'The version of {at} is back. What stood there before is kept as a version.',
  'versions.name': 'Name this state',
  'versions.nameHint': 'For example “before the steering committee”. Saved now, and easy to find later.',
  'versions.saveNamed': 'Save with this name',
  'versions.loading': 'Looking for versions…',
} as const;
