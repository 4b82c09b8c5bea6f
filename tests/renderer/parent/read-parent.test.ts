// A parent's file as it is read, and what the card on the home page makes of the one among the plans.
import { describe, expect, it } from 'vitest';
import { contentHashOf } from '../../../electron/host/content-hash.ts';
import { parentInFile } from '../../../renderer/parent/read-parent.ts';
import { countNews } from '../../../renderer/parent/use-parent-news.ts';
import { acceptEdits } from '../../../shared/lineage/accept.ts';
import { picksOf } from '../../../shared/lineage/picks.ts';
import { writePlan } from '../../../shared/plan/write-plan.ts';
import { add, edited } from '../../fixtures/edits.ts';
import { countryPlan, nationalFramework, takenFrom } from '../../fixtures/lineage.ts';

const text = writePlan(nationalFramework(), contentHashOf);

describe('the file of a parent plan', () => {
  it('tells when it was changed outside the program', async () => {
    const read = async (of: string) => {
      const found = await parentInFile(new Blob([of]));
      return found.ok ? found.value.isByHand : found.fault.code;
    };
    expect(await read(text)).toBe(false);
    expect(await read(text.replace('Watch', 'Ignore'))).toBe(true);
    expect(await read(text.slice(0, -20))).toBe('not-json');
  });
});

describe('news in the parent plan', () => {
  const child = takenFrom(countryPlan(), nationalFramework());
  const next = {
    ...edited(nationalFramework(), add('coordination.actors', 'health', { name: 'Ministry of Health' })),
    revision: 'a'.repeat(64),
  };

  it('is counted until it is decided on, taken or not', () => {
    expect([countNews(child, next), countNews(child, null), countNews(countryPlan(), next)]).toEqual([
      1, 0, 0,
    ]);
    const wish = { picks: picksOf(new Set<string>()), at: '2026-05-01T08:00:00.000Z' };
    expect(countNews(edited(child, acceptEdits(child, next, wish).edit), next)).toBe(0);
  });
});
