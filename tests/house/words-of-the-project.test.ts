// What a file of the tree never says: where it was written, what is missing, or that a test is left out.

import { describe, expect, it } from 'vitest';
import { codeBelow, filesBelow, textOf } from './tree.ts';

interface Phrase {
  sentence: string;
  pattern: RegExp;
  example: string;
}

// Written in two pieces, so that this file does not find itself.
const phrases: Phrase[] = [
  {
    sentence: 'names no package registry',
    pattern: new RegExp(['registry\\.(npm', 'js|yarn', 'pkg)'].join('')),
    example: ['registry.npm', 'js.org'].join(''),
  },
  {
    sentence: 'names no folder of one machine',
    pattern: new RegExp(['(^|[\\s"\'`(=])/(wo', 'rk|ro', 'ot|home/\\w+|Us', 'ers/\\w+)/\\w'].join(''), 'm'),
    example: [' /wo', 'rk/main'].join(''),
  },
  {
    sentence: 'leans on no paper outside the tree',
    pattern: new RegExp(['shared/(des', 'ign|refer', 'ence)/'].join('')),
    example: ['../shared/des', 'ign/'].join(''),
  },
  {
    sentence: 'leaves nothing for later',
    pattern: new RegExp(['\\b(TO', 'DO|FIX', 'ME)\\b|not (yet )?imple', 'mented|coming so', 'on'].join('')),
    example: ['// TO', 'DO'].join(''),
  },
  {
    sentence: 'leaves out no test without a reason',
    pattern: new RegExp(
      ['\\b(it|test|describe)\\.(on', 'ly|to', 'do|sk', 'ip\\(\\s*[\'"`]|fai', 'ls)\\b'].join(''),
    ),
    example: ['it.on', 'ly('].join(''),
  },
];

const readable = filesBelow('.').filter(
  (file) =>
    /\.(ts|tsx|mjs|js|json|md|yml|css|html|svg|txt)$|^[^.]+$|^\.ci\//.test(file) &&
    file !== 'package-lock.json',
);

describe('every file', () => {
  for (const { sentence, pattern, example } of phrases) {
    it(sentence, () => {
      expect(pattern.test(example)).toBe(true);
      const found = readable.flatMap((file) => {
        const line = textOf(file)
          .split('\n')
          .findIndex((text) => pattern.test(text));
        return line === -1 ? [] : [`${file}:${line + 1}`];
      });
      expect(found).toEqual([]);
    });
  }
});

describe('every file of code', () => {
  const code = codeBelow('electron', 'renderer', 'shared').filter(
    (file) => !file.startsWith('shared/words/'),
  );

  it('has at most 250 lines', () => {
    const long = code.map((file) => ({ file, lines: textOf(file).trimEnd().split('\n').length }));
    expect(long.filter(({ lines }) => lines > 250).map(({ file, lines }) => `${file}: ${lines}`)).toEqual([]);
  });

  it('begins by saying what it is for', () => {
    expect(code.filter((file) => !/^(#!.*\n)?\s*\/[/*]/.test(textOf(file)))).toEqual([]);
  });

  it('is named in lower case with hyphens', () => {
    const named = code.map((file) => file.split('/').at(-1) ?? file);
    expect(
      named.filter((name) => !/^[a-z0-9]+(-[a-z0-9]+)*(\.config|\.d)?\.(ts|tsx|mjs)$/.test(name)),
    ).toEqual([]);
  });
});
