// The questions about the program itself: who it is, what the person prefers, where things are kept, what is new.
import { ok } from '../../shared/base/result.ts';
import type { HostMethods } from '../../shared/host/host.ts';
import { isAway, makeFolders } from './data-folder.ts';
import type { Kit } from './kit.ts';
import { changeSettings, readSettings } from './settings-file.ts';

type Own = Pick<
  HostMethods,
  'about' | 'settings' | 'saveSettings' | 'whereIsMyData' | 'makeFolder' | 'nextEvents' | 'report'
>;

export function ownMethods<Plan>(kit: Kit<Plan>): Own {
  const { plans, exports, trash, state, settingsFile } = kit.folder;
  return {
    about: async () => ok({ ...kit.about, platform: process.platform }),
    settings: async () => ok(await readSettings(settingsFile)),
    saveSettings: (change) => changeSettings(settingsFile, change),
    whereIsMyData: async () => ok({ plans, exports, trash, state, away: await isAway(kit.folder) }),
    makeFolder: async () => {
      const made = await makeFolders(kit.folder);
      return made.ok ? ok({}) : made;
    },
    nextEvents: async ({ since }) => ok(await kit.events.after(since)),
    report: async ({ code, detail }) => {
      kit.log(`page.${code}`, detail);
      return ok({});
    },
  };
}
