import type { BoardContext } from './board-context.ts';
import { numbersOf } from './columns.ts';
import type { ColumnsFragment, TileFragment } from './fragments.generated.ts';
import { type TileView, tileView } from './tile-view.ts';

interface Asked<Id extends string> {
  readonly now: { readonly metrics: Readonly<Record<Id, TileFragment | null>> } | null;
  readonly trend?: { readonly table: ColumnsFragment | null } | null;
}

/** The tiles of metrics of one subject, with their last twelve months; of the `late` ones any is one too many. */
export const tilesOf = <Id extends string>(
  { answer, words, language }: BoardContext<Asked<Id>>,
  ids: readonly Id[],
  late: readonly Id[] = [],
): TileView[] =>
  ids.map((id) =>
    tileView(words(id), answer.now?.metrics[id], {
      language,
      trend: numbersOf(answer.trend?.table, id),
      anyIsLate: late.includes(id),
    }),
  );
