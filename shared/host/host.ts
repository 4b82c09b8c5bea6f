// The contract between the page and the host: one row per question, with the shape of what goes in and comes out.
// No paths, no dialogs: what only one host can do is not in it. Knows neither HTTP nor Electron.
import { z } from '../base/zod.ts';
import type { Result } from '../base/result.ts';
import type { HostFault } from './faults.ts';
import { MAX_PRACTICES, MAX_PRACTICES_BYTES, ownPractice } from './own-practices.ts';
import {
  contentHash,
  documentChoices,
  hostEvent,
  journalEdit,
  opaqueId,
  openElsewhere,
  pageReport,
  planFileName,
  planRow,
  planText,
  recoveryOffer,
  settings,
  settingsChange,
  trashRow,
  versionRow,
} from './shapes.ts';

const row = <Input extends z.ZodType, Output extends z.ZodType>(input: Input, output: Output) => ({
  input,
  output,
});

const nothing = z.object({});
const planFile = z.object({ file: planFileName });
const openHandle = z.object({ handle: opaqueId });
const jobId = z.object({ job: opaqueId });
const versionName = z.string().max(200);

const opened = z.object({
  handle: opaqueId,
  file: z.string(),
  /** The text as it stands on disk; read it with read-plan. */
  text: z.string(),
  base: contentHash,
  /** How it came in: `edited-by-hand`, `migrated`. */
  notices: z.array(z.string()),
  recovery: recoveryOffer.nullable(),
  openElsewhere: openElsewhere.nullable(),
  /** The file cannot be written where it is. */
  readOnly: z.boolean(),
});

const ownPractices = z.object({ practices: z.array(ownPractice) });

const imported = z.discriminatedUnion('outcome', [
  z.object({ outcome: z.literal('imported'), file: z.string() }),
  z.object({ outcome: z.literal('updated'), file: z.string() }),
  /** The library holds this plan already: ask the person, then import again with a `choice`. */
  z.object({
    outcome: z.literal('known'),
    plans: z.array(
      z.object({ file: z.string(), title: z.string(), changedAt: z.string(), same: z.boolean() }),
    ),
  }),
]);

export const hostTable = {
  about: row(
    nothing,
    z.object({
      name: z.string(),
      version: z.string(),
      kind: z.enum(['loopback', 'shell', 'memory', 'cli']),
      platform: z.string(),
    }),
  ),

  /** Every plan in the library, broken files included. `readOnly`: nothing can be created here. */
  list: row(nothing, z.object({ rows: z.array(planRow), readOnly: z.boolean() })),
  /** A new plan file; its name comes from country and title. */
  create: row(z.object({ text: planText }), z.object({ file: z.string() })),
  /** Brings in a copy of a file from elsewhere. */
  import: row(
    z.object({
      /** The bytes of the file, base64. */
      base64: z.string(),
      choice: z.union([z.object({ update: planFileName }), z.literal('keep-both')]).optional(),
    }),
    imported,
  ),

  /** `window` names the asking window: opening again from the same window takes over its former handle (a reload). */
  openPlan: row(z.object({ file: planFileName, window: opaqueId.optional() }), opened),
  closePlan: row(openHandle, nothing),
  /** What is on disk now. */
  readPlan: row(planFile, z.object({ text: z.string(), base: contentHash })),
  /** Any text that reads as the plan; the host writes it canonically with its revision. Answers when the disk has it. `upTo`: the last journalled edit that this text holds. */
  writePlan: row(
    z.object({
      handle: opaqueId,
      base: contentHash,
      text: planText,
      reason: z.enum(['auto', 'named', 'close']),
      name: versionName.optional(),
      upTo: z.int().nonnegative().optional(),
    }),
    z.object({ base: contentHash, savedAt: z.string() }),
  ),
  /** Keeps edits that are not in the file yet; on disk within half a second. */
  journal: row(z.object({ handle: opaqueId, edits: z.array(journalEdit).max(10_000) }), nothing),
  /** The journalled edits, and the text they were made on if it can still be found. */
  recover: row(
    z.object({ handle: opaqueId, recovery: opaqueId }),
    z.object({ baseText: z.string().nullable(), edits: z.array(z.string()) }),
  ),
  discardRecovery: row(z.object({ handle: opaqueId, recovery: opaqueId }), nothing),

  versions: row(planFile, z.object({ versions: z.array(versionRow) })),
  readVersion: row(z.object({ file: planFileName, version: contentHash }), z.object({ text: z.string() })),
  /** Makes an earlier version the present one; what stood there becomes a version. */
  restore: row(
    z.object({ handle: opaqueId, base: contentHash, version: contentHash }),
    z.object({ text: z.string(), base: contentHash }),
  ),
  /** Gives a closed plan a new title and the file a new name. */
  rename: row(
    z.object({ file: planFileName, title: z.string().min(1).max(300) }),
    z.object({ file: z.string() }),
  ),
  /** A copy with an identity of its own. */
  duplicate: row(
    z.object({ file: planFileName, title: z.string().min(1).max(300) }),
    z.object({ file: z.string() }),
  ),
  trash: row(planFile, z.object({ file: z.string() })),
  listTrash: row(nothing, z.object({ rows: z.array(trashRow) })),
  restoreFromTrash: row(planFile, z.object({ file: z.string() })),
  /** Deletes one trashed plan for good. */
  deleteFromTrash: row(planFile, nothing),

  settings: row(nothing, settings),
  saveSettings: row(settingsChange, settings),
  /** Paths to be shown to the person, never to be sent back. */
  whereIsMyData: row(
    nothing,
    z.object({
      plans: z.string(),
      exports: z.string(),
      trash: z.string(),
      state: z.string(),
      away: z.boolean(),
    }),
  ),
  /** Makes the data folder anew after it went away and the person said so. */
  makeFolder: row(nothing, nothing),

  /** The practices a person wrote, as kept in the data folder. */
  ownPractices: row(nothing, ownPractices),
  /** Keeps practices: a known id is changed where it stands, a new one comes last. */
  keepPractices: row(z.object({ practices: z.array(ownPractice).min(1).max(MAX_PRACTICES) }), ownPractices),
  removePractice: row(z.object({ id: ownPractice.shape.id }), ownPractices),
  /** Brings in practices from a file (base64). Nothing that is kept already is replaced. */
  importPractices: row(
    z.object({ base64: z.string().max(MAX_PRACTICES_BYTES * 2) }),
    ownPractices.extend({ added: z.int().nonnegative() }),
  ),
  /** Writes all of them into the exports folder, to be handed on; `-2` is added to a name that is taken. */
  exportPractices: row(
    z.object({ fileName: z.string().regex(/^[^\\/:*?"<>|\u0000-\u001f]{1,100}\.json$/) }),
    z.object({ file: z.string(), path: z.string() }),
  ),

  renderDocument: row(
    z.object({
      plan: z.union([openHandle, planFile, z.object({ text: planText })]),
      choices: documentChoices,
    }),
    jobId,
  ),
  /** The finished bytes: octets over HTTP, a Uint8Array over the bridge. */
  readBytes: row(
    jobId,
    z.custom<Uint8Array>((value) => value instanceof Uint8Array),
  ),
  /** Writes the finished bytes into the exports folder; `-2` is added to a name that is taken. */
  saveExport: row(jobId, z.object({ file: z.string(), path: z.string() })),
  showInFolder: row(z.union([planFile, z.object({ export: z.string().regex(/^[^\\/]{1,250}$/) })]), nothing),
  cancel: row(jobId, nothing),

  /** A long poll: answers when there is news after `since`, or with none after some 25 seconds. Begin with 0. */
  nextEvents: row(
    z.object({ since: z.int().nonnegative() }),
    z.object({ events: z.array(hostEvent), next: z.int().nonnegative() }),
  ),
  report: row(pageReport, nothing),
};

export type Method = keyof typeof hostTable;
export type Input<M extends Method> = z.input<(typeof hostTable)[M]['input']>;
export type ParsedInput<M extends Method> = z.output<(typeof hostTable)[M]['input']>;
export type Output<M extends Method> = z.output<(typeof hostTable)[M]['output']>;

/** What the page holds: one function per row. Nothing is thrown. */
export type Host = { readonly [M in Method]: (input: Input<M>) => Promise<Result<Output<M>, HostFault>> };

/** What the other side implements: the same rows, with parsed input. */
export type HostMethods = {
  readonly [M in Method]: (input: ParsedInput<M>) => Promise<Result<Output<M>, HostFault>>;
};

/** A transport: carries one question and brings back what came, unparsed. May reject when the other side is gone. */
export type HostCall = (method: Method, input: unknown) => Promise<unknown>;
