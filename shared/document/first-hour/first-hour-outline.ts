// The first-hour pack: sheets that work without the program, in the order in which they are needed at night.
import type { Block } from '../document.ts';
import type { Reading } from '../reading.ts';
import { activationSheet } from './activation-sheet.ts';
import { logSheet, reportSheet } from './blank-forms.ts';
import { cascadeSheet } from './cascade-sheet.ts';
import { checklistSheets } from './checklist-sheets.ts';
import { decisionSheet, powersSheet } from './decision-sheets.ts';
import { endSheet } from './end-sheet.ts';
import { notesSheet } from './notes-sheet.ts';
import { routesSheet } from './routes-sheet.ts';
import { hotlineSheet, statementSheet } from './spoken-sheets.ts';

/** All sheets, each on a page of its own. */
export function firstHourOutline(reading: Reading): Block[] {
  return [
    activationSheet,
    cascadeSheet,
    checklistSheets,
    decisionSheet,
    powersSheet,
    routesSheet,
    logSheet,
    reportSheet,
    statementSheet,
    hotlineSheet,
    notesSheet,
    endSheet,
  ].flatMap((sheets) => sheets(reading));
}
