// A block of cells as Excel, LibreOffice and Word put it on the clipboard: tabs between cells, lines between rows. Pure.

/** The rows of cells in the text; quoted cells may hold tabs and line breaks. */
export function parseClipboardCells(text: string): string[][] {
  const rows: string[][] = [[]];
  let cell = '';
  let isQuoted = false;
  const endCell = () => {
    rows.at(-1)?.push(cell.trim());
    cell = '';
  };
  const plain = text.replaceAll(/\r\n?/g, '\n').replace(/\n$/, '');
  for (let index = 0; index < plain.length; index += 1) {
    const letter = plain[index] ?? '';
    if (isQuoted && letter === '"' && plain[index + 1] === '"') {
      cell += '"';
      index += 1;
    } else if (isQuoted && letter === '"') isQuoted = false;
    else if (!isQuoted && letter === '"' && cell === '') isQuoted = true;
    else if (!isQuoted && letter === '\t') endCell();
    else if (!isQuoted && letter === '\n') {
      endCell();
      rows.push([]);
    } else cell += letter;
  }
  endCell();
  return rows;
}
