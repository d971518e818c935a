import { type Day, periodLabel } from '@minxin/calendar';
import type { Language } from '@minxin/commentary';
import type { TileFragment, WordsFragment } from './fragments.generated.ts';
import type { Frame } from './frame-of.ts';
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
  /** Of all that is written; the labels of the answer are in the one that it was asked in. */
  readonly language: Language;
}

/** What a context is made of beside the answer. */
export interface ContextOptions {
  readonly frame: Frame;
  /** The last day that the records reach. */
  readonly reached: Day | null | undefined;
  readonly simulated: boolean;
  readonly language: Language;
}

export function boardContext<Answer extends { readonly words: readonly WordsFragment[] }>(
  answer: Answer,
  { frame, reached, simulated, language }: ContextOptions,
): BoardContext<Answer> {
  return {
    ...{ answer, frame, simulated, language },
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
  { frame, language }: BoardContext<unknown>,
  value: TileFragment | null | undefined,
) =>
  frame.focus === undefined && value
    ? {
        whole: {
          label: periodLabel(frame.period, language),
          ...figureOf(value),
          change: value.against,
        },
      }
    : {};

/** A number of the contract as findings are told from it. */
const figureOf = ({ value, numerator, denominator, state }: TileFragment) => ({
  value,
  numerator: numerator === null ? null : Number(numerator),
  denominator: denominator === null ? null : Number(denominator),
  suppressed: state === 'SUPPRESSED',
});
