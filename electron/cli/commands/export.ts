// workbench export: the plan as a document, at a path a person typed.
import { join } from 'node:path';
import { extractNames } from '../../../shared/document/outline-names.ts';
import type { ExtractName } from '../../../shared/document/outline-names.ts';
import { uncoveredPlaces, uncoveredText, uncoveredWhere } from '../../../shared/document/uncovered.ts';
import type { Plan } from '../../../shared/plan/plan.ts';
import { pathOf } from '../../../shared/plan/template.ts';
import { templateById } from '../../../shared/plan/templates.ts';
import { outlines } from '../../host/outlines.ts';
import { createPdfPrinter } from '../../host/pdf/render-pdf.ts';
import { renderWith } from '../../host/render-document.ts';
import { complain, misuse, needed, oneFile, oneOf, readArguments } from '../arguments.ts';
import { lament, readPlanFile, writeWhole } from '../files.ts';
import { exit } from '../io.ts';
import type { Command, Exit, Io } from '../io.ts';

const text = { type: 'string' } as const;
const options = { to: text, what: text, page: text, restricted: text } as const;
const pages = { A4: 'a4', Letter: 'letter' } as const;

export const exportDocument: Command = async (args, io) => {
  const read = readArguments(args, options);
  if (!read.ok) return complain(io, read.fault);
  const { flags, files } = read.value;
  const file = oneFile(files);
  if (!file.ok) return complain(io, file.fault);
  const to = needed(flags, 'to', '--to OUT.pdf');
  if (!to.ok) return complain(io, to.fault);
  if (!/\.pdf$/i.test(to.value)) return complain(io, misuse('cli.use.pdfEnding', { value: to.value }).fault);
  const what = oneOf(flags, 'what', ['plan', ...extractNames]);
  if (!what.ok) return complain(io, what.fault);
  const page = oneOf(flags, 'page', ['A4', 'Letter']);
  if (!page.ok) return complain(io, page.fault);
  const asked = oneOf(flags, 'restricted', ['yes', 'no']);
  if (!asked.ok) return complain(io, asked.fault);
  const paper = pages[page.value ?? 'A4'];
  const restricted = asked.value === undefined ? {} : { restricted: asked.value === 'yes' };
  return print(
    { file: file.value, to: to.value, what: what.value ?? 'plan', paper, options: restricted },
    io,
  );
};

type Wish = {
  readonly file: string;
  readonly to: string;
  /** `plan` is the document of the path walked. */
  readonly what: 'plan' | ExtractName;
  readonly paper: 'a4' | 'letter';
  /** Whether what is for the named few goes along; not said, only in documents that are nothing without. */
  readonly options: { readonly restricted?: boolean };
};

async function print({ file, to, what, paper, options: chosen }: Wish, io: Io): Promise<Exit> {
  const opened = await readPlanFile(file);
  if (!opened.ok) return lament(io, opened.fault);
  const { plan, hash } = opened.value;
  const template = templateById(plan.template.id);
  if (!template) return lament(io, { code: 'template', file, detail: plan.template.id });

  const printer = createPdfPrinter({
    workerFile: join(io.programFolder, 'host', 'pdf-worker.mjs'),
    resources: io.programFolder,
  });
  try {
    const render = renderWith(printer, outlines, (reason) => io.err(reason));
    const outline = what === 'plan' ? pathOf(template, plan.template.path).outline : what;
    const choices = { outline, paper, options: { ...chosen, fileHash: hash } };
    const printed = await render(plan, choices, () => undefined, new AbortController().signal);
    if (!printed.ok) {
      const reason = String(printed.fault.detail['reason'] ?? printed.fault.code);
      return lament(io, { code: 'printing', file, detail: reason });
    }
    const { uncovered = [] } = printed.value;
    if (uncovered.length > 0) tellUncovered(io, plan, uncovered);
    const written = await writeWhole(to, printed.value.bytes);
    if (!written.ok) return lament(io, written.fault);
  } finally {
    await printer.close();
  }
  io.out(io.words.say('cli.written', { file: to }));
  return exit.clean;
}

/** Said on the error stream; the document is made all the same. */
function tellUncovered(io: Io, plan: Plan, characters: readonly string[]): void {
  const { what, remedy } = uncoveredText(io.words, characters);
  const where = uncoveredWhere(io.words, uncoveredPlaces(plan, characters));
  io.err([what, where, remedy].filter((sentence) => sentence !== '').join(' '));
}
