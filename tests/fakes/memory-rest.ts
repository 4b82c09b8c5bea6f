// The memory host's settings, documents and news.
import { fail, ok } from '../../shared/base/result.ts';
import { hostFaultOf } from '../../shared/host/faults.ts';
import type { HostMethods } from '../../shared/host/host.ts';
import { settings } from '../../shared/host/shapes.ts';
import { freeName } from '../../electron/host/plan-name.ts';
import { lookUp } from './memory-state.ts';
import type { MemoryParts } from './memory-state.ts';

type Rest = Pick<
  HostMethods,
  | 'about'
  | 'settings'
  | 'saveSettings'
  | 'whereIsMyData'
  | 'makeFolder'
  | 'renderDocument'
  | 'readBytes'
  | 'saveExport'
  | 'showInFolder'
  | 'cancel'
  | 'nextEvents'
  | 'report'
>;

export function memoryRest<Plan>({ plans, renderDocument, state, events, jobs }: MemoryParts<Plan>): Rest {
  return {
    about: async () => ok({ name: 'Test', version: '1.0.0', kind: 'memory', platform: 'memory' }),
    settings: async () => ok(settings.parse(state.settings)),
    saveSettings: async (change) => {
      state.settings = { ...state.settings, ...change } as typeof state.settings;
      return ok(settings.parse(state.settings));
    },
    whereIsMyData: async () =>
      ok({ plans: '/Plans', exports: '/Exports', trash: '/Trash', state: '/State', away: false }),
    makeFolder: async () => ok({}),
    renderDocument: async ({ plan, choices }) => {
      const file = 'handle' in plan ? state.open.get(plan.handle)?.file : 'file' in plan ? plan.file : '';
      if (file === undefined) return fail(hostFaultOf('not-found', { reason: 'handle' }));
      const found = 'text' in plan ? ok({ text: plan.text }) : lookUp(state, file);
      if (!found.ok) return found;
      const read = plans.read(found.value.text);
      if (!read.ok) return read;
      return ok({
        job: jobs.start((onProgress, signal) => renderDocument(read.value, choices, onProgress, signal)),
      });
    },
    readBytes: async ({ job }) => {
      const done = jobs.result(job);
      return done.ok ? ok(done.value.bytes) : done;
    },
    saveExport: async ({ job }) => {
      const done = jobs.result(job);
      if (!done.ok) return done;
      const file = freeName(done.value.fileName.replace(/:/g, ''), state.exports.keys());
      state.exports.set(file, done.value.bytes);
      return ok({ file, path: `/Exports/${file}` });
    },
    showInFolder: async (input) => {
      const found = 'file' in input ? state.files.has(input.file) : state.exports.has(input.export);
      return found ? ok({}) : fail(hostFaultOf('not-found', { reason: 'file' }));
    },
    cancel: async ({ job }) => {
      jobs.cancel(job);
      return ok({});
    },
    nextEvents: async ({ since }) => ok(await events.after(since)),
    report: async () => ok({}),
  };
}
