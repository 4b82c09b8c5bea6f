// The one place where the host gets its parts: the plan's doors, the printer, the file manager. The same for loopback, shell and CLI.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ok } from '../../shared/base/result.ts';
import type { Result } from '../../shared/base/result.ts';
import type { HostFault } from '../../shared/host/faults.ts';
import { createHost } from './create-host.ts';
import type { RunningHost } from './create-host.ts';
import { makeDispatch } from './dispatch.ts';
import type { Dispatch } from './dispatch.ts';
import { thisSystem } from './documents-folder.ts';
import type { SystemPlaces } from './documents-folder.ts';
import type { About } from './kit.ts';
import { outlines } from './outlines.ts';
import { createPdfPrinter } from './pdf/render-pdf.ts';
import { planText } from './plan-text.ts';
import type { Reveal } from './ports.ts';
import { renderWith } from './render-document.ts';
import { revealInFileManager } from './reveal.ts';

export type Compose = {
  readonly kind: About['kind'];
  /** The built program: holds `page/`, `host/pdf-worker.mjs`, `fonts/`; package.json lies beside it. */
  readonly programFolder: string;
  readonly system?: SystemPlaces;
  readonly reveal?: Reveal;
  readonly newsWait?: number;
};

export type Composed = {
  readonly dispatch: Dispatch;
  readonly host: RunningHost;
  readonly about: About;
  /** Ends windows' plans in good order, then the printer. */
  readonly end: (graceMs?: number) => Promise<void>;
};

/** The host with all its parts, or why the data folder cannot be had. */
export async function compose(wish: Compose): Promise<Result<Composed, HostFault>> {
  const version = readVersion(wish.programFolder);
  const about: About = { name: 'Crisis Preparedness Workbench', version, kind: wish.kind };
  const printer = createPdfPrinter({
    workerFile: join(wish.programFolder, 'host', 'pdf-worker.mjs'),
    resources: wish.programFolder,
  });
  let report = (_code: string, _reason: string): void => undefined;
  const made = await createHost({
    about,
    system: wish.system ?? thisSystem(),
    plans: planText(version),
    renderDocument: renderWith(printer, outlines, (reason) => report('print.broken', reason)),
    reveal: wish.reveal ?? revealInFileManager,
    ...(wish.newsWait === undefined ? {} : { newsWait: wish.newsWait }),
  });
  if (!made.ok) return made;
  const host = made.value;
  report = (code, reason) => host.log(code, { reason });
  const dispatch = makeDispatch(host.methods, (method, error) =>
    report(`call.${method}`, whereItBroke(error)),
  );
  const end = async (graceMs?: number) => {
    await host.end(graceMs);
    await printer.close();
  };
  return ok({ dispatch, host, about, end });
}

function readVersion(programFolder: string): string {
  const text = readFileSync(join(programFolder, '..', 'package.json'), 'utf8');
  return (JSON.parse(text) as { version: string }).version;
}

/** The places in our code, without the message: that may quote what a person wrote. */
function whereItBroke(error: unknown): string {
  const stack = error instanceof Error ? (error.stack ?? '') : '';
  const frames = stack.split('\n').filter((line) => /^\s+at /.test(line));
  return `${error instanceof Error ? error.name : typeof error} ${frames.slice(0, 3).join(' ').trim()}`;
}
