import type { SourceRow } from '../../source/source.ts';
import { CHUNK } from '../in-chunks.ts';
import { sourceRow } from '../source-row.ts';
import { cellPlace, MAX_COLUMN, MAX_ROW } from './cell-reference.ts';
import type { MergeFiller } from './merge-filler.ts';
import { numberCell } from './number-cell.ts';
import { tooLarge } from './refusals.ts';
import type { DateSystem } from './serial-date.ts';
import type { SharedStrings } from './shared-strings.ts';
import type { Styles } from './styles.ts';
import { TextRuns, unescaped } from './text-runs.ts';
import { widen } from './widen.ts';
import type { Attributes, XmlHandler } from './xml-reader.ts';

/** What the cells of every sheet are read with. */
export interface CellContext {
  readonly file: string;
  readonly sharedStrings: SharedStrings;
  readonly styles: Styles;
  readonly dateSystem: DateSystem;
}

/** Cells of one sheet, those in gaps included: above what a full part of them has room for. */
const MAX_CELLS = 100_000_000;

/** A gap that no table has, and how many empty cells a sheet may have in such: a stray mark or two. */
const WIDE_GAP = 1_000;
const MAX_WIDE = 4_000_000;

/** Cells held before rows are handed on, where they are too wide to wait for a whole chunk. */
const MAX_HELD = 200_000;

/** Turns a sheet's XML into rows of text (ECMA-376-1 §18.3.1). */
export class SheetReader implements XmlHandler {
  readonly #context: CellContext;
  readonly #merges: MergeFiller;
  readonly #inline = new TextRuns();
  #rows: SourceRow[] = [];
  #row = 0;
  #total = 0;
  #held = 0;
  #wide = 0;
  #cells: string[] = [];
  #column = 0;
  #type = 'n';
  #style = 0;
  #reading: 'value' | 'formula' | null = null;
  #value = '';
  #formula: string | null = null;

  constructor(context: CellContext, merges: MergeFiller) {
    this.#context = context;
    this.#merges = merges;
  }

  /** Whether the rows that are whole by now make a chunk. */
  get full(): boolean {
    return this.#rows.length >= CHUNK || this.#held >= MAX_HELD;
  }

  /** The rows that are whole by now; each is given once. */
  take(): SourceRow[] {
    const rows = this.#rows;
    this.#rows = [];
    this.#held = 0;
    return rows;
  }

  open(name: string, attributes: Attributes): void {
    switch (name) {
      case 'row':
        this.#openRow(attributes.r);
        break;
      case 'c':
        this.#openCell(attributes);
        break;
      case 'v':
        this.#reading = 'value';
        break;
      case 'f':
        this.#reading = 'formula';
        this.#formula = '';
        break;
      default:
        this.#inline.open(name);
    }
  }

  text(text: string): void {
    if (this.#reading === 'value') this.#value += text;
    else if (this.#reading === 'formula') this.#formula += text;
    else this.#inline.text(text);
  }

  close(name: string): void {
    switch (name) {
      case 'v':
      case 'f':
        this.#reading = null;
        break;
      case 'c':
        this.#closeCell();
        break;
      case 'row':
        this.#closeRow();
        break;
      default:
        this.#inline.close(name);
    }
  }

  /** Rows and cells may leave out where they stand: then they follow the one before. */
  #openRow(reference: string | undefined): void {
    const row = reference === undefined ? this.#row + 1 : Number(reference);
    if (!(Number.isInteger(row) && row > this.#row && row <= MAX_ROW)) {
      throw new Error(`row ${reference} follows row ${this.#row}`);
    }
    this.#row = row;
    this.#cells = [];
    this.#column = 0;
  }

  #openCell({ r, t = 'n', s }: Attributes): void {
    if (r !== undefined) this.#column = cellPlace(r).column;
    if (this.#column >= MAX_COLUMN) throw new Error('a row has too many cells');
    this.#type = t;
    this.#style = s === undefined ? 0 : Number(s);
    this.#value = '';
    this.#formula = null;
  }

  #closeCell(): void {
    const text = this.#cellText();
    if (text !== '') {
      const gap = this.#column - this.#cells.length;
      if (gap > WIDE_GAP) this.#wide += gap;
      if (this.#wide > MAX_WIDE) throw tooLarge(this.#context.file);
      widen(this.#cells, this.#column);
      this.#cells[this.#column] = text;
    }
    this.#column += 1;
  }

  #cellText(): string {
    const value = this.#value;
    if (this.#type === 'inlineStr') return this.#inline.take();
    // A formula that no program has worked out yet is not nothing: its text shows what is missing.
    if (value === '')
      return this.#formula === null || this.#type === 'str' ? '' : `=${this.#formula}`;
    const { sharedStrings, styles, dateSystem } = this.#context;
    switch (this.#type) {
      case 's':
        return sharedStrings.at(Number(value));
      case 'n':
        return numberCell(value, styles.of(this.#style), dateSystem);
      case 'b':
        return value === '1' || value === 'true' ? 'TRUE' : 'FALSE';
      case 'd':
        return value.replace('T', ' ').replace(/(?:\.0+)?Z?$/, '');
      default:
        return unescaped(value);
    }
  }

  #closeRow(): void {
    this.#merges.fill(this.#row, this.#cells);
    this.#total += this.#cells.length;
    if (this.#total > MAX_CELLS) throw tooLarge(this.#context.file);
    const row = sourceRow(this.#row, this.#cells);
    if (!row) return;
    this.#rows.push(row);
    this.#held += row.cells.length;
  }
}
