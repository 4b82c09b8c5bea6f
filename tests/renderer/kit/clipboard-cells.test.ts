// Cells pasted from a spreadsheet.
import { expect, it } from 'vitest';
import { parseClipboardCells } from '../../../renderer/kit/clipboard-cells.ts';

it('Rows and cells come in as they were copied, without the line break at the end', () => {
  expect(parseClipboardCells('Shelter\t12\r\nHealth\t\r\n')).toEqual([
    ['Shelter', '12'],
    ['Health', ''],
  ]);
});

it('A quoted cell keeps its line breaks, tabs and quotes', () => {
  expect(parseClipboardCells('"two\nlines"\t"a ""word"""\t"tab\tinside"')).toEqual([
    ['two\nlines', 'a "word"', 'tab\tinside'],
  ]);
});

it('A quote inside a word is a letter like any other', () => {
  expect(parseClipboardCells('12" pipe\tx')).toEqual([['12" pipe', 'x']]);
});
