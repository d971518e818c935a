import type { Sentence } from '@minxin/database';
import { ImportError } from '../../import-error.ts';

/** A record of a delimited text as it is written, empty cells and all. */
export interface TextRecord {
  /** 1-based line it begins in. */
  readonly line: number;
  readonly cells: readonly string[];
}

/** Characters of one record, quotes and line ends included: far above a full row of a sheet. */
const MAX_RECORD = 1 << 20;

const QUOTE = 0x22;
const LF = 0x0a;
const CR = 0x0d;
const LINE_END = /\r\n|\r|\n/g;

/**
 * Cuts delimited text (RFC 4180) into records, piece by piece. Lines end with LF, CRLF or CR; a quote
 * inside an unquoted cell is text, as spreadsheet programs have it. A record is cut only when it is
 * whole, so what is held is one piece and one record.
 */
export class RecordScanner {
  readonly #file: string;
  readonly #delimiter: number;
  #rest = '';
  #line = 1;
  /** Where the record that was read last ends, and the line ends within it. */
  #end = 0;
  #lineEnds = 0;
  /** Whether the record that is not whole yet ends in an open quote. */
  #quoteOpen = false;

  constructor(file: string, delimiter: string) {
    this.#file = file;
    this.#delimiter = delimiter.charCodeAt(0);
  }

  /**
   * The records that the text so far completes.
   * @param last whether the text ends here
   * @throws ImportError NUL_BYTE, UNCLOSED_QUOTE, RECORD_TOO_LONG, MALFORMED_CSV
   */
  scan(piece: string, last: boolean): TextRecord[] {
    const text = this.#rest + piece;
    this.#refuseNul(text);
    const records: TextRecord[] = [];
    let at = 0;
    while (at < text.length) {
      const cells = this.#record(text, at, last);
      if (cells === null) break;
      records.push({ line: this.#line, cells });
      this.#line += this.#lineEnds;
      at = this.#end;
    }
    this.#rest = text.slice(at);
    if (this.#rest.length > MAX_RECORD) throw this.#tooLong();
    return records;
  }

  #record(text: string, start: number, last: boolean): string[] | null {
    const cells: string[] = [];
    this.#lineEnds = 0;
    this.#quoteOpen = false;
    for (let at = start; ; at += 1) {
      if (text.charCodeAt(at) === QUOTE) {
        const close = closingQuote(text, at + 1);
        this.#quoteOpen = close < 0;
        if (this.#quoteOpen && last) throw this.#unclosed();
        if (this.#quoteOpen || (close + 1 === text.length && !last)) return null;
        const cell = text.slice(at + 1, close);
        this.#lineEnds += countLineEnds(cell);
        cells.push(cell.includes('"') ? cell.replaceAll('""', '"') : cell);
        at = this.#afterQuote(text, close + 1);
      } else {
        const end = this.#cellEnd(text, at);
        cells.push(text.slice(at, end));
        at = end;
      }
      if (at >= text.length) return last ? this.#ended(cells, at) : null;
      const code = text.charCodeAt(at);
      if (code === this.#delimiter) continue;
      if (code === LF) return this.#ended(cells, at + 1);
      if (at + 1 === text.length && !last) return null;
      return this.#ended(cells, text.charCodeAt(at + 1) === LF ? at + 2 : at + 1);
    }
  }

  #ended(cells: string[], end: number): string[] {
    this.#end = end;
    this.#lineEnds += 1;
    return cells;
  }

  #cellEnd(text: string, from: number): number {
    let at = from;
    for (; at < text.length; at += 1) {
      const code = text.charCodeAt(at);
      if (code === this.#delimiter || code === LF || code === CR) break;
    }
    return at;
  }

  /** Blanks after a closing quote are no part of the cell; anything else can't be told apart. */
  #afterQuote(text: string, from: number): number {
    const end = this.#cellEnd(text, from);
    if (end === from || text.slice(from, end).trim() === '') return end;
    throw this.#error('MALFORMED_CSV', this.#line + this.#lineEnds, {
      zh: '引号结束之后还有文字。请把单元格内的引号写成两个引号（""）。',
      en: 'text follows a closing quote. Write a quote inside a cell as two quotes ("").',
    });
  }

  #refuseNul(text: string): void {
    const at = text.indexOf('\0');
    if (at < 0) return;
    throw this.#error('NUL_BYTE', this.#line + countLineEnds(text.slice(0, at)), {
      zh: '含有空字符（NUL），不是文本文件或已损坏。请从原系统重新导出。',
      en: 'there is a NUL character: the file is no text, or damaged. Export it again.',
    });
  }

  #unclosed(): ImportError {
    return this.#error('UNCLOSED_QUOTE', this.#line + this.#lineEnds, {
      zh: '这一行开始的引号没有结束。请补上引号，或删除多余的引号。',
      en: 'the quote that opens here is never closed. Close it, or remove it.',
    });
  }

  #tooLong(): ImportError {
    if (this.#quoteOpen) return this.#unclosed();
    return this.#error('RECORD_TOO_LONG', this.#line, {
      zh: `这一行超过 ${MAX_RECORD} 个字符。请检查文件是否为表格，以及换行是否丢失。`,
      en: `the line is longer than ${MAX_RECORD} characters. Check that the file is a table and has line ends.`,
    });
  }

  #error(code: ImportError['code'], row: number, problem: Sentence): ImportError {
    return new ImportError(code, { file: this.#file, row }, problem);
  }
}

/** The quote that closes a cell, -1 where the text so far has none: two quotes are one of the text. */
function closingQuote(text: string, from: number): number {
  for (let at = text.indexOf('"', from); at >= 0; at = text.indexOf('"', at + 2)) {
    if (text.charCodeAt(at + 1) !== QUOTE) return at;
  }
  return -1;
}

function countLineEnds(text: string): number {
  if (!text.includes('\n') && !text.includes('\r')) return 0;
  return text.match(LINE_END)?.length ?? 0;
}
