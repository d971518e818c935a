import { TextRuns } from './text-runs.ts';
import { TextStore } from './text-store.ts';
import type { XmlHandler } from './xml-reader.ts';

/** Gathers the texts that the cells of a workbook point to by number. */
export class SharedStrings implements XmlHandler {
  readonly #store = new TextStore();
  readonly #runs = new TextRuns();

  open(name: string): void {
    this.#runs.open(name);
  }

  text(text: string): void {
    this.#runs.text(text);
  }

  close(name: string): void {
    this.#runs.close(name);
    if (name === 'si') this.#store.add(this.#runs.take());
  }

  /** @throws Error for a number that no text has */
  at(index: number): string {
    const text = this.#store.get(index);
    if (text === undefined) throw new Error(`there is no shared text ${index}`);
    return text;
  }
}
