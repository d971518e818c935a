import { builtInStyle, type NumberStyle, styleOf } from './number-format.ts';
import type { Attributes, XmlHandler } from './xml-reader.ts';

/** Gathers how the cell styles of a workbook show numbers, in the order in which cells name them. */
export class Styles implements XmlHandler {
  readonly #codes = new Map<number, NumberStyle>();
  readonly #formats: number[] = [];
  #inCellFormats = false;

  open(name: string, attributes: Attributes): void {
    if (name === 'numFmt') {
      this.#codes.set(Number(attributes.numFmtId), styleOf(attributes.formatCode ?? ''));
    } else if (name === 'cellXfs') {
      this.#inCellFormats = true;
    } else if (name === 'xf' && this.#inCellFormats) {
      this.#formats.push(Number(attributes.numFmtId ?? 0));
    }
  }

  close(name: string): void {
    if (name === 'cellXfs') this.#inCellFormats = false;
  }

  of(style: number): NumberStyle {
    const id = this.#formats[style] ?? 0;
    return this.#codes.get(id) ?? builtInStyle(id);
  }
}
