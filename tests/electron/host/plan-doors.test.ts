// The host joined to real plans: what goes in comes out, what is refused has a reason, what is printed has a name.
import { describe, expect, it } from 'vitest';
import { contentHashOf } from '../../../electron/host/content-hash.ts';
import { bytesOfPlan, canonicalBytes } from '../../../electron/host/plan-bytes.ts';
import { planText } from '../../../electron/host/plan-text.ts';
import { outlines } from '../../../electron/host/outlines.ts';
import { renderWith } from '../../../electron/host/render-document.ts';
import { newUuid } from '../../../electron/host/new-id.ts';
import { newPlan } from '../../../shared/plan/new-plan.ts';
import type { PdfPrinter } from '../../../electron/host/pdf/render-pdf.ts';
import { startRealHost } from '../../fakes/real-host.ts';
import { tempFolder } from '../../fakes/temp-folder.ts';

const doors = planText('test');
const plan = newPlan(
  {
    title: 'Floods in the lower basin',
    role: 'host',
    level: 'national',
    country: 'TH',
    language: 'en',
    template: { id: 'mcof-preparedness', version: 1, path: 'workshop-90' },
    sectorIds: ['health'],
  },
  { now: () => '2026-03-01T08:00:00.000Z', newId: () => newUuid(), author: '' },
);
const text = doors.write(plan);

describe('the doors of a real plan', () => {
  it('give the same bytes for the same plan, from whatever text of it', () => {
    const loose = canonicalBytes(doors, JSON.stringify({ ...plan, revision: 'f'.repeat(64) }));
    expect(loose.ok && loose.value.bytes.toString()).toBe(text);
    expect(bytesOfPlan(doors, plan)).toMatchObject({
      ok: true,
      value: { id: plan.id, summary: { country: 'TH' } },
    });
  });

  it('refuse to write what would not read back', () => {
    const broken = { ...doors, write: () => '{}' };
    expect(bytesOfPlan(broken, plan)).toEqual({
      ok: false,
      fault: { code: 'internal', detail: { reason: 'not-equal-when-read-back' } },
    });
  });

  it('say why a text is no plan', () => {
    const reasons = [
      '',
      '[]',
      '{"a":1,"a":2}',
      '{"__proto__":1}',
      JSON.stringify({ ...plan, version: 99 }),
    ].map((received) => {
      const read = doors.read(received);
      return read.ok
        ? 'read'
        : `${read.fault.code} ${String(read.fault.detail['reason'] ?? read.fault.detail['version'])}`;
    });
    expect(reasons).toEqual([
      expect.stringMatching(/^unreadable /),
      'unreadable not-a-plan',
      'unreadable duplicate-key',
      'unreadable forbidden-key',
      'newer 99',
    ]);
  });

  it('notice a plan that was edited by hand', () => {
    expect(doors.notices(text)).toEqual([]);
    expect(doors.notices(text.replace('lower basin', 'upper basin'))).toEqual(['edited-by-hand']);
  });

  it('know a final plan, and make a draft of it under another title: nobody signed that one', () => {
    const cover = { ...plan.sections.cover, status: 'final' as const };
    const final = { ...plan, sections: { ...plan.sections, cover } };
    expect([doors.isFinal(plan), doors.isFinal(final)]).toEqual([false, true]);
    const renamed = doors.retitle(final, 'Another title');
    expect([renamed.title, doors.isFinal(renamed)]).toEqual(['Another title', false]);
  });

  it('give a copy another identity and the former state as its parent', () => {
    const copy = doors.copyOf(plan, newUuid());
    expect(copy.parents).toEqual([
      doors.read(text).ok ? (JSON.parse(text) as { revision: string }).revision : '',
    ]);
    expect(copy.id).not.toBe(plan.id);
    expect(doors.read(doors.write(copy)).ok).toBe(true);
  });
});

describe('a document', () => {
  const choices = { outline: 'workshop', paper: 'letter', options: {} } as const;
  const quiet = new AbortController().signal;
  const printer = (renderPdf: PdfPrinter['renderPdf']) =>
    renderWith({ renderPdf }, outlines, (why) => broken.push(why));
  const broken: string[] = [];

  it('is built from the plan, printed, and named', async () => {
    const progress: string[] = [];
    const render = printer(async ({ definition, onProgress }) => {
      onProgress?.(0.5);
      const bytes = new TextEncoder().encode(`${definition.pageSize} ${definition.title}`);
      return { ok: true, value: { bytes, pages: 6, warnings: [] } };
    });
    const done = await render(
      plan,
      choices,
      (part, of, stage) => progress.push(`${stage} ${part}/${of}`),
      quiet,
    );
    if (!done.ok) throw new Error(done.fault.code);
    expect(new TextDecoder().decode(done.value.bytes)).toBe('Letter Floods in the lower basin');
    expect(done.value.fileName).toMatch(/\.pdf$/);
    expect(progress).toEqual(['build 0/100', 'print 50/100']);
  });

  it('of an unknown outline is refused; a broken printer is the program’s fault and told to the log', async () => {
    const cancelled = printer(async () => ({ ok: false, fault: { code: 'cancelled' } }));
    const failing = printer(async () => ({ ok: false, fault: { code: 'broken', reason: 'fonts' } }));
    const silent = () => undefined;
    const faults = [
      await cancelled(plan, { ...choices, outline: 'constructor' }, silent, quiet),
      await cancelled(plan, choices, silent, quiet),
      await failing(plan, choices, silent, quiet),
    ];
    expect(
      faults.map((one) => (one.ok ? '' : `${one.fault.code} ${String(one.fault.detail['reason'])}`)),
    ).toEqual(['refused outline', 'refused cancelled', 'internal printing']);
    expect(broken).toEqual(['fonts']);
  });
});

it('a real plan goes through the host and back', async () => {
  const { host } = await startRealHost(tempFolder(), { plans: doors as never });
  const made = await host.create({ text });
  expect(made).toEqual({ ok: true, value: { file: 'TH Floods in the lower basin.crisisplan' } });
  const opened = await host.openPlan({ file: 'TH Floods in the lower basin.crisisplan' });
  expect(opened).toMatchObject({ ok: true, value: { text, base: contentHashOf(text), notices: [] } });
  const listed = await host.list({});
  expect(listed).toMatchObject({
    ok: true,
    value: { rows: [{ summary: doors.summarise(plan), problem: null }] },
  });
});
