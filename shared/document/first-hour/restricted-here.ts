// Which answers for the named few the pack has a place for: a copy without them has blank cells there, and says so.

/** Keys as `restrictedKeys` gives them. */
export const restrictedHere: readonly string[] = [
  'restricted.contacts',
  'restricted.sealedCopies',
  'activation.cascade.channel',
  'activation.drawDown',
  'earlyWarning.alertLevels.atNight',
  'movement.assemblyPoints.name',
];
