const BLOCK = 4 * 1024 ** 2;

/**
 * Texts by number, kept as UTF-8 outside the heap: a workbook may share millions, and as strings each
 * would take several times its length.
 */
export class TextStore {
  readonly #blocks: Buffer[] = [];
  #free = BLOCK;
  #count = 0;
  #starts = new Uint32Array(1024);
  #lengths = new Uint32Array(1024);

  /** @param text of at most 1,048,576 characters */
  add(text: string): void {
    const length = Buffer.byteLength(text);
    if (this.#free + length > BLOCK) {
      this.#blocks.push(Buffer.allocUnsafeSlow(BLOCK));
      this.#free = 0;
    }
    if (this.#count === this.#starts.length) {
      this.#starts = grown(this.#starts);
      this.#lengths = grown(this.#lengths);
    }
    this.#blocks.at(-1)?.write(text, this.#free);
    this.#starts[this.#count] = (this.#blocks.length - 1) * BLOCK + this.#free;
    this.#lengths[this.#count] = length;
    this.#free += length;
    this.#count += 1;
  }

  get(index: number): string | undefined {
    if (!(index < this.#count)) return undefined;
    const length = this.#lengths[index] ?? 0;
    if (length === 0) return '';
    const start = this.#starts[index] ?? 0;
    const from = start % BLOCK;
    return this.#blocks[(start - from) / BLOCK]?.toString('utf8', from, from + length);
  }
}

function grown(numbers: Uint32Array<ArrayBuffer>): Uint32Array<ArrayBuffer> {
  const larger = new Uint32Array(numbers.length * 2);
  larger.set(numbers);
  return larger;
}
