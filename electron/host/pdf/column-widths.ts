// How wide the columns of a table are: by their shares, but never narrower than their longest word while there is room to give.
import type { Table, Text } from '../../../shared/document/document.ts';
import { space, type } from '../../../shared/document/page-style.ts';
import { type NodeTools, textWidth } from './node-tools.ts';
import { splitIntoRuns } from './script-runs.ts';
import { shapeText } from './shaping.ts';

/** A word as wide as its column to the last digit would be parted by a rounding. */
const hair = 0.5;

/** Shares of the width, changed so far that no column is narrower than its longest word, where there is room to give. */
export function columnWidths(tools: NodeTools, { columns, rows, landscape = false }: Table): number[] {
  const free = textWidth(tools, landscape) - columns.length * 2 * space.cell.across;
  const parts = columns.reduce((sum, column) => sum + column.width, 0);
  const wanted = columns.map((column) => (free * column.width) / parts);
  const least = columns.map(({ header }, index) =>
    Math.min(
      free / 3,
      Math.max(widestWord(tools, header), ...rows.map((row) => longestWord(row[index] ?? ''))) + hair,
    ),
  );
  const lacking = wanted.reduce((sum, width, index) => sum + Math.max(0, least[index]! - width), 0);
  const spare = wanted.reduce((sum, width, index) => sum + Math.max(0, width - least[index]!), 0);
  const given = spare === 0 ? 0 : Math.min(1, lacking / spare);
  const taken = lacking === 0 ? 0 : Math.min(1, spare / lacking);
  return wanted.map((width, index) => {
    const difference = width - least[index]!;
    return difference < 0 ? width - difference * taken : width - difference * given;
  });
}

const smallestHeader = 6.5;

/** The size of a header row in which no word of it is wider than its column, down to what can still be read. */
export function headerSize(tools: NodeTools, { columns }: Table, widths: readonly number[]): number {
  const fits = columns.map(({ header }, index) => (widths[index] ?? 0) / (widestWord(tools, header) || 1));
  return Math.max(smallestHeader, type.table.size * Math.min(1, ...fits));
}

/** The width of the widest word in bold, as it will be printed. */
function widestWord({ shelf, fonts }: NodeTools, text: string): number {
  const dress = 'bold';
  const widths = (text.match(words) ?? []).map((word) =>
    splitIntoRuns(word, dress, fonts).runs.reduce((sum, run) => {
      const { face } = shelf.take({ family: run.family, dress });
      return sum + (shapeText(face, run.text, run.family === 'arabic').width * type.table.size) / 1000;
    }, 0),
  );
  return Math.max(0, ...widths);
}

/** Words of scripts that are written without spaces are broken by other rules, and count as nothing here. */
const words = /[^ \n\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u200b-]+/g;

/** The width of a wide letter in parts of its size: a column a little too wide is better than a word cut in two. */
const letter = 0.64;

function longestWord(text: Text): number {
  const whole = typeof text === 'string' ? text : text.map((run) => run.text).join('');
  return (
    (whole.match(words) ?? []).reduce((most, word) => Math.max(most, word.length), 0) *
    type.table.size *
    letter
  );
}
