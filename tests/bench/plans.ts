// Plans of any size for the bench, and the small ones that fill a library. The same every time.
import { createHash } from 'node:crypto';
import { orderBetween } from '../../shared/base/order-key.ts';
import type { Plan } from '../../shared/plan/plan.ts';
import { writePlan } from '../../shared/plan/write-plan.ts';
import { blankPlan, fullPlan } from '../fixtures/plans.ts';
import { texts } from './texts.ts';
import type { BenchLanguage } from './texts.ts';

const phases = ['before', 'during', 'after'] as const;
const sectorCount = 15;

type Activities = Plan['sections']['sectors']['activities'];

/** A filled plan of so many activities, spread over all sectors and phases, written in a language. */
export function planOf(count: number, language: BenchLanguage, path: 'workshop-90' | 'full' = 'full'): Plan {
  const plan = fullPlan();
  const { sectors } = plan.sections;
  const approach = texts[language].sentences.join(' ').repeat(3);
  return {
    ...plan,
    title: `${texts[language].titles[0] ?? ''} (${count})`,
    language,
    template: { ...plan.template, path },
    sections: {
      ...plan.sections,
      sectors: { ...sectors, approach, activities: activitiesOf(sectors.activities, count, language) },
    },
  };
}

function activitiesOf(given: Activities, count: number, language: BenchLanguage): Activities {
  const models = Object.values(given);
  const { titles, sentences } = texts[language];
  const made: Record<string, Activities[string]> = {};
  let order: string | null = null;
  for (let at = 0; at < count; at += 1) {
    const model = models[at % models.length];
    if (!model) throw new Error('expected the fixture plan to have activities');
    order = orderBetween(order, null);
    const id = `activity-${at}`;
    made[id] = {
      ...model,
      id,
      order,
      title: `${titles[at % titles.length] ?? ''} ${at + 1}`,
      detail: `${sentences[at % sentences.length] ?? ''} ${sentences[(at + 2) % sentences.length] ?? ''}`,
      sector: `MCOF-${String((at % sectorCount) + 1).padStart(2, '0')}`,
      phase: phases[Math.floor(at / sectorCount) % phases.length] ?? 'before',
    } as Activities[string];
  }
  return made;
}

/** The text of a plan's file, as the program writes it; changed just now, so that nothing introduces it on opening. */
export const fileText = (plan: Plan): string =>
  writePlan({ ...plan, changedAt: new Date().toISOString() }, (text) =>
    createHash('sha256').update(text).digest('hex'),
  );

/** Texts of the files of small plans: blank but for their titles, each a plan of its own. */
export function* smallPlanTexts(count: number): Generator<string> {
  const plan = blankPlan({ title: 'TITLE', country: 'THA' });
  const model = JSON.stringify({ ...plan, revision: '' });
  for (let at = 0; at < count; at += 1) {
    const id = `01980000-0000-7000-9000-${String(at).padStart(12, '0')}`;
    yield model.replace(plan.id, id).replace('TITLE', `District plan ${at + 1}`);
  }
}
