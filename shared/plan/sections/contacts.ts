// The restricted part: how to reach people at night, and where sealed copies lie. Left out of every export unless it is asked for.
import { collection, date, line, ref, section, text } from '../section.ts';

const severe = { sensitivity: 'severe' } as const;
const restricted = { sensitivity: 'restricted' } as const;

export const contacts = section({
  fields: { note: text(restricted) },
  collections: {
    contacts: collection(
      {
        function: line(restricted),
        body: ref('coordination.actors', restricted),
        name: line(severe),
        phone: line(severe),
        secondPhone: line(severe),
        radio: line(severe),
        email: line(severe),
        reachable: line(restricted),
        checkedOn: date(restricted),
      },
      'function',
    ),
    sealedCopies: collection(
      {
        place: line(restricted),
        holder: ref('coordination.actors', restricted),
        opens: line(restricted),
        sealedOn: date(restricted),
        replaceBy: date(restricted),
      },
      'place',
    ),
  },
});
