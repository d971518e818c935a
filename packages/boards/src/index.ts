export { askedPeriod } from './board/asked-period.ts';
export type { Board, BoardQuestion, CardsOf, ListingsOf } from './board/board.ts';
export { boardContext } from './board/board-context.ts';
export { boardVariables } from './board/board-variables.ts';
export type { Draw } from './board/card.ts';
export { columnOf, numbersOf } from './board/columns.ts';
export { drawBoard } from './board/draw-board.ts';
export { fieldOf } from './board/field-of.ts';
export type {
  ColumnsFragment,
  NarrowedFragment,
  WordsFragment,
} from './board/fragments.generated.ts';
export { type Frame, frameOf } from './board/frame-of.ts';
export { isEmpty } from './board/is-empty.ts';
export type { Listing } from './board/listing.ts';
export { boardNames } from './board/name-messages.ts';
export type { Ask, BoardReader, ReadBoard, Reading } from './board/read-board.ts';
export { scoreMessages } from './board/score-messages.ts';
export type { ScoreRow } from './board/score-rows.ts';
export { type ShownChange, type TileView, tileView } from './board/tile-view.ts';
export { widened } from './board/widened.ts';
export { reachedOf, type SubjectField } from './standing/reached.ts';
export { StandingDocument, type StandingQuery } from './standing/standing.generated.ts';
