/** The fewest units that an answer may tell of. */
export const FEWEST = 5;

/** Something that holds protected units, counted apart by the class that they are in. */
export interface Countable {
  readonly key: string;
  /** What it is merged within first: the town of a village. */
  readonly parent: string;
  readonly counts: ReadonlyMap<string, number>;
}

export interface Merged<Cell> {
  /** Disjoint; in each, every class has no unit at all, or enough of them. */
  readonly groups: readonly (readonly Cell[])[];
  /** Those that no merging helps: of a class that they hold there are too few in all. */
  readonly sealed: readonly Cell[];
}

/**
 * Merges small cells, those with a class of too few units, until none is left: those of one parent with
 * each other, then with the smallest of their siblings (complementary suppression), and where a
 * parent holds too few altogether, with the smallest of other parents. The order of the cells given
 * plays no part; ties are broken by key.
 */
export function mergeSmall<Cell extends Countable>(cells: readonly Cell[]): Merged<Cell> {
  const { kept, sealed } = seal(cells);
  const siblings = new Map<string, Block<Cell>[]>();
  for (const cell of kept) {
    const blocks = siblings.get(cell.parent) ?? [];
    siblings.set(cell.parent, [...blocks, blockOf([cell])]);
  }
  const within = [...siblings.values()].flatMap(join);
  return { groups: join(within).map(({ members }) => members), sealed };
}

interface Block<Cell> {
  readonly members: readonly Cell[];
  readonly counts: ReadonlyMap<string, number>;
  readonly size: number;
  readonly key: string;
}

function blockOf<Cell extends Countable>(members: readonly Cell[]): Block<Cell> {
  const counts = totals(members);
  const size = [...counts.values()].reduce((sum, n) => sum + n, 0);
  const key = members.map((member) => member.key).sort()[0] ?? '';
  return { members, counts, size, key };
}

export function totals(cells: readonly Pick<Countable, 'counts'>[]): ReadonlyMap<string, number> {
  const sums = new Map<string, number>();
  for (const { counts } of cells) {
    for (const [name, n] of counts) sums.set(name, (sums.get(name) ?? 0) + n);
  }
  return sums;
}

const isFew = (n: number): boolean => n > 0 && n < FEWEST;

const fewIn = (counts: ReadonlyMap<string, number>): readonly string[] =>
  [...counts].filter(([, n]) => isFew(n)).map(([name]) => name);

/** Takes out what holds a class that has too few units in all, until there is no such class. */
function seal<Cell extends Countable>(cells: readonly Cell[]) {
  let kept = cells;
  const sealed: Cell[] = [];
  for (;;) {
    const few = fewIn(totals(kept));
    if (few.length === 0) return { kept, sealed };
    const holds = (cell: Cell) => few.some((name) => (cell.counts.get(name) ?? 0) > 0);
    sealed.push(...kept.filter(holds));
    kept = kept.filter((cell) => !holds(cell));
  }
}

/** Joins blocks until none is small, or only one that no other can help. */
function join<Cell extends Countable>(blocks: readonly Block<Cell>[]): readonly Block<Cell>[] {
  const isSmall = ({ counts }: Block<Cell>) => fewIn(counts).length > 0;
  const done = blocks.filter((block) => !isSmall(block));
  let open: Block<Cell> | null = null;
  for (const small of blocks.filter(isSmall).sort(bySize)) {
    open = open ? blockOf([...open.members, ...small.members]) : small;
    if (isSmall(open)) continue;
    done.push(open);
    open = null;
  }
  while (open) {
    const few = fewIn(open.counts);
    const helps = ({ counts }: Block<Cell>) => few.some((name) => (counts.get(name) ?? 0) > 0);
    const [partner] = done.filter(helps).sort(mergedFirst);
    if (!partner) return [...done, open];
    done.splice(done.indexOf(partner), 1);
    open = blockOf([...open.members, ...partner.members]);
    if (isSmall(open)) continue;
    done.push(open);
    open = null;
  }
  return done;
}

const bySize = <Cell>(a: Block<Cell>, b: Block<Cell>): number =>
  a.size - b.size || (a.key < b.key ? -1 : 1);

/** What is merged already hides nothing more by taking in another. */
const mergedFirst = <Cell>(a: Block<Cell>, b: Block<Cell>): number =>
  Number(b.members.length > 1) - Number(a.members.length > 1) || bySize(a, b);
