/** Characters of one text: thirty times what a cell may hold. */
const MAX_TEXT = 1 << 20;
const ESCAPE = /_x([0-9a-fA-F]{4})_/g;

/**
 * Gathers the text of a string item (`si`, `is`): the runs of rich text one after the other, without
 * the phonetic ones (ECMA-376-1 §18.4).
 */
export class TextRuns {
  #text = '';
  #reading = false;
  #phonetic = false;

  open(name: string): void {
    if (name === 't') this.#reading = !this.#phonetic;
    else if (name === 'rPh') this.#phonetic = true;
  }

  text(text: string): void {
    if (!this.#reading) return;
    this.#text += text;
    if (this.#text.length > MAX_TEXT) throw new Error('a text is too long for a cell');
  }

  close(name: string): void {
    if (name === 't') this.#reading = false;
    else if (name === 'rPh') this.#phonetic = false;
  }

  /** The text so far; begins anew. */
  take(): string {
    const text = unescaped(this.#text);
    this.#text = '';
    return text;
  }
}

/** `_x000D_` stands for a character that XML can't hold (ECMA-376-1 §22.9.2.19). */
export const unescaped = (text: string): string =>
  text.includes('_x')
    ? text.replace(ESCAPE, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
    : text;
