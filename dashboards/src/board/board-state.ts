import type { Frame } from '@minxin/boards';
import type { Day } from '@minxin/calendar';
import type { Problem } from '../graphql/problem.ts';

/** What a board can be in; exactly one at a time. */
export type BoardState<Answer> =
  | { readonly kind: 'loading'; readonly frame: Frame | undefined }
  | { readonly kind: 'problem'; readonly problem: Problem }
  /** Nothing was ever imported. */
  | { readonly kind: 'nothing' }
  /** The records don't reach the period; `reached` is the last day that they do. */
  | { readonly kind: 'empty'; readonly frame: Frame; readonly reached: Day }
  /** The filter leaves nothing of the period. */
  | { readonly kind: 'filtered-empty'; readonly frame: Frame }
  | {
      readonly kind: 'ready';
      readonly frame: Frame;
      readonly answer: Answer;
      /** Why there is nothing newer to show, and when this came; undefined while it is new. */
      readonly stale: { readonly problem: Problem; readonly since: Date } | undefined;
    };
