import type { Problem } from '../graphql/problem.ts';

/** What a page can be in; exactly one at a time. */
export type PageState<View> =
  | { readonly kind: 'loading' }
  | { readonly kind: 'problem'; readonly problem: Problem }
  /** No records of the year; `years` has those that do. */
  | { readonly kind: 'empty'; readonly year: number | undefined; readonly years: readonly number[] }
  | { readonly kind: 'ready'; readonly view: View };
