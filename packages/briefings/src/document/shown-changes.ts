import type { Figures } from './block.ts';

export type Change = 'yearAgo' | 'previous';

const NOTHING: readonly (string | undefined)[] = ['—', '', undefined];

/** The changes of a span that any row has something to say of: a year has no 环比 beside its 同比. */
export const shownChanges = ({ rows }: Pick<Figures, 'rows'>, span: number): readonly Change[] =>
  (['yearAgo', 'previous'] as const).filter((change) =>
    rows.some(({ cells }) => !NOTHING.includes(cells[span]?.[change])),
  );
