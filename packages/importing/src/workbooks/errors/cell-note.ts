import { cellText } from '@minxin/spreadsheets';
import { FONT_NAME, solid } from '@minxin/spreadsheets/look';
import type { Cell, Comment } from 'exceljs';
import type { FaultyCell } from './faults.ts';

/** Begins what we write into a cell's note, below what the clerk wrote there. */
const OURS = '【导入提示】';
const FAULT_COLOUR = 'FFF6C9C3';
const FAULT_FILL = solid(FAULT_COLOUR);
const FONT = { name: FONT_NAME, size: 9 };
const SHAPE: Comment = { margins: { insetmode: 'auto' }, editAs: 'twoCells' };

/** Colours a cell at fault and says in its note what is wrong and how to mend it. */
export function markCell(cell: Cell, problems: FaultyCell['problems']): void {
  // Cells of one style share the object: a change to it would colour them all.
  cell.style = { ...cell.style, fill: FAULT_FILL };
  const said = problems.map(({ message, fix }) => `${message}\n改法：${fix}`).join('\n');
  const own = noteText(cell);
  const text = cellText(own === '' ? `${OURS}\n${said}` : `${own}\n${OURS}\n${said}`);
  cell.note = { ...SHAPE, texts: [{ font: FONT, text }] };
}

/** Whether a cell bears a mark of an earlier import. */
export const isMarked = (cell: Cell): boolean => noteText(cell).includes(OURS);

/** Takes an earlier mark away; what the clerk wrote stays. @param formerFill the cell's own */
export function unmarkCell(cell: Cell, formerFill: Cell['fill'] | undefined): void {
  const text = noteText(cell);
  const own = text.slice(0, text.indexOf(OURS)).trimEnd();
  if (own === '') removeNote(cell);
  else cell.note = own;
  if (cell.fill?.type !== 'pattern' || cell.fill.fgColor?.argb !== FAULT_COLOUR) return;
  const { fill: _, ...style } = cell.style;
  cell.style = formerFill ? { ...style, fill: formerFill } : style;
}

/** An empty note would still show its corner, and ExcelJS, which keeps a note in two places, has no way. */
function removeNote(cell: Cell): void {
  Reflect.deleteProperty(cell, '_comment');
  Reflect.deleteProperty(cell.model, 'comment');
}

function noteText({ note }: Cell): string {
  if (typeof note === 'string') return note;
  return (note?.texts ?? []).map(({ text }) => text).join('');
}
