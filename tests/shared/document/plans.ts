// Plans to print in tests: the facts of a scenario with a table's decisions added, and one with every field answered.
import type { Ports } from '../../../shared/base/ports.ts';
import { collectionKeys, itemsOf, sectionRecord, splitCollectionKey } from '../../../shared/plan/address.ts';
import { inOrder, orderBetween } from '../../../shared/base/order-key.ts';
import type { CodeList, Field } from '../../../shared/plan/field-kinds.ts';
import type { Plan } from '../../../shared/plan/plan.ts';
import { blankFields, noOrigin } from '../../../shared/plan/section.ts';
import { anySectionIds, sectionDefinition } from '../../../shared/plan/sections.ts';
import { templateById } from '../../../shared/plan/templates.ts';
import { codeEntries, isFrameworkList } from '../../../shared/framework/code-lists.ts';
import { scenarioById } from '../../../shared/scenario/scenarios.ts';
import { startPlan } from '../../../shared/scenario/start-plan.ts';

/** Ids count up, the clock stands still. */
export function countingPorts(): Ports {
  let count = 0;
  return {
    now: () => '2026-03-01T08:00:00.000Z',
    newId: () => `00000000-0000-7000-8000-${String((count += 1)).padStart(12, '0')}`,
    author: '',
  };
}

type Loose = { [key: string]: unknown };
type Draft = { sections: Record<string, Loose>; restricted: Loose } & Loose;

/** A plan as a scenario starts it. */
export function startedPlan(scenarioId: string | null, path = 'workshop-90'): Plan {
  const template = templateById('mcof-preparedness');
  if (!template) throw new Error('expected the template mcof-preparedness');
  const scenario = scenarioId === null ? undefined : scenarioById(scenarioId);
  return startPlan({ template, path, ...(scenario ? { scenario } : {}) }, countingPorts());
}

/** Adds an item; answers its id. */
function add(draft: Draft, key: string, values: Loose): string {
  const { section, collection } = splitCollectionKey(key);
  const items = itemsOf(draft as unknown as Plan, key) as Record<
    string,
    Loose & { order: string; id: string }
  >;
  const last = inOrder(items).at(-1);
  const id = `10000000-0000-7000-8000-${String(counter++).padStart(12, '0')}`;
  const fields = sectionDefinition(section).collections[collection]!.fields;
  items[id] = {
    ...blankFields(fields),
    id,
    order: orderBetween(last?.order ?? null, null),
    origin: noOrigin,
    ...values,
  };
  return id;
}
let counter = 0;

const quantity = (value: number, source: string) => ({
  value,
  unit: 'people',
  source,
  date: '2011-10-15',
  confidence: 'medium',
  others: '',
});

/** What a table of five adds to a scenario in ninety minutes. */
export function workshopPlan(scenarioId: 'thai-floods-2011' | 'libya-2014'): Plan {
  counter = 0;
  const draft = structuredClone(startedPlan(scenarioId)) as unknown as Draft;
  const plan = draft as unknown as Plan;
  const places = inOrder(plan.sections.population.places).map(({ id }) => id);
  const groups = inOrder(plan.sections.population.groups).map(({ id }) => id);
  const bodies = inOrder(plan.sections.coordination.actors).map(({ id }) => id);
  const body = (index: number) => bodies[index % bodies.length]!;
  const place = (index: number) => places[index % places.length]!;
  const own = add(draft, 'coordination.actors', {
    name: 'Provincial office for disaster prevention',
    kind: '',
    atTable: 'yes',
  });
  draft.sections['scope']!['purpose'] =
    'To bring migrants out of flooded places before the water does, with their papers and their wages, and to say beforehand who decides.';
  const cases = inOrder(plan.sections.cases.planningCases);
  cases.forEach((item, index) => {
    Object.assign(item, {
      places: [place(index), place(index + 1)].sort(),
      durationDays: [45, 90, 21][index] ?? 30,
      peopleAffected: quantity([120_000, 400_000, 40_000][index] ?? 1000, 'Estimate of the table'),
      peopleInNeed: quantity([30_000, 110_000, 8_000][index] ?? 500, ''),
    });
  });
  for (const [statement, measure] of [
    [
      'Every migrant in the two provinces is warned in a language they read at least 48 hours ahead',
      'Share reached in the call-out test',
    ],
    ['Nobody loses papers or wages because of the flood', 'Complaints settled within 30 days'],
    [
      'Those who must leave find a seat, a shelter and someone who speaks their language',
      'Seats against people, day by day',
    ],
  ])
    add(draft, 'objectives.objectives', { statement, measure, lead: body(0), groups: [groups[0]!] });
  Object.assign(draft.sections['objectives']!, {
    stayCriteria:
      'Upper floors are dry, there is food and water for five days, and the place can be reached by boat.',
    relocateCriteria: 'Water is expected above 80 cm within 48 hours, or drinking water fails.',
    evacuateCriteria: 'The dike is breached upstream, or the authorities order the district cleared.',
    movementDecidedBy: own,
  });
  const activities: [string, string, string, number, number][] = [
    [
      'Keep a list of hostels and factories with foreign workers, with a person to call in each',
      'MCOF-01',
      'before',
      0,
      -60,
    ],
    ['Open two collective centres above the flood line, with interpreters', 'MCOF-01', 'during', 1, 2],
    ['Stock 4,000 kits of blankets, mats and soap in two depots', 'MCOF-02', 'before', 2, -30],
    ['Sign standing agreements with three bus companies for 40 coaches', 'MCOF-03', 'before', 1, -45],
    ['Move people from the marked hostels to the centres by coach and boat', 'MCOF-03', 'during', 3, 3],
    [
      'Mobile clinics visit every centre daily; fitness to travel is certified there',
      'MCOF-04',
      'during',
      2,
      4,
    ],
    ['Replace lost papers at a desk in each centre, free of charge', 'MCOF-12', 'during', 4, 7],
    ['Check for recruiters who offer rides at the gates; refer those at risk', 'MCOF-10', 'during', 0, 3],
    [
      'Send warnings in four languages by radio, mobile message and community leaders',
      'MCOF-15',
      'before',
      4,
      -2,
    ],
    ['Settle unpaid wages and lost belongings with employers', 'MCOF-09', 'after', 1, 60],
  ];
  for (const [title, sector, phase, lead, day] of activities)
    add(draft, 'sectors.activities', {
      title,
      sector,
      phase,
      lead: body(lead),
      places: [place(lead)],
      end: { day, date: '' },
      ...(day < 0 ? { cost: { amount: 1_200_000, currency: 'THB' } } : {}),
    });
  const choices = plan.sections.sectors.choices as unknown as Record<string, Loose>;
  for (const [id, choice] of Object.entries(choices)) {
    const isIn = activities.some(([, sector]) => sector === id);
    Object.assign(choice, {
      decision: isIn ? 'in' : 'notNow',
      reason: isIn ? '' : 'Covered by others in this district',
    });
  }
  for (const [statement, action] of [
    ['Discharge at the upstream gauge passes 3,500 m³/s', 'Warn hostels, bring coaches to the depots'],
    ['Water within 30 cm of the dike crown', 'Begin relocation of marked hostels'],
    ['Power is cut in an industrial estate', 'Bring interpreters and water to the estate within 6 hours'],
  ])
    add(draft, 'earlyWarning.triggers', { statement, action, owner: body(1), deputy: body(2) });
  for (const [what, window, who] of [
    ['Confirm the trigger with the gauge keeper; write time and reading down', 'h0to1', 0],
    ['Ring the crisis team; name who replaces absentees', 'h0to1', 1],
    ['Send the prepared warning in four languages', 'h1to6', 4],
    ['Call every hostel on the list; mark who needs a boat', 'h1to6', 2],
    ['Open the first centre and its desk for papers', 'h6to24', 3],
    ['Report one number of people moved, at 18:00, by one owner', 'h6to24', 0],
  ] as const)
    add(draft, 'activation.checklist', { what, window, who: body(who) });
  draft.sections['movement']!['peopleToMove'] = quantity(
    12_000,
    'Marked hostels and estates, list of the table',
  );
  const route = add(draft, 'movement.routes', {
    name: 'Highway by coach',
    from: place(0),
    to: place(1),
    mode: 'road',
    seatsPerDay: 1600,
    distanceKm: 45,
    hours: 2,
  });
  add(draft, 'movement.routes', {
    name: 'Canal by boat',
    from: place(0),
    via: [place(2)],
    to: place(1),
    mode: 'river',
    seatsPerDay: 400,
    alternateTo: route,
  });
  for (const [what, due] of [
    ['No interpreters for Khmer at night', '2026-04-15'],
    ['Bus agreements are drafts', '2026-04-30'],
    ['The list of hostels is two years old', '2026-05-10'],
    ['Nobody owns the one number', '2026-03-20'],
    ['Boats: forty needed, twelve there', '2026-06-01'],
    ['No deputy for the head of the desk for papers', '2026-03-31'],
    ['Warning texts not yet read by migrants', '2026-04-20'],
    ['Shelters have no room for families apart', '2026-05-30'],
  ])
    add(draft, 'preparedness.actions', { what, kind: 'gap', due, owner: body(what!.length), status: 'open' });
  return plan;
}

const longWords =
  'Said at length, so that the printed page has something to break: who does it, with what, until when, and what happens if it cannot be done.';

/** A plan in which every field of every section and of one item of every table is answered, each with its own words. */
export function fullyAnsweredPlan(): Plan {
  counter = 0;
  const draft = structuredClone(startedPlan(null, 'full')) as unknown as Draft;
  const ids = new Map<string, string>();
  for (const key of collectionKeys) {
    const first = inOrder(itemsOf(draft as unknown as Plan, key))[0];
    ids.set(key, first ? first.id : add(draft, key, {}));
  }
  for (const section of anySectionIds) {
    const record = sectionRecord(draft as unknown as Plan, section) as Loose;
    const { fields, collections } = sectionDefinition(section);
    for (const [name, field] of Object.entries(fields))
      record[name] = answer(`${section}.${name}`, field, ids);
    for (const [collection, definition] of Object.entries(collections)) {
      const key = `${section}.${collection}`;
      const item = itemsOf(draft as unknown as Plan, key)[ids.get(key)!] as unknown as Loose;
      for (const [name, field] of Object.entries(definition.fields))
        item[name] = answer(`${key}.${name}`, field, ids);
      if ('shortName' in item) item['shortName'] = '';
    }
  }
  // Cases that stand ready with their kind only are not yet anything.
  const cases = draft.sections['cases']!['planningCases'] as Loose;
  for (const id of Object.keys(cases)) if (id !== ids.get('cases.planningCases')) delete cases[id];
  draft['title'] = 'A plan with every answer';
  draft['country'] = 'THA';
  return draft as unknown as Plan;
}

function answer(key: string, field: Field, ids: ReadonlyMap<string, string>): unknown {
  switch (field.kind) {
    case 'line':
      return `Line of ${key}`;
    case 'text':
      return `Text of ${key}. ${longWords}`;
    case 'choice':
      // A draft with marks shows everything; a stopped activity would stand in no cell.
      return key === 'cover.status' || key === 'sectors.choices.decision'
        ? field.options[0]!
        : field.options.at(key === 'sectors.activities.status' ? 0 : -1)!;
    case 'code':
      return code(field.list);
    case 'codes':
      return [code(field.list)];
    case 'number':
      return field.max < 1000 ? 7 : 1234;
    case 'rating':
      return 4;
    case 'yesNo':
      return 'yes';
    case 'date':
      return '2026-05-17';
    case 'when':
      return { day: 17, date: '' };
    case 'quantity':
      return {
        value: 54_321,
        unit: 'people',
        source: `Source of ${key}`,
        date: '2025-12-31',
        confidence: 'low',
        others: `Others of ${key}`,
      };
    case 'money':
      return { amount: 98_765, currency: 'USD' };
    case 'coordinates':
      return { lat: 14.02, lon: 100.53 };
    case 'ref':
      return ids.get(field.to)!;
    case 'refs':
      return [ids.get(field.to)!];
  }
}

function code(list: CodeList): string {
  return isFrameworkList(list) ? codeEntries(list)[0]!.code : 'libya-2014';
}
