import type { Json } from '../json/json.ts';
import type { FoundRequest } from './json-requests.ts';

const ITEMS = new Set(['request', 'service']);
const DEEPEST = 64;

/** Makes requests of the elements of an XML text as they pass: an item's children are its fields. */
export class RequestCollector {
  readonly #open: string[] = [];
  readonly #found: FoundRequest[] = [];
  #fields: Map<string, Json> | undefined;
  #text = '';
  #count = 0;
  #item = 0;

  /** False where elements are nested deeper than any request goes. */
  open(name: string): boolean {
    this.#open.push(name);
    if (!this.#fields && ITEMS.has(name)) {
      this.#fields = new Map();
      this.#item = this.#open.length;
    }
    if (this.#isField()) this.#text = '';
    return this.#open.length <= DEEPEST;
  }

  text(text: string): void {
    if (this.#isField()) this.#text += text;
  }

  close(): void {
    const depth = this.#open.length;
    const name = this.#open.pop() ?? '';
    if (!this.#fields) return;
    if (depth === this.#item + 1) this.#fields.set(name, this.#text);
    if (depth !== this.#item) return;
    const path = [...this.#open, `${name}[${this.#count}]`].join('.');
    this.#found.push({ request: Object.fromEntries(this.#fields), path });
    this.#fields = undefined;
    this.#count += 1;
  }

  /** The requests that are complete since it was asked last. */
  take(): readonly FoundRequest[] {
    return this.#found.splice(0);
  }

  #isField(): boolean {
    return this.#fields !== undefined && this.#open.length === this.#item + 1;
  }
}
