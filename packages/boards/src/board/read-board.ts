import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import type { Base, Day, Period } from '@minxin/calendar';
import type { Language } from '@minxin/commentary';
import type { Board, CardsOf, ListingsOf } from './board.ts';
import { boardContext } from './board-context.ts';
import { boardVariables } from './board-variables.ts';
import { type DrawnBoard, drawBoard } from './draw-board.ts';
import type { WordsFragment } from './fragments.generated.ts';
import { frameOf } from './frame-of.ts';
import { isEmpty } from './is-empty.ts';
import { widened } from './widened.ts';

/** Puts a document to the API; an answer with errors is none. */
export type Ask = <Answer, Variables>(
  document: TypedDocumentNode<Answer, Variables>,
  variables: Variables,
) => Promise<Answer>;

/** Of when a board is read, and in which language; `ask` has to ask in the same. */
export interface Reading {
  readonly period: Period;
  /** What it is compared with; a year ago unless it is given. */
  readonly base?: Base | Period;
  /** The last day that its records reach. */
  readonly reached: Day | null;
  readonly language: Language;
}

/** What a board shows, whichever it is. */
export interface ReadBoard extends DrawnBoard<CardsOf<never>, ListingsOf<never>> {
  /** The records don't reach the period: there is nothing but empty charts. */
  readonly empty: boolean;
  readonly simulated: boolean;
}

/** A board whose answer nobody has to know: it is asked and drawn in one. */
export interface BoardReader
  extends Pick<Board<never, never>, 'id' | 'name' | 'subjects' | 'finest'> {
  /** The whole of its period, not narrowed. */
  readonly read: (ask: Ask, reading: Reading) => Promise<ReadBoard>;
}

export const readerOf = <
  Answer extends { readonly words: readonly WordsFragment[] },
  Variables,
  Cards extends CardsOf<Answer>,
  Listings extends ListingsOf<Answer>,
>(
  board: Board<Answer, Variables, Cards, Listings>,
): BoardReader => ({
  ...{ id: board.id, name: board.name, subjects: board.subjects, finest: board.finest },
  async read(ask, { period, base, reached, language }) {
    const frame = frameOf(widened(period, board.finest), base);
    const answer = await ask(board.document, board.variables(boardVariables(frame, {}), frame));
    const simulated = board.simulated(answer);
    const context = boardContext(answer, { frame, reached, simulated, language });
    return { ...drawBoard(board, context), empty: isEmpty(board, answer), simulated };
  },
});
