import type { Day } from '@minxin/calendar';
import type { TileFragment, WordsFragment } from '../generated/graphql.ts';
import type { Frame } from './frame-of.ts';
import { periodName } from './period-name.ts';
import { runningKey } from './running-key.ts';
import { wordsOf } from './words.ts';

/** What the charts of a board are made of. */
export interface BoardContext<Answer> {
  readonly answer: Answer;
  readonly frame: Frame;
  /** What a metric is called, and which way is better. */
  readonly words: (id: string) => WordsFragment;
  /** The part of the span that the records only reach into. */
  readonly running: string | undefined;
  readonly simulated: boolean;
}

export function boardContext<Answer extends { readonly words: readonly WordsFragment[] }>(
  answer: Answer,
  frame: Frame,
  reached: Day | null | undefined,
  simulated: boolean,
): BoardContext<Answer> {
  return {
    ...{ answer, frame, simulated },
    words: wordsOf(answer.words),
    running: reached ? runningKey(frame, reached) : undefined,
  };
}

/** What charts over time are told of the period beside their table. */
export const timeOf = ({ frame: { focus }, running }: BoardContext<unknown>) => ({
  ...(focus !== undefined && { focus }),
  ...(running !== undefined && { running }),
});

/** The figure of the period where it is no part of what is drawn, but the whole of it or several parts. */
export const wholeOf = (
  { frame }: BoardContext<unknown>,
  value: TileFragment | null | undefined,
) =>
  frame.focus === undefined && value
    ? { whole: { label: periodName(frame.period), ...figureOf(value), change: value.against } }
    : {};

/** A number of the contract as findings are told from it. */
const figureOf = ({ value, numerator, denominator, state }: TileFragment) => ({
  value,
  numerator: numerator === null ? null : Number(numerator),
  denominator: denominator === null ? null : Number(denominator),
  suppressed: state === 'SUPPRESSED',
});
