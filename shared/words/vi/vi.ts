// The Vietnamese catalogue: complete, one file a subject as in English, put together here.
import type { Catalogue } from '../words.ts';
import { callList } from './call-list.ts';
import { aria } from './aria.ts';
import { checks } from './checks.ts';
import { cli } from './cli.ts';
import { compare } from './compare.ts';
import { document } from './document.ts';
import { editing } from './editing.ts';
import { fields } from './fields.ts';
import { figures } from './figures.ts';
import { finalise } from './finalise.ts';
import { firstHour } from './first-hour.ts';
import { help } from './help.ts';
import { home } from './home.ts';
import { host } from './host.ts';
import { library } from './library.ts';
import { options } from './options.ts';
import { out } from './out.ts';
import { practices } from './practices.ts';
import { parent } from './parent.ts';
import { restricted } from './restricted.ts';
import { upkeep } from './upkeep.ts';
import { versions } from './versions.ts';
import { wizard } from './wizard.ts';
import { workbench } from './workbench.ts';

/** Every message in formal administrative Vietnamese; those that wait for a ministry stand in `to-be-confirmed.ts`. */
export const vi: Catalogue = {
  ...callList,
  ...aria,
  ...checks,
  ...cli,
  ...compare,
  ...document,
  ...editing,
  ...fields,
  ...figures,
  ...finalise,
  ...firstHour,
  ...help,
  ...home,
  ...host,
  ...library,
  ...options,
  ...out,
  ...practices,
  ...parent,
  ...restricted,
  ...upkeep,
  ...versions,
  ...wizard,
  ...workbench,
};
