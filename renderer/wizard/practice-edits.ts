// Taking a practice of a past case into the plan: it becomes an activity that says where it came from. Pure.
import { defaultGuidelines } from '../../shared/framework/guidelines.ts';
import type { Edit } from '../../shared/plan/edit.ts';
import type { Sections } from '../../shared/plan/plan.ts';

export type Practice = Sections['sectors']['practices'][string];

/** Adds the activity, takes its sector into the plan and marks the practice as used, as one step. Lead, phase and date are left to the person. */
export function takePractice(practice: Practice, id: string): Edit {
  const sector = practice.sectors[0] ?? '';
  const guidelines = practice.guidelines.length > 0 ? practice.guidelines : defaultGuidelines(sector, '');
  return {
    kind: 'many',
    name: { action: 'takeOver', subject: 'sectors.practices', title: practice.title },
    edits: [
      {
        kind: 'add',
        collection: 'sectors.activities',
        id,
        values: { title: practice.title, sector, guidelines: [...guidelines].sort(), detail: practice.what },
        origin: {
          from: 'practice',
          ref: practice.id,
          sources: practice.origin.sources,
          status: practice.origin.status,
        },
      },
      ...(sector === ''
        ? []
        : [
            {
              kind: 'set' as const,
              place: { section: 'sectors', collection: 'choices', item: sector, field: 'decision' } as const,
              value: 'in',
            },
          ]),
      {
        kind: 'set',
        place: { section: 'sectors', collection: 'practices', item: practice.id, field: 'used' },
        value: 'used',
      },
    ],
  };
}
