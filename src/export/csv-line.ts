import type { Cell } from './column.ts';
import { cellText } from './column.ts';
import { wellFormed } from './well-formed.ts';

/**
 * One record of RFC 4180 with its CRLF. Text that a spreadsheet would run as a formula gets a leading apostrophe
 * (https://owasp.org/www-community/attacks/CSV_Injection); plain numbers and dates stay as they are.
 */
export function csvLine(cells: readonly Cell[]): string {
  return `${cells.map(csvCell).join(',')}\r\n`;
}

function csvCell(cell: Cell): string {
  const text = cellText(cell);
  if (text === null) return '';
  // Readers written in C end the cell at a NUL.
  const clean = wellFormed(text).replaceAll('\0', '\uFFFD');
  const safe = typeof cell === 'number' ? clean : neutralised(clean);
  return /[",\r\n]|^\s|\s$/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

// The full-width signs are formulas to spreadsheets with a Japanese or Chinese locale.
const FORMULA_START = /^[=+\-@\t\r\n＝＋－＠]/;
const PLAIN_NUMBER = /^[+-]?\d+(?:[.,]\d+)*(?:e[+-]?\d+)?$/i;
const PLAIN_DATE = /^[+-]?\d{4,6}-\d{2}(?:-\d{2})?$/;

function neutralised(text: string): string {
  const isFormula = FORMULA_START.test(text) && !PLAIN_NUMBER.test(text) && !PLAIN_DATE.test(text);
  return isFormula ? `'${text}` : text;
}
