// workbench export: the plan as a document, at a path a person typed.
import { join } from 'node:path';
import { extractNames } from '../../../shared/document/outline-names.ts';
import type { ExtractName } from '../../../shared/document/outline-names.ts';
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
const options = { to: text, what: text, page: text } as const;
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
  const paper = pages[page.value ?? 'A4'];
  return print({ file: file.value, to: to.value, what: what.value ?? 'plan', paper }, io);
};

type Wish = {
  readonly file: string;
  readonly to: string;
  /** `plan` is the document of the path walked. */
  readonly what: 'plan' | ExtractName;
  readonly paper: 'a4' | 'letter';
};

async function print({ file, to, what, paper }: Wish, io: Io): Promise<Exit> {
  const opened = await readPlanFile(file);
  if (!opened.ok) return lament(io, opened.fault);
  const { plan } = opened.value;
  const template = templateById(plan.template.id);
  if (!template) return lament(io, { code: 'template', file, detail: plan.template.id });

  const printer = createPdfPrinter({
    workerFile: join(io.programFolder, 'host', 'pdf-worker.mjs'),
    resources: io.programFolder,
  });
  try {
    const render = renderWith(printer, outlines, (reason) => io.err(reason));
    const outline = what === 'plan' ? pathOf(template, plan.template.path).outline : what;
    const choices = { outline, paper, options: {} };
    const printed = await render(plan, choices, () => undefined, new AbortController().signal);
    if (!printed.ok) {
      const reason = String(printed.fault.detail['reason'] ?? printed.fault.code);
      return lament(io, { code: 'printing', file, detail: reason });
    }
    const written = await writeWhole(to, printed.value.bytes);
    if (!written.ok) return lament(io, written.fault);
  } finally {
    await printer.close();
  }
  io.out(io.words.say('cli.written', { file: to }));
  return exit.clean;
}
