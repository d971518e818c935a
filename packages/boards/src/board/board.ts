import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import type { Language } from '@minxin/commentary';
import type { SubjectField } from '../standing/reached.ts';
import type { BoardContext } from './board-context.ts';
import type { BoardVariables } from './board-variables.ts';
import type { Draw } from './card.ts';
import type { Frame } from './frame-of.ts';
import type { Listing } from './listing.ts';
import type { TileView } from './tile-view.ts';

type MadeOf<Answer, Made> = Readonly<Record<string, (context: BoardContext<Answer>) => Made>>;
export type CardsOf<Answer> = MadeOf<Answer, Draw>;
export type ListingsOf<Answer> = MadeOf<Answer, Listing>;

/** What a board asks, and how. */
export interface BoardQuestion<Answer, Variables> {
  /** The whole board in one request. */
  readonly document: TypedDocumentNode<Answer, Variables>;
  readonly variables: (asked: BoardVariables, frame: Frame) => Variables;
  /** Whose records it draws; the first decides which period is the latest. */
  readonly subjects: readonly SubjectField[];
  /** `YEAR` where records come once a year. */
  readonly finest: 'MONTH' | 'YEAR';
  /** A value that is there wherever the board has anything to show. */
  readonly headline: (
    answer: Answer,
  ) => { readonly state: string; readonly value: number | null } | null | undefined;
}

/** A board: what it asks, and how its tiles, charts and listings follow from the answer. */
export interface Board<
  Answer,
  Variables,
  Cards extends CardsOf<Answer> = CardsOf<Answer>,
  Listings extends ListingsOf<Answer> = ListingsOf<Answer>,
> extends BoardQuestion<Answer, Variables> {
  readonly id: string;
  readonly name: (language: Language) => string;
  /** Whether any of it is made up. */
  readonly simulated: (answer: Answer) => boolean;
  readonly tiles: (context: BoardContext<Answer>) => readonly TileView[];
  /** Its charts, in the order that they are read. */
  readonly cards: Cards;
  readonly listings: Listings;
}

/** A board, with its answer known from its document. */
export const defineBoard = <
  Answer,
  Variables,
  Cards extends CardsOf<Answer>,
  Listings extends ListingsOf<Answer>,
>(
  board: Board<Answer, Variables, Cards, Listings>,
): Board<Answer, Variables, Cards, Listings> => board;
