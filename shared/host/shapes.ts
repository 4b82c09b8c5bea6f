// The values that go through the host contract: names, rows, events, settings. Knows nothing of folders or transports.
import { z } from '../base/zod.ts';
import { faultDetail, hostFault } from './faults.ts';

/** The largest plan file in bytes that is read or written; the same limit as read-plan has. */
export const MAX_PLAN_BYTES = 50_000_000;

/** The ending of every plan file. */
export const PLAN_ENDING = '.crisisplan';

/** The name of a plan file inside the data folder: a name, never a path. It is the key of a library row. */
export const planFileName = z
  .string()
  .max(200)
  .regex(/^(?![.~\s])[^\\/:*?"<>|\u0000-\u001f\u007f]+\.crisisplan$/u);

/** SHA-256 of the bytes of a file, as the host computed it. */
export const contentHash = z.string().regex(/^[0-9a-f]{64}$/);

/** Handles, jobs, recoveries: opaque, made by the host. */
export const opaqueId = z.string().regex(/^[A-Za-z0-9_-]{8,64}$/);

/** The text of a plan file. Measured in bytes again by the host. */
export const planText = z.string().max(MAX_PLAN_BYTES);

/** What the library shows of a plan: computed by shared code from the plan, kept by the host's index. */
export const planSummary = z.object({
  id: z.string(),
  title: z.string(),
  country: z.string(),
  role: z.string(),
  crisis: z.string(),
  template: z.string(),
  path: z.string(),
  /** 0–100. */
  readiness: z.number().min(0).max(100),
});
export type PlanSummary = z.infer<typeof planSummary>;

/** A row of the library. A file that cannot be read is a row too: `summary` is null and `problem` says why. */
export const planRow = z.object({
  file: z.string(),
  summary: planSummary.nullable(),
  problem: hostFault.nullable(),
  changedAt: z.string(),
  size: z.number(),
  /** Since when another window or machine has it open. */
  openSince: z.string().nullable(),
});
export type PlanRow = z.infer<typeof planRow>;

export const trashRow = z.object({
  /** The name inside the trash. */
  file: z.string(),
  /** The name it had, and gets back if it is free. */
  was: z.string(),
  trashedAt: z.string(),
  size: z.number(),
  title: z.string().nullable(),
});
export type TrashRow = z.infer<typeof trashRow>;

/** Why a version was kept. `before` = the file as it stood before a restore, an update or a write. */
export const versionReason = z.enum(['auto', 'named', 'close', 'before']);

export const versionRow = z.object({
  hash: contentHash,
  at: z.string(),
  reason: versionReason,
  /** The person's words for it; '' when it has no name. */
  name: z.string(),
  file: z.string(),
  size: z.number(),
});
export type VersionRow = z.infer<typeof versionRow>;

/** Edits that were journalled and never reached the file. `matches`: they were made on the file as it is now. */
export const recoveryOffer = z.object({
  id: opaqueId,
  matches: z.boolean(),
  at: z.string(),
  edits: z.number(),
});

/** Who has the plan open. `here`: another window of this same program on this computer. */
export const openElsewhere = z.object({ since: z.string(), computer: z.string(), here: z.boolean() });
export type OpenElsewhere = z.infer<typeof openElsewhere>;

export const journalEdit = z.object({
  /** Counts up by one per edit within a handle. */
  seq: z.int().nonnegative(),
  /** The edit as JSON text; the host keeps it and never looks inside. */
  edit: z.string().max(4 * 1024 * 1024),
});
export type JournalEdit = z.infer<typeof journalEdit>;

/** How a document is to look. `outline` names a row of the document builder's table. */
export const documentChoices = z.object({
  outline: z.string().regex(/^[a-z0-9-]{1,60}$/),
  paper: z.enum(['a4', 'letter']),
  options: z.record(z.string().regex(/^[a-zA-Z0-9-]{1,60}$/), z.union([z.string(), z.boolean()])).default({}),
});
export type DocumentChoices = z.infer<typeof documentChoices>;

const preference = {
  author: z.string().max(200),
  language: z.string().regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/),
  paper: z.enum(['a4', 'letter']),
  /** Small choices of the page: sizes, last path, hidden panels. */
  page: z.record(
    z.string().regex(/^[a-zA-Z0-9.-]{1,60}$/),
    z.union([z.string().max(500), z.number(), z.boolean()]),
  ),
};
/** What the person prefers, kept per user. A row is added in both; a missing or broken value falls back to its default. */
export const settings = z.object({
  author: preference.author.catch(''),
  language: preference.language.catch('en'),
  paper: preference.paper.catch('a4'),
  page: preference.page.catch({}),
});
export type Settings = z.infer<typeof settings>;
/** What is to change in them; a wrong value is refused. */
export const settingsChange = z.object(preference).partial();

/** The most characters a job tells of that no font has. */
export const mostUncovered = 100;

const numbered = { seq: z.number() };
/** What the host tells the page without being asked. */
export const hostEvent = z.discriminatedUnion('type', [
  z.object({
    ...numbered,
    type: z.literal('job.progress'),
    job: opaqueId,
    done: z.number(),
    of: z.number(),
    stage: z.string(),
  }),
  z.object({
    ...numbered,
    type: z.literal('job.done'),
    job: opaqueId,
    fileName: z.string(),
    size: z.number(),
    /** Characters that could not be printed, where there are any. */
    uncovered: z.array(z.string().max(16)).max(mostUncovered).optional(),
  }),
  z.object({ ...numbered, type: z.literal('job.failed'), job: opaqueId, fault: hostFault }),
  /** An open plan's file was changed by someone else; the next write would be stale. */
  z.object({ ...numbered, type: z.literal('plan.changed'), handle: opaqueId, base: contentHash }),
  /** An open plan's file is not there now; it comes back as `plan.changed` or at the next write. */
  z.object({ ...numbered, type: z.literal('plan.away'), handle: opaqueId }),
  z.object({ ...numbered, type: z.literal('library.changed') }),
  z.object({ ...numbered, type: z.literal('folder.away') }),
  z.object({ ...numbered, type: z.literal('folder.back') }),
  /** The program is about to end: save and close now. */
  z.object({ ...numbered, type: z.literal('host.closing') }),
]);
export type HostEvent = z.infer<typeof hostEvent>;

/** What the page tells the log: a code and small facts, never plan content. */
export const pageReport = z.object({ code: z.string().regex(/^[a-z0-9.-]{1,80}$/), detail: faultDetail });
