// READMEs are maps: what they name is there, and every folder that needs a map has one.

import { existsSync } from 'node:fs';
import { posix } from 'node:path';
import { describe, expect, it } from 'vitest';
import { filesBelow, root, textOf } from './tree.ts';

const readmes = filesBelow('.').filter((file) => file.endsWith('README.md'));

/** What looks like a path in a README: in backticks, with a slash or a file's ending, and without blanks. */
function pathsNamedIn(readme: string): string[] {
  const prose = textOf(readme).replace(/^```[\s\S]*?^```/gm, '');
  const quoted = [...prose.matchAll(/`([^`\s]+)`/g)].map(([, text]) => text ?? '');
  const linked = [...prose.matchAll(/\]\((?!https?:|#|mailto:)([^)\s]+)\)/g)].map(([, text]) => text ?? '');
  const paths = quoted.filter(
    (text) =>
      /^\.?[\w-][\w./-]*$/.test(text) &&
      (/\.(ts|tsx|mjs|cjs|json|md|yml|css|html|png)$/.test(text) ||
        /^(electron|renderer|shared|templates|tests)\//.test(text) ||
        text.endsWith('/')),
  );
  return [...paths, ...linked];
}

describe('READMEs', () => {
  it('stand in the root and in every folder of the top level', () => {
    const wanted = [
      'README.md',
      'electron/README.md',
      'renderer/README.md',
      'shared/README.md',
      'templates/README.md',
      'tests/README.md',
    ];
    expect(wanted.filter((file) => !readmes.includes(file))).toEqual([]);
  });

  it('name only what is there', () => {
    const gone = readmes.flatMap((readme) =>
      pathsNamedIn(readme)
        .filter((path) => !path.startsWith('dist/'))
        .filter(
          (path) => !['.', posix.dirname(readme)].some((from) => existsSync(posix.join(root, from, path))),
        )
        .map((path) => `${readme} names ${path}`),
    );
    expect(gone).toEqual([]);
  });

  it('fit on one screen at the root', () => {
    expect(textOf('README.md').split('\n').length).toBeLessThanOrEqual(90);
  });
});

describe('DECISIONS.md', () => {
  it('gives the reason for every direct dependency', () => {
    const manifest: { devDependencies: Record<string, string> } = JSON.parse(textOf('package.json'));
    const decisions = textOf('DECISIONS.md');
    expect(
      Object.keys(manifest.devDependencies).filter((name) => !decisions.includes(`\`${name}\``)),
    ).toEqual([]);
  });
});
