// Plans above and below: what a parent offers, what is taken over, and that nothing else is touched.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { acceptEdits, forgetEdit } from '../../../shared/lineage/accept.ts';
import { childOf, itemsToTake, levelsBelow } from '../../../shared/lineage/child-of.ts';
import { isParentKey } from '../../../shared/lineage/groups.ts';
import { isOfSameLevel, refusalOfParent } from '../../../shared/lineage/may-be-parent.ts';
import { offerFromParent, standingDifferences } from '../../../shared/lineage/offer.ts';
import { allPicks, newPicks, pickId, picksOf, usualPicks } from '../../../shared/lineage/picks.ts';
import { planAsTaken } from '../../../shared/lineage/snapshot.ts';
import { collectionDefinition, itemsOf } from '../../../shared/plan/address.ts';
import { editHistory, startHistory, undo } from '../../../shared/plan/history.ts';
import { ParentPlan, parentKeys } from '../../../shared/plan/parent-plan.ts';
import type { Plan } from '../../../shared/plan/plan.ts';
import { readPlan } from '../../../shared/plan/read-plan.ts';
import { journalText, recoverPlan } from '../../../shared/plan/recover.ts';
import { searchPlan } from '../../../shared/plan/search.ts';
import { writePlan } from '../../../shared/plan/write-plan.ts';
import { add, countingPorts, edited, remove, set } from '../../fixtures/edits.ts';
import { countryPlan, nationalFramework, postPlan, takenFrom } from '../../fixtures/lineage.ts';

const framework = nationalFramework();
const at = '2026-05-01T08:00:00.000Z';
const brief = (plan: Plan, parent: Plan) =>
  offerFromParent(plan, parent).map(({ key, item, change, fields }) =>
    [`${key.split('.')[1]}/${item}`, change, ...fields.map(({ field, by }) => `${field}:${by}`)].join(' '),
  );
const accept = (plan: Plan, parent: Plan, ids: Iterable<string>) =>
  acceptEdits(plan, parent, { picks: picksOf(new Set(ids)), at });
const child = takenFrom(countryPlan(), framework);

describe('what a parent offers', () => {
  it('is everything it has, to a plan that has nothing of it', () => {
    expect(brief(countryPlan(), framework)).toEqual([
      'actors/ministry new',
      'actors/labour new',
      'crisisTeam/lead new',
      'responsibilities/consular new',
      'alertLevels/yellow new',
      'alertLevels/red new',
      'contacts/duty new',
    ]);
  });

  it('is nothing once it was taken over, and there are no differences to show', () => {
    expect(brief(child, framework)).toEqual([]);
    expect(standingDifferences(child)).toEqual([]);
  });

  it('tells apart who changed what since: the parent, this plan, or both', () => {
    const parent = edited(
      framework,
      add('coordination.actors', 'health', { name: 'Ministry of Health' }),
      set('earlyWarning.alertLevels.meaning', 'Watch and report daily', 'yellow'),
      set('earlyWarning.alertLevels.actions', 'Open the hotline', 'red'),
      set('coordination.crisisTeam.tasks', 'Leads', 'lead'),
      remove('coordination.responsibilities', 'consular'),
    );
    const here = edited(
      child,
      set('earlyWarning.alertLevels.name', 'Amber', 'yellow'),
      set('earlyWarning.alertLevels.actions', 'Open two hotlines', 'red'),
      set('coordination.crisisTeam.tasks', 'Leads', 'lead'),
      remove('restricted.contacts', 'duty'),
    );
    expect(brief(here, parent)).toEqual([
      'actors/health new',
      'responsibilities/consular gone',
      'alertLevels/yellow changed name:here meaning:parent',
      'alertLevels/red changed actions:both',
      'contacts/duty leftOut',
    ]);
    const news = offerFromParent(here, parent).filter(({ isNews }) => isNews);
    expect(news.map(({ item }) => item)).toEqual(['health', 'consular', 'yellow', 'red']);
  });

  it('pairs an item of the same name instead of putting a second beside it', () => {
    const own = edited(
      countryPlan(),
      add('coordination.actors', 'own', { name: ' ministry of  FOREIGN affairs' }),
    );
    expect(brief(own, framework)[0]).toBe('actors/ministry changed name:both shortName:both');
    const taken = takenFrom(own, framework);
    expect(Object.keys(taken.sections.coordination.actors).sort()).toEqual(['labour', 'own']);
    expect(taken.sections.earlyWarning.alertLevels['red']).toMatchObject({
      declaredBy: 'own',
      deputy: 'labour',
    });
    expect(standingDifferences(taken).map(({ item }) => item)).toEqual(['ministry']);
  });

  it('leaves the answers for the named few alone unless they are asked for, in whatever table they stand', () => {
    const groups = ['roles', 'levels'] as const;
    const taken = takenFrom(countryPlan(), framework, { groups: [...groups] });
    expect(taken.restricted.contacts).toEqual({});
    expect(taken.sections.earlyWarning.alertLevels['yellow']?.atNight).toBe('');
    expect(taken.parentPlan?.restricted).toEqual({});
    expect(offerFromParent(taken, framework, groups)).toEqual([]);
    expect(brief(taken, framework)).toEqual(['alertLevels/yellow changed atNight:both', 'contacts/duty new']);
  });

  it('does not count who sat at the table or when somebody last looked', () => {
    const parent = edited(framework, set('coordination.actors.atTable', 'no', 'labour'));
    const here = edited(child, set('earlyWarning.alertLevels.checkedOn', '2026-02-02', 'red'));
    expect(brief(here, parent)).toEqual([]);
    expect(child.sections.coordination.actors['ministry']?.atTable).toBe('');
  });
});

describe('taking over', () => {
  it('is one edit and one step back', () => {
    const edit = accept(countryPlan(), framework, allPicks(offerFromParent(countryPlan(), framework))).edit;
    const step = editHistory(startHistory(countryPlan()), edit, countingPorts());
    expect(step?.history.past).toHaveLength(1);
    const back = step && undo(step.history, countingPorts());
    expect({ ...back?.history.plan, changedAt: '' }).toEqual({ ...countryPlan(), changedAt: '' });
  });

  it('is whole in the journal: a crash right after it loses nothing', () => {
    const edit = accept(countryPlan(), framework, allPicks(offerFromParent(countryPlan(), framework))).edit;
    const step = editHistory(startHistory(countryPlan()), edit, countingPorts());
    expect(step && recoverPlan(countryPlan(), [journalText(step.operation)])).toEqual(step?.history.plan);
  });

  it('brings along the bodies that something taken names, and only those', () => {
    const picked = offerFromParent(countryPlan(), framework).filter(({ item }) => item === 'yellow');
    const { edit, along, items } = accept(
      countryPlan(),
      framework,
      picked.map((found) => pickId(found)),
    );
    expect([along, items]).toEqual([['ministry'], 1]);
    const taken = edited(countryPlan(), edit);
    expect(Object.keys(taken.sections.coordination.actors)).toEqual(['ministry']);
    expect(taken.sections.earlyWarning.alertLevels['yellow']?.declaredBy).toBe('ministry');
  });

  it('leaves blank a reference that leads nowhere in the parent itself', () => {
    const broken = edited(framework, remove('coordination.actors', 'labour'));
    const dangling: Plan = {
      ...broken,
      sections: {
        ...broken.sections,
        earlyWarning: {
          ...broken.sections.earlyWarning,
          alertLevels: Object.fromEntries(
            Object.entries(broken.sections.earlyWarning.alertLevels).map(([id, level]) => [
              id,
              { ...level, deputy: 'nobody' },
            ]),
          ),
        },
      },
    };
    expect(takenFrom(countryPlan(), dangling).sections.earlyWarning.alertLevels['red']?.deputy).toBe('');
  });

  it('keeps the parent’s order and says where each item is from', () => {
    const parent = edited(framework, {
      kind: 'add',
      collection: 'earlyWarning.alertLevels',
      id: 'orange',
      values: { name: 'Orange' },
      after: 'yellow',
    });
    const levels = itemsOf(takenFrom(child, parent), 'earlyWarning.alertLevels');
    const sorted = Object.values(levels).toSorted((left, right) => (left.order < right.order ? -1 : 1));
    expect(sorted.map(({ id }) => id)).toEqual(['yellow', 'orange', 'red']);
    expect(levels['orange']?.origin).toEqual({ from: 'parent', ref: 'framework', sources: [], status: '' });
  });

  it('never overwrites what was changed here unless that very answer is picked', () => {
    const parent = edited(
      framework,
      set('earlyWarning.alertLevels.name', 'Level 1', 'yellow'),
      set('earlyWarning.alertLevels.meaning', 'Report daily', 'yellow'),
    );
    const here = edited(child, set('earlyWarning.alertLevels.name', 'Amber', 'yellow'));
    expect(takenFrom(here, parent).sections.earlyWarning.alertLevels['yellow']).toMatchObject({
      name: 'Amber',
      meaning: 'Report daily',
    });
    const all = takenFrom(here, parent, { picks: [...allPicks(offerFromParent(here, parent))] });
    expect(all.sections.earlyWarning.alertLevels['yellow']?.name).toBe('Level 1');
  });

  it('remembers what was kept: it is shown as a difference and not offered as news again', () => {
    const parent = edited(framework, set('earlyWarning.alertLevels.name', 'Level 1', 'yellow'));
    const kept = takenFrom(child, parent, { picks: [] });
    expect(kept.sections).toEqual(child.sections);
    expect(offerFromParent(kept, parent)).toMatchObject([
      {
        item: 'yellow',
        change: 'changed',
        isNews: false,
        fields: [{ field: 'name', by: 'here', isErased: false }],
      },
    ]);
    expect(standingDifferences(kept)).toEqual(offerFromParent(kept, parent));
    expect(
      kept.parentPlan && planAsTaken(kept, kept.parentPlan).sections.earlyWarning.alertLevels['yellow'],
    ).toMatchObject({
      name: 'Level 1',
    });
  });

  it('offers again what was left out, and takes it when it is picked', () => {
    const without = edited(child, remove('earlyWarning.alertLevels', 'red'));
    expect(brief(without, framework)).toEqual(['alertLevels/red leftOut']);
    expect(usualPicks(offerFromParent(without, framework)).size).toBe(0);
    const again = takenFrom(without, framework, { picks: ['earlyWarning.alertLevels/red'] });
    expect(brief(again, framework)).toEqual([]);
  });

  it('removes what is gone from the parent only when nothing names it any more, and offers it again otherwise', () => {
    const parent = edited(framework, remove('coordination.actors', 'labour'));
    const gone = 'coordination.actors/labour';
    const named = edited(child, set('coordination.chair', 'labour'));
    const still = accept(named, parent, allPicks(offerFromParent(named, parent)));
    expect(still.refused).toEqual([{ key: 'coordination.actors', here: 'labour', places: 1 }]);
    const refused = edited(named, still.edit);
    expect(refused.sections.coordination.actors['labour']).toBeDefined();
    expect(brief(refused, parent)).toEqual(['actors/labour gone']);

    const free = accept(child, parent, allPicks(offerFromParent(child, parent)));
    expect(free.refused).toEqual([]);
    expect(edited(child, free.edit).sections.coordination.actors['labour']).toBeUndefined();

    const kept = takenFrom(child, parent, {
      picks: [...allPicks(offerFromParent(child, parent))].filter((id) => id !== gone),
    });
    expect(kept.sections.coordination.actors['labour']).toBeDefined();
    expect(brief(kept, parent)).toEqual([]);
  });

  it('never writes over an item here that happens to bear the id of another one of the parent', () => {
    const own = edited(countryPlan(), add('coordination.actors', 'own', { name: 'Ministry of Labour' }));
    const taken = takenFrom(own, framework);
    const parent = edited(framework, add('coordination.actors', 'own', { name: 'Another body' }));
    expect(takenFrom(taken, parent).sections.coordination.actors['own']?.name).toBe('Ministry of Labour');
  });

  it('whatever is picked, leads to a plan that reads back equal, with every reference whole and the rest untouched', () => {
    const parent = edited(
      framework,
      add('coordination.actors', 'health', { name: 'Ministry of Health' }),
      set('earlyWarning.alertLevels.deputy', 'health', 'red'),
      remove('coordination.crisisTeam', 'lead'),
      set('coordination.responsibilities.consulted', ['health', 'labour'], 'consular'),
    );
    const here = edited(
      child,
      remove('earlyWarning.alertLevels', 'yellow'),
      add('coordination.actors', 'own', { name: 'Embassy' }),
      set('earlyWarning.alertLevels.declaredBy', 'own', 'red'),
    );
    const lines = [...allPicks(offerFromParent(here, parent))];
    fc.assert(
      fc.property(fc.subarray(lines), (ids) => {
        const taken = edited(here, accept(here, parent, ids).edit);
        const digest = () => '0'.repeat(64);
        const read = readPlan(writePlan(taken, digest));
        expect(read.ok && { ...read.value.plan, revision: '' }).toEqual({ ...taken, revision: '' });
        const actors = taken.sections.coordination.actors;
        for (const level of Object.values(taken.sections.earlyWarning.alertLevels))
          for (const body of [level.declaredBy, level.deputy])
            expect(body === '' || body in actors).toBe(true);
        if (ids.length === 0) expect(taken.sections).toEqual(here.sections);
        expect(taken.sections.population).toBe(here.sections.population);
      }),
    );
  });
});

describe('a plan made under another', () => {
  it('begins with what its parent has of the groups chosen, and names it', () => {
    const made = childOf(countryPlan(), framework, ['levels'], countingPorts());
    expect(made.parentPlan).toMatchObject({ planId: 'framework', edition: '3' });
    expect(Object.keys(made.sections.earlyWarning.alertLevels).sort()).toEqual(['red', 'yellow']);
    expect(Object.keys(made.sections.coordination.actors).sort()).toEqual(['labour', 'ministry']);
    expect(made.sections.coordination.crisisTeam).toEqual({});
    expect(itemsToTake(countryPlan(), framework, ['levels'])).toBe(2);
    expect(offerFromParent(made, framework, ['levels'])).toEqual([]);
  });

  it('is offered later what it did not begin with', () => {
    const made = childOf(countryPlan(), framework, ['levels'], countingPorts());
    const news = offerFromParent(made, framework).filter(({ isNews }) => isNews);
    expect(news.map(({ item }) => item)).toEqual(['lead', 'consular', 'yellow', 'duty']);
  });

  it('stands at a lower level: none below a post or a province', () => {
    expect(
      (['national', 'country', 'post', 'province'] as const).map((level) => levelsBelow({ level })),
    ).toEqual([['country', 'post', 'province'], ['post', 'province'], [], []]);
  });
});

describe('which plan may be the parent', () => {
  const country = child;
  const post = takenFrom(postPlan(), country);

  it('is one of a higher level, through every level', () => {
    expect(refusalOfParent(postPlan(), country)).toBeNull();
    expect(post.parentPlan).toMatchObject({ planId: 'country-plan', above: ['framework'], level: 'country' });
    expect(refusalOfParent(postPlan(), framework)).toBeNull();
  });

  it('is never the plan itself, nor one below it, nor one of a lower level', () => {
    expect(refusalOfParent(country, country)).toBe('itself');
    expect(refusalOfParent(framework, country)).toBe('below');
    expect(refusalOfParent({ ...framework, level: 'post' }, post)).toBe('below');
    expect(refusalOfParent(nationalFrameworkOfOthers(), postPlan())).toBe('lower');
  });

  it('may be of the same level', () => {
    const other = { ...framework, id: 'other' };
    expect([refusalOfParent(framework, other), isOfSameLevel(framework, other)]).toEqual([null, true]);
  });

  it('may not hold more items in one table than are taken over', () => {
    const ministry = framework.sections.coordination.actors['ministry'];
    const actors = Object.fromEntries(
      Array.from({ length: 2_001 }, (_, n) => [`a${n}`, { ...ministry, id: `a${n}` }]),
    );
    const coordination = { ...framework.sections.coordination, actors } as Plan['sections']['coordination'];
    const crowd = { ...framework, sections: { ...framework.sections, coordination } };
    expect(refusalOfParent(countryPlan(), crowd)).toBe('too-many');
  });
});
const nationalFrameworkOfOthers = (): Plan => ({ ...nationalFramework(), id: 'others' });

describe('the parent as a plan keeps it', () => {
  it('holds the answers for the named few apart, so that leaving that part out leaves none of them', () => {
    const { restricted, ...open } = child.parentPlan as ParentPlan;
    expect(JSON.stringify(open)).not.toMatch(/Duty|\+000/);
    expect(JSON.stringify(restricted)).toMatch(/Duty desk.*\+000|\+000.*Duty desk/s);
    const copy: Plan = { ...child, parentPlan: { ...open, restricted: {} } };
    expect(standingDifferences(copy)).toEqual([]);
  });

  it('is forgotten without touching what was taken over', () => {
    const forgotten = edited(child, forgetEdit);
    expect(forgotten.parentPlan).toBeNull();
    expect(forgotten.sections).toEqual(child.sections);
  });

  it('is not searched: what only the parent says is not in this plan', () => {
    const renamed = edited(child, set('coordination.actors.name', 'Bureau for citizens abroad', 'ministry'));
    expect(searchPlan(renamed, 'Foreign', 10).total).toBe(0);
    expect(searchPlan(renamed, 'Bureau', 10).total).toBe(1);
  });

  it('is refused when it is not what a plan may hold', () => {
    const kept = child.parentPlan as ParentPlan;
    const wrong: unknown[] = [
      { ...kept, planId: '../x' },
      { ...kept, level: 'village' },
      { ...kept, title: 'x'.repeat(2_001) },
      { ...kept, revision: 'abc' },
      { ...kept, above: Array.from({ length: 21 }, (_, n) => `p${n}`) },
      { ...kept, taken: { 'population.groups': {} } },
      { ...kept, taken: { 'coordination.actors': { 'a/b': { here: '', values: {} } } } },
      { ...kept, taken: { 'coordination.actors': { a: { here: '', values: { phone: '1' } } } } },
      { ...kept, taken: { 'restricted.contacts': { a: { here: '', values: { phone: '1' } } } } },
      { ...kept, taken: { 'coordination.actors': { a: { here: '', values: { name: 7 } } } } },
      {
        ...kept,
        restricted: {
          'restricted.contacts': Object.fromEntries(Array.from({ length: 2_001 }, (_, n) => [`c${n}`, {}])),
        },
      },
    ];
    expect(wrong.filter((value) => ParentPlan.safeParse(value).success)).toEqual([]);
    expect(ParentPlan.safeParse(kept).success).toBe(true);
  });

  it('is none in a file written before there was one', () => {
    const { parentPlan: _, ...old } = { ...countryPlan(), revision: '' };
    const read = readPlan(JSON.stringify(old));
    expect(read.ok && read.value.plan.parentPlan).toBeNull();
  });

  it('covers no table that names what could not come along', () => {
    const lost = parentKeys.flatMap((key) =>
      Object.entries(collectionDefinition(key).fields).filter(
        ([, field]) => (field.kind === 'ref' || field.kind === 'refs') && !isParentKey(field.to),
      ),
    );
    expect(lost).toEqual([]);
  });

  it('tells what is new from what was taken already', () => {
    const parent = edited(framework, add('coordination.actors', 'health', { name: 'Ministry of Health' }));
    expect([...newPicks(offerFromParent(child, parent))]).toEqual(['coordination.actors/health']);
    expect(newPicks(offerFromParent(child, framework)).size).toBe(0);
  });
});
