/** How many of twelve columns a card spans, and whether it needs both rows of a screen. */
export interface WallCard {
  readonly span: number;
  readonly tall: boolean;
}

/** Where a card stands on the wall; rows and columns count from 1, two rows a screen. */
export interface WallPlace {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly span: number;
}

interface Placed extends WallPlace {
  readonly card: number;
}

const COLUMNS = 12;

/**
 * Deals cards out to screens of two rows: each screen begins with the first card that is left, has what
 * is tall at its right, and is filled up in order. No card stands on two screens.
 */
export function wallPlaces(cards: readonly WallCard[]): readonly WallPlace[] {
  const places: WallPlace[] = [];
  let left = cards.map((_, card) => card);
  for (let screen = 0; left.length > 0; screen += 1) {
    const placed = filled(cards, left);
    for (const { card, row, ...place } of stretched(placed))
      places[card] = { ...place, row: row + 2 * screen };
    left = left.filter((card) => placed.every((one) => one.card !== card));
  }
  return places;
}

/** What of the cards that are left stands on one screen. */
function filled(cards: readonly WallCard[], left: readonly number[]): readonly Placed[] {
  const taken = [new Set<number>(), new Set<number>()];
  const placed: Placed[] = [];
  const place = (card: number, fromRight: boolean) => {
    const { span = COLUMNS, tall = false } = cards[card] ?? {};
    const found = roomFor(taken, span, tall, fromRight);
    if (found === undefined) return;
    const rows = tall ? 2 : 1;
    for (let row = found.row; row < found.row + rows; row += 1)
      for (let at = 0; at < span; at += 1) taken[row - 1]?.add(found.column + at);
    placed.push({ card, ...found, rows, span });
  };
  const [first = 0, ...others] = left;
  place(first, false);
  for (const card of others) if (cards[card]?.tall) place(card, true);
  for (const card of others) if (!cards[card]?.tall) place(card, false);
  return placed;
}

/** The cards of a screen that fill but its first row take all of it. */
function stretched(placed: readonly Placed[]): readonly Placed[] {
  if (placed.some(({ row }) => row === 2)) return placed;
  const last = Math.max(...placed.map(({ column }) => column));
  return placed.map((one) => ({
    ...one,
    rows: 2,
    span: one.column === last ? COLUMNS + 1 - last : one.span,
  }));
}

function roomFor(
  taken: readonly ReadonlySet<number>[],
  span: number,
  tall: boolean,
  fromRight: boolean,
): { readonly row: number; readonly column: number } | undefined {
  const starts = Array.from({ length: COLUMNS - span + 1 }, (_, at) => at + 1);
  for (const row of tall ? [1] : [1, 2]) {
    for (const column of fromRight ? starts.toReversed() : starts) {
      const columns = Array.from({ length: span }, (_, at) => column + at);
      const free = (of: number) => columns.every((one) => taken[of - 1]?.has(one) === false);
      if (free(row) && (!tall || free(row + 1))) return { row, column };
    }
  }
  return undefined;
}
