// The English catalogue: its keys are the keys of every language. One file a subject, put together here.
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

export const en = {
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
} as const;
