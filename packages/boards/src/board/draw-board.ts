import type { Board, CardsOf, ListingsOf } from './board.ts';
import type { BoardContext } from './board-context.ts';
import type { TileView } from './tile-view.ts';

type Made<Makers extends Readonly<Record<string, (context: never) => unknown>>> = {
  readonly [Name in keyof Makers]: ReturnType<Makers[Name]>;
};

/** All that a board shows of an answer. */
export interface DrawnBoard<Cards extends CardsOf<never>, Listings extends ListingsOf<never>> {
  readonly tiles: readonly TileView[];
  readonly cards: Made<Cards>;
  readonly listings: Made<Listings>;
}

export const drawBoard = <
  Answer,
  Variables,
  Cards extends CardsOf<Answer>,
  Listings extends ListingsOf<Answer>,
>(
  board: Board<Answer, Variables, Cards, Listings>,
  context: BoardContext<Answer>,
): DrawnBoard<Cards, Listings> => ({
  tiles: board.tiles(context),
  cards: made(board.cards, context),
  listings: made(board.listings, context),
});

const made = <Context, Makers extends Readonly<Record<string, (context: Context) => unknown>>>(
  makers: Makers,
  context: Context,
): Made<Makers> =>
  Object.fromEntries(
    Object.entries(makers).map(([name, make]) => [name, make(context)]),
  ) as Made<Makers>;
