// Who may import whom, as one table. A row refuses an import; its sentence is what a failing test says.

import type { Import } from './tree.ts';

export interface ImportRule {
  sentence: string;
  refuses: (found: Import) => boolean;
  /** An import the row refuses, so that no row can go blind. */
  example: Import;
}

/** The folders of shared/ in the order arrows may point: each imports only itself and what stands before it. */
const order: string[][] = [
  ['base'],
  ['framework'],
  ['plan'],
  ['scenario', 'lineage'],
  ['practices'],
  ['checks', 'figures', 'upkeep'],
  ['exercise', 'compare', 'document', 'export'],
  ['wizard'],
];
const pureLibraries = ['xstate', 'immer', 'zod', 'jsonc-parser', 'intl-messageformat', 'fractional-indexing'];
const pageLibraries = [
  ...pureLibraries,
  'react',
  'react-dom',
  'react-aria-components',
  'react-aria',
  'react-stately',
  '@internationalized/date',
  '@xstate/react',
  'lucide-react',
  'pdfjs-dist',
];
const printLibraries = ['pdfmake', 'pdfkit', 'fontkit', 'harfbuzzjs'];
const hostPrograms = ['shell', 'loopback', 'cli', 'setup'];

const within = (path: string, folder: string) => path.startsWith(`${folder}/`);
const isOurs = (target: string) => /^(electron|renderer|shared|templates|tests)\//.test(target);
const isNode = (target: string) => target.startsWith('node:');
const isOneOf = (target: string, libraries: string[]) =>
  libraries.some((library) => target === library || target.startsWith(`${library}/`));
const sharedFolder = (path: string) => (within(path, 'shared') ? path.split('/')[1] : undefined);
const rank = (folder: string | undefined) =>
  order.findIndex((row) => folder !== undefined && row.includes(folder));
const hostProgram = (path: string) => hostPrograms.find((program) => within(path, `electron/${program}`));

export const importRules: ImportRule[] = [
  {
    sentence: 'shared/ imports itself and libraries that need neither a page nor Node',
    refuses: ({ file, target }) =>
      within(file, 'shared') &&
      (isOurs(target) ? !/^(shared|templates)\//.test(target) : !isOneOf(target, pureLibraries)),
    example: { file: 'shared/plan/plan.ts', target: 'node:fs', typeOnly: true },
  },
  {
    sentence:
      'data from templates/ comes in through shared/framework, plan, scenario, practices and words, as JSON',
    refuses: ({ file, target }) =>
      within(target, 'templates') &&
      !within(file, 'tests') &&
      !(
        target.endsWith('.json') &&
        ['framework', 'plan', 'scenario', 'practices', 'words'].includes(sharedFolder(file) ?? '')
      ),
    example: { file: 'renderer/main.tsx', target: 'templates/plans/mcof-preparedness.json', typeOnly: false },
  },
  {
    sentence:
      'arrows in shared/ point one way: base, framework, plan, scenario, practices, checks and figures, what reads them, wizard',
    refuses: ({ file, target }) => {
      const [from, to] = [rank(sharedFolder(file)), rank(sharedFolder(target))];
      return from !== -1 && to > from;
    },
    example: { file: 'shared/plan/plan.ts', target: 'shared/checks/check-plan.ts', typeOnly: true },
  },
  {
    sentence:
      'shared/host and shared/words take only types from the plan, and values from base and themselves',
    refuses: ({ file, target, typeOnly }) => {
      const from = sharedFolder(file);
      const to = sharedFolder(target);
      if (!(from === 'host' || from === 'words') || to === undefined) return false;
      return !(to === from || to === 'base' || typeOnly);
    },
    example: { file: 'shared/words/words.ts', target: 'shared/plan/plan.ts', typeOnly: false },
  },
  {
    sentence:
      'within shared/, words are put on things by document, export and wizard only: all else speaks in codes',
    refuses: ({ file, target }) =>
      sharedFolder(target) === 'words' &&
      within(file, 'shared') &&
      !['words', 'document', 'export', 'wizard'].includes(sharedFolder(file) ?? ''),
    example: { file: 'shared/checks/check-plan.ts', target: 'shared/words/words.ts', typeOnly: false },
  },
  {
    sentence: 'within shared/, only the wizard knows the host, and only by its types',
    refuses: ({ file, target, typeOnly }) =>
      sharedFolder(target) === 'host' &&
      within(file, 'shared') &&
      sharedFolder(file) !== 'host' &&
      !(sharedFolder(file) === 'wizard' && typeOnly),
    example: { file: 'shared/plan/plan.ts', target: 'shared/host/host.ts', typeOnly: true },
  },
  {
    sentence:
      'renderer/ imports shared/, itself and view libraries: never the host side, Node or the printer',
    refuses: ({ file, target }) =>
      within(file, 'renderer') &&
      (isOurs(target) ? !/^(renderer|shared)\//.test(target) : !isOneOf(target, pageLibraries)),
    example: { file: 'renderer/main.tsx', target: 'electron/host/dispatch.ts', typeOnly: true },
  },
  {
    sentence: 'electron/ never imports the page',
    refuses: ({ file, target }) => within(file, 'electron') && within(target, 'renderer'),
    example: { file: 'electron/shell/main.ts', target: 'renderer/main.tsx', typeOnly: false },
  },
  {
    sentence: "only electron/shell imports 'electron'",
    refuses: ({ file, target }) =>
      /^electron(\/(main|common|renderer))?$/.test(target) &&
      !within(file, 'electron/shell') &&
      !within(file, 'tests/electron/shell'),
    example: { file: 'electron/host/data-folder.ts', target: 'electron', typeOnly: true },
  },
  {
    sentence: 'only electron/host/pdf imports the printer and the shaper',
    refuses: ({ file, target }) =>
      isOneOf(target, printLibraries) &&
      !within(file, 'electron/host/pdf') &&
      !within(file, 'tests/electron/host/pdf'),
    example: { file: 'electron/cli/export.ts', target: 'pdfmake/js/Printer.js', typeOnly: false },
  },
  {
    sentence: 'shell, loopback, cli and setup never import each other: what they share is in electron/host',
    refuses: ({ file, target }) => {
      const [from, to] = [hostProgram(file), hostProgram(target)];
      return from !== undefined && to !== undefined && from !== to;
    },
    example: { file: 'electron/cli/main.ts', target: 'electron/loopback/server.ts', typeOnly: false },
  },
  {
    sentence: 'electron/host knows none of the programs that use it',
    refuses: ({ file, target }) => within(file, 'electron/host') && hostProgram(target) !== undefined,
    example: { file: 'electron/host/compose.ts', target: 'electron/shell/main.ts', typeOnly: true },
  },
  {
    sentence: 'electron/setup imports itself and Node, and what it builds and tests with',
    refuses: ({ file, target }) =>
      within(file, 'electron/setup') &&
      !isNode(target) &&
      !within(target, 'electron/setup') &&
      !['esbuild', 'vite', '@playwright/test'].includes(target),
    example: { file: 'electron/setup/prepare.mjs', target: 'prettier', typeOnly: false },
  },
  {
    sentence: 'nothing that ships imports the tests',
    refuses: ({ file, target }) => !within(file, 'tests') && within(target, 'tests'),
    example: { file: 'shared/base/result.ts', target: 'tests/house/tree.ts', typeOnly: true },
  },
];
