import type { Model } from '../definition/model.ts';
import type { SliceContext } from '../slice/slice-context.ts';

/** Whether a subject has records of which few must not be told of to this asker. */
export const isGuarded = ({ rights }: Pick<SliceContext, 'rights'>, { facts }: Model): boolean =>
  !rights?.smallCells && facts.some(({ protects }) => protects !== undefined);
