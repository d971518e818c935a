import { appendFile, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import type { SourceRow, SourceTable } from '../../source/source.ts';
import { CHUNK } from '../in-chunks.ts';
import { fileLines } from '../json/file-lines.ts';
import type { RowSink, TreeRow, TreeTable } from './tree-table.ts';

/** Characters that a table keeps in memory before they go to disk. */
const HELD = 1 << 20;
/** What a request to the same server may wait. */
const TURN_MS = 20;

interface Pile {
  lines: string[];
  size: number;
  /** Its file, once it has one. */
  path?: string;
}

/**
 * Rows of several tables, told apart while one tree is walked and given back table by table: a
 * folder of temporary files holds what memory should not. Its files go with `close`.
 */
export class TableSpool implements RowSink {
  readonly #tables: readonly TreeTable[];
  readonly #piles = new Map<TreeTable, Pile>();
  #folder: string | undefined;
  #files = 0;
  #turned = performance.now();

  constructor(tables: readonly TreeTable[]) {
    this.#tables = tables;
  }

  add<Field extends string>(table: TreeTable<Field>, { path, values }: TreeRow<Field>): void {
    const line = JSON.stringify([path, ...table.fields.map((field) => values[field] ?? '')]);
    const pile = this.#piles.get(table) ?? { lines: [], size: 0 };
    pile.lines.push(line);
    pile.size += line.length;
    this.#piles.set(table, pile);
  }

  /** To be awaited between records: memory stays flat, and whoever else waits gets a turn. */
  async settle(): Promise<void> {
    const now = performance.now();
    if (now - this.#turned > TURN_MS) {
      await setImmediate();
      this.#turned = performance.now();
    }
    for (const pile of this.#piles.values()) {
      if (pile.size < HELD) continue;
      pile.path ??= await this.#newPath();
      await appendFile(pile.path, `${pile.lines.join('\n')}\n`);
      pile.lines = [];
      pile.size = 0;
    }
  }

  /** The tables that have rows, in the order that was given; their first row names the fields. */
  *tables(): Iterable<SourceTable> {
    for (const table of this.#tables) {
      const pile = this.#piles.get(table);
      if (pile) yield { name: table.name, rows: chunks(table, pile) };
    }
  }

  async close(): Promise<void> {
    this.#piles.clear();
    if (this.#folder) await rm(this.#folder, { recursive: true, force: true });
  }

  async #newPath(): Promise<string> {
    this.#folder ??= await mkdtemp(join(tmpdir(), 'minxin-spool-'));
    this.#files += 1;
    return join(this.#folder, String(this.#files));
  }
}

async function* chunks(table: TreeTable, pile: Pile): AsyncGenerator<readonly SourceRow[]> {
  let chunk: SourceRow[] = [{ row: 1, cells: table.fields }];
  let row = 1;
  for await (const line of lines(pile)) {
    const [path = '', ...cells]: string[] = JSON.parse(line);
    row += 1;
    chunk.push({ row, path, cells });
    if (chunk.length < CHUNK) continue;
    yield chunk;
    chunk = [];
  }
  if (chunk.length > 0) yield chunk;
}

async function* lines({ path, lines: held }: Pile): AsyncGenerator<string> {
  if (path) {
    for await (const { bytes } of fileLines(path, Number.POSITIVE_INFINITY)) {
      if (bytes) yield bytes.toString();
    }
  }
  yield* held;
}
