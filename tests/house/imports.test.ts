// Who may import whom, proven over every file of the tree. The rules themselves stand in import-rules.ts.

import { describe, expect, it } from 'vitest';
import { importRules } from './import-rules.ts';
import { codeBelow, importsOf } from './tree.ts';
import type { Import } from './tree.ts';

const all = codeBelow('electron', 'renderer', 'shared', 'tests').flatMap(importsOf);

describe('imports', () => {
  for (const { sentence, refuses, example } of importRules) {
    it(sentence, () => {
      expect(all.filter(refuses).map(({ file, target }) => `${file} imports ${target}`)).toEqual([]);
    });

    it(`are refused where they break the rule: ${sentence}`, () => {
      expect(refuses(example)).toBe(true);
    });
  }

  it('name their file with its ending', () => {
    const ours = all.filter(({ target }) => /^(electron|renderer|shared|tests)\//.test(target));
    const bare = ours.filter(({ target }) => !/\.(ts|tsx|mjs|json|css)(\?\w+)?$/.test(target));
    expect(bare.map(({ file, target }) => `${file} imports ${target}`)).toEqual([]);
  });

  it('never run in a circle when the program starts', () => {
    expect(firstCircle(all.filter(({ typeOnly }) => !typeOnly))).toEqual([]);
  });
});

/** The files of one circle of imports, or nothing where there is none. */
function firstCircle(imports: Import[]): string[] {
  const next = new Map<string, Import[]>();
  for (const found of imports) next.set(found.file, [...(next.get(found.file) ?? []), found]);
  const done = new Set<string>();
  const walk = (file: string, path: string[]): string[] => {
    if (path.includes(file)) return [...path.slice(path.indexOf(file)), file];
    if (done.has(file)) return [];
    for (const { target } of next.get(file) ?? []) {
      const circle = walk(target, [...path, file]);
      if (circle.length > 0) return circle;
    }
    done.add(file);
    return [];
  };
  for (const file of next.keys()) {
    const circle = walk(file, []);
    if (circle.length > 0) return circle;
  }
  return [];
}
