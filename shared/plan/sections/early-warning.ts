// Early warning: indicators, thresholds, triggers, and the alert levels with who declares them.
import { code, collection, date, line, number, ref, section, text } from '../section.ts';

export const earlyWarning = section({
  fields: { scheme: code('alertSchemes'), watchedBy: ref('coordination.actors'), bulletin: line() },
  collections: {
    indicators: collection(
      {
        name: line(),
        source: line(),
        frequency: line(),
        baseline: line(),
        watch: line(),
        warning: line(),
        threshold: line(),
        owner: ref('coordination.actors'),
        lastValue: line(),
        lastRead: date(),
      },
      'name',
    ),
    triggers: collection(
      {
        statement: line(),
        indicator: ref('earlyWarning.indicators'),
        level: ref('earlyWarning.alertLevels'),
        action: text(),
        owner: ref('coordination.actors'),
        deputy: ref('coordination.actors'),
      },
      'statement',
    ),
    alertLevels: collection(
      {
        name: line(),
        number: number('level', { min: 0, max: 9 }),
        meaning: text(),
        actions: text(),
        declaredBy: ref('coordination.actors'),
        deputy: ref('coordination.actors'),
        atNight: line({ sensitivity: 'restricted' }),
        checkedOn: date(),
      },
      'name',
    ),
  },
});
