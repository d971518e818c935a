import { changeClause } from './change-clause.ts';
import { withCommas } from './clauses.ts';
import { levelClause } from './level-clause.ts';
import type { ProseFigure } from './prose-figure.ts';
import type { Clause } from './segment.ts';
import { targetClause } from './target-clause.ts';
import type { Writing } from './writing.ts';

/** A figure with all that is known of it: its level, how it moved, and its target. */
export const figureClause = (figure: ProseFigure, writing: Writing): Clause =>
  withCommas(writing.language, [
    levelClause(figure, writing),
    changeClause(figure, writing),
    targetClause(figure, writing.language),
  ]);
