// What the host's methods work with. Put together once in create-host; no method reaches for anything else.
import type { DataFolder } from './data-folder.ts';
import type { Events } from './events.ts';
import type { Instance } from './instance.ts';
import type { Jobs } from './jobs.ts';
import type { Log } from './log.ts';
import type { OpenPlans } from './open-plans.ts';
import type { PlanIndex } from './plan-index.ts';
import type { PracticeFile } from './practice-file.ts';
import type { PlanText, RenderDocument, Reveal } from './ports.ts';
import type { Recoveries } from './recoveries.ts';
import type { Versions } from './versions.ts';

export type About = {
  readonly name: string;
  readonly version: string;
  readonly kind: 'loopback' | 'shell' | 'memory' | 'cli';
};

export type Kit<Plan> = {
  readonly about: About;
  readonly now: () => Date;
  readonly plans: PlanText<Plan>;
  readonly renderDocument: RenderDocument<Plan>;
  readonly reveal: Reveal;
  readonly folder: DataFolder;
  readonly index: PlanIndex;
  readonly versions: Versions;
  readonly recoveries: Recoveries;
  readonly instance: Instance;
  readonly open: OpenPlans;
  readonly events: Events;
  readonly jobs: Jobs;
  readonly practices: PracticeFile;
  readonly log: Log;
};
